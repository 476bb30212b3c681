package org.sheqia.server.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.sheqia.server.Port;

/**
 * Tries what the settings name, before the server starts. What is set wrongly ends the start at once, all of it told; a database
 * that is not there yet is waited for, a line each time; an identity server that is not there keeps nobody from what is public.
 */
final class Preflight {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Path lib;
    private final Environment env;

    /** @param lib the folder beside {@code sheqia.jar} */
    Preflight(Path lib, Environment env) {
        this.lib = lib;
        this.env = env;
    }

    void check(Settings settings) {
        new Port(settings.host(), settings.port()).problem("the portal", "HTTP_PORT").ifPresent(env::problem);
        settings.operation().management().problem("its management", "MGMT_PORT").ifPresent(env::problem);
        // The demonstration starts its identity server at the same time and waits for it itself.
        if (!settings.demo() && !settings.issuer().isEmpty()) {
            IssuerCheck.problem(settings.issuer()).ifPresent(finding -> {
                if (finding.passes()) {
                    say("nobody can log in for now, the rest starts. " + finding.line());
                } else {
                    env.problem(finding.line());
                }
            });
        }
        settings.tenants().filter(folder -> !Files.isDirectory(folder)).ifPresent(folder ->
                env.problem("TENANTS_DIR %s is not a folder: correct it, or leave it out".formatted(folder)));
        settings.signatures().problem().ifPresent(env::problem);
        if (!writable(settings.files())) {
            env.problem("FILES_DIR %s cannot be written: create it and give it to the user that runs the portal".formatted(settings.files()));
        }
        awaitDatabase(settings);
    }

    private void awaitDatabase(Settings settings) {
        long end = System.nanoTime() + settings.operation().startWait().toNanos();
        for (Duration pause = Duration.ofSeconds(1);; pause = longer(pause)) {
            List<Finding> findings = findings(settings);
            findings.stream().filter(finding -> !finding.passes()).map(Finding::line).forEach(env::problem);
            // What is wrong for good is told with what is not there, at once.
            boolean over = !env.isSound() || System.nanoTime() > end;
            if (over) {
                findings.stream().map(Finding::line).forEach(env::problem);
            }
            if (over || findings.isEmpty()) {
                return;
            }
            Set<String> lines = new LinkedHashSet<>(findings.stream().map(Finding::line).toList());
            lines.forEach(line -> say("waiting. " + line));
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private List<Finding> findings(Settings settings) {
        DatabaseCheck database = new DatabaseCheck(lib.resolve("mysql-connector-j.jar"));
        return Stream.of(settings.database(), settings.reader()).map(database::problem).flatMap(Optional::stream).toList();
    }

    private static Duration longer(Duration pause) {
        return pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private static void say(String line) {
        System.out.println("sheqia: " + line);
    }

    private static boolean writable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }
}
