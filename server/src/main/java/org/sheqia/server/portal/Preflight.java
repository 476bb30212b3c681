package org.sheqia.server.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sheqia.server.Port;

/** Tries what the settings name, before the server starts; each thing that does not work is noted. */
final class Preflight {

    private final Path lib;
    private final Environment env;

    /** @param lib the folder beside {@code sheqia.jar} */
    Preflight(Path lib, Environment env) {
        this.lib = lib;
        this.env = env;
    }

    void check(Settings settings) {
        new Port(settings.host(), settings.port()).problem("the portal", "HTTP_PORT").ifPresent(env::problem);
        DatabaseCheck database = new DatabaseCheck(lib.resolve("mysql-connector-j.jar"));
        database.problem(settings.database()).ifPresent(env::problem);
        database.problem(settings.reader()).ifPresent(env::problem);
        // The demonstration starts its identity server at the same time and waits for it itself.
        if (!settings.demo() && !settings.issuer().isEmpty()) {
            IssuerCheck.problem(settings.issuer()).ifPresent(env::problem);
        }
        settings.tenants().filter(folder -> !Files.isDirectory(folder)).ifPresent(folder ->
                env.problem("TENANTS_DIR %s is not a folder: correct it, or leave it out".formatted(folder)));
        settings.signatures().problem().ifPresent(env::problem);
        if (!writable(settings.files())) {
            env.problem("FILES_DIR %s cannot be written: create it and give it to the user that runs the portal".formatted(settings.files()));
        }
    }

    private static boolean writable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }
}
