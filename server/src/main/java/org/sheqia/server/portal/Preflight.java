package org.sheqia.server.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheqia.server.Port;
import org.sheqia.server.StartRefused;

/** Tries what the settings name, before the server starts: every problem is found in one go. */
final class Preflight {

    private final Path lib;

    Preflight(Path lib) {
        this.lib = lib;
    }

    /** @throws StartRefused with a line for each thing that does not work */
    void check(Settings settings) {
        List<String> problems = new ArrayList<>();
        new Port(settings.host(), settings.port()).problem("the portal", "HTTP_PORT").ifPresent(problems::add);
        DatabaseCheck database = new DatabaseCheck(lib.resolve("mysql-connector-j.jar"));
        Optional<String> owner = database.problem(settings.database());
        Optional<String> reader = database.problem(settings.reader());
        owner.ifPresent(problems::add);
        reader.filter(line -> !owner.equals(reader)).ifPresent(problems::add);
        // The demonstration starts its identity server at the same time and waits for it itself.
        if (!settings.demo()) {
            IssuerCheck.problem(settings.issuer()).ifPresent(problems::add);
        }
        settings.tenants().filter(folder -> !Files.isDirectory(folder)).ifPresent(folder ->
                problems.add("TENANTS_DIR %s is not a folder: correct it, or leave it out".formatted(folder)));
        files(settings.files()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
    }

    private static Optional<String> files(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder) ? Optional.empty() : Optional.of(filesLine(folder));
        } catch (IOException e) {
            return Optional.of(filesLine(folder));
        }
    }

    private static String filesLine(Path folder) {
        return "FILES_DIR %s cannot be written: create it and give it to the user that runs the portal".formatted(folder);
    }
}
