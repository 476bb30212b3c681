package org.sheqia.server.portal;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sheqia.server.Folders;

/** Payara Micro inside this process, with the two wars. */
final class Payara {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private Payara() {
    }

    /** @return why the portal did not start, in one line, or empty when both wars are deployed */
    static Optional<String> start(Settings settings, Path lib) {
        FirstFailure failure = new FirstFailure();
        try {
            PayaraMicro micro = PayaraMicro.getInstance();
            micro.setHttpPort(settings.port()).setRootDir(root(settings).toFile()).setPrintLogo(false)
                    // No cluster yet: Hazelcast would listen on every interface.
                    .setNoHazelcast(true)
                    .setPreBootHandler(commands -> commands.run("set", LISTENER + settings.host()));
            PayaraMicroRuntime runtime = micro.bootStrap();
            failure.listen();
            return deploy(runtime, "api", lib, failure).or(() -> deploy(runtime, "web", lib, failure));
        } catch (BootstrapException e) {
            return Optional.of("Payara does not start: " + e.getMessage());
        }
    }

    private static Optional<String> deploy(PayaraMicroRuntime runtime, String name, Path lib, FirstFailure failure) {
        runtime.deploy(name, name.equals("web") ? "/" : name, lib.resolve(name + ".war").toFile());
        return runtime.getDeployedApplicationNames().contains(name) ? Optional.empty()
                : Optional.of("%s.war does not start: %s".formatted(name, failure.line()));
    }

    /** Emptied at each start, since Payara would deploy again what it finds there. */
    private static Path root(Settings settings) {
        try {
            if (settings.workFolder().isPresent()) {
                Path folder = settings.workFolder().get().resolve("payara");
                Folders.delete(folder);
                return Files.createDirectories(folder);
            }
            Path folder = Files.createTempDirectory("sheqia-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
