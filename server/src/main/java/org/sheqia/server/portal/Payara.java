package org.sheqia.server.portal;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sheqia.server.Folders;

/** Payara Micro inside this process, with the two wars. */
final class Payara {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String JSON_LINES = "fish.payara.enterprise.server.logging.JSONLogFormatter";

    private Payara() {
    }

    /**
     * Starts with its port closed, and opens it when both wars are there: whoever finds it open finds a portal.
     *
     * @return why the portal did not start, in one line, or empty
     */
    static Optional<String> start(Settings settings, Path lib) {
        FirstFailure failure = new FirstFailure();
        Path payara = lib.resolve("payara");
        // What Payara's own launcher of unpacked jars sets; without them it does not find its services.
        System.setProperty("fish.payara.micro.BootJar", payara.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", payara.toString());
        // Named, it is not looked for among the services of 200 jars again at every token that is read.
        System.setProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl");
        try {
            PayaraMicro micro = PayaraMicro.getInstance();
            Path root = root(settings, payara);
            AtomicReference<AdminCommandRunner> commands = new AtomicReference<>();
            micro.setHttpPort(settings.port()).setRootDir(root.toFile()).setPrintLogo(false)
                    // No cluster yet: Hazelcast would listen on every interface.
                    .setNoHazelcast(true)
                    .setPreBootHandler(before -> {
                        before.run("set", LISTENER + "address=" + settings.host());
                        before.run("set", LISTENER + "enabled=false");
                        // Nobody is told what answers.
                        before.run("set", HTTP + "server-header=false");
                    })
                    .setPostBootHandler(commands::set);
            PayaraMicroRuntime runtime = micro.bootStrap();
            failure.listen();
            Path api = lib.resolve("api.war");
            Path war = settings.sample().isPresent() ? with(settings.sample().get(), api, root) : api;
            return deploy(runtime, "api", war, failure).or(() -> deploy(runtime, "web", lib.resolve("web.war"), failure))
                    .or(() -> open(commands.get()));
        } catch (BootstrapException e) {
            return Optional.of("Payara does not start: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> open(AdminCommandRunner commands) {
        commands.run("set", LISTENER + "enabled=true");
        return Optional.empty();
    }

    /** A copy of the war that holds the sample too: the war that is shipped does not. */
    private static Path with(Path sample, Path war, Path root) throws IOException {
        Path copy = Files.copy(war, Files.createDirectories(root.resolve("demo")).resolve("api.war"));
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            Files.copy(sample, inside.getPath("WEB-INF", "lib", "sample.jar"));
        }
        return copy;
    }

    private static Optional<String> deploy(PayaraMicroRuntime runtime, String name, Path war, FirstFailure failure) {
        runtime.deploy(name, name.equals("web") ? "/" : name, war.toFile());
        return runtime.getDeployedApplicationNames().contains(name) ? Optional.empty()
                : Optional.of("%s.war does not start: %s".formatted(name, failure.line()));
    }

    /** Made anew at each start, since Payara would deploy again what it finds there; begins with Payara's own configuration. */
    private static Path root(Settings settings, Path payara) {
        try {
            Path folder = settings.workFolder().isPresent() ? emptied(settings.workFolder().get().resolve("payara")) : temporary();
            for (String part : new String[] {"config", "docroot", "lib"}) {
                Folders.copy(payara.resolve(part), folder.resolve(part));
            }
            if (settings.operation().jsonLog()) {
                Path logging = folder.resolve("config").resolve("logging.properties");
                Files.writeString(logging, Files.readString(logging).replaceAll("(?m)^(java.util.logging.ConsoleHandler.formatter=).*$", "$1" + JSON_LINES));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptied(Path folder) {
        Folders.delete(folder);
        return folder;
    }

    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("sheqia-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
        return folder;
    }
}
