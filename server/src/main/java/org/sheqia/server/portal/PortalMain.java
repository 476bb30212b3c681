package org.sheqia.server.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sheqia.server.Probe;
import org.sheqia.server.StartRefused;

/**
 * Starts the portal alone, against a database and an identity server that exist: {@code java -jar sheqia.jar}.
 * {@code java -jar sheqia.jar migrate} only brings the database up to date. Ends with 2 when a setting is missing or wrong, with 1 when the portal itself does not come up.
 */
public final class PortalMain {

    private PortalMain() {
    }

    public static void main(String[] args) {
        try {
            Path lib = jarFolder().resolve("lib");
            Environment env = new Environment(System.getenv());
            if (List.of(args).equals(List.of("migrate"))) {
                migrate(env, lib);
                return;
            }
            if (args.length > 0) {
                end(2, "“%s” is nothing to do: leave it out to start the portal, or say migrate".formatted(String.join(" ", args)));
            }
            Settings settings = Settings.read(env);
            new Preflight(lib, env).check(settings);
            env.requireSound();
            HeapErrors.advice().ifPresent(line -> System.err.println("sheqia: " + line));
            PortalProperties.of(settings).forEach(System::setProperty);
            Management.open(settings.operation().management());
            long began = System.nanoTime();
            Optional<String> failure = Payara.start(settings, lib);
            if (failure.isPresent()) {
                end(1, failure.get());
            }
            URI local = URI.create("http://%s:%d/".formatted(settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host(), settings.port()));
            Probe probe = new Probe(local);
            probe.problem().ifPresent(line -> end(1, "The portal started, but " + line + ": the log above says why"));
            System.out.printf("sheqia: the portal is ready at %s (%.1f s)%n", settings.url(), (System.nanoTime() - began) / 1e9);
            if (probe.isShut()) {
                System.out.println("sheqia: nobody can log in yet: the lines “realm: …” above say what to mend, or to answer for in REALM_EXCEPTIONS");
            }
            Drain.onTerm(settings.operation().drain());
        } catch (StartRefused refused) {
            end(2, refused.problems().toArray(String[]::new));
        }
    }

    private static void migrate(Environment env, Path lib) {
        try {
            System.out.println("sheqia: " + MigrateMain.run(env, lib));
        } catch (IllegalStateException failed) {
            end(1, "the schema is not as this version needs it: " + failed.getMessage());
        }
    }

    private static void end(int status, String... lines) {
        for (String line : lines) {
            System.err.println("sheqia: " + line);
        }
        System.exit(status);
    }

    private static Path jarFolder() {
        try {
            return Path.of(PortalMain.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
