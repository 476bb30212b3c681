package org.sheqia.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.server.StartRefused;

/** Finds what a killed start left running on this data folder, and ends it; never anything else. */
final class Leftovers {

    static final String LAUNCHER = "launcher";
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final Path run;

    /** @param run the folder of footprints */
    Leftovers(Path run) {
        this.run = run;
    }

    /**
     * @return the names of what was ended
     * @throws StartRefused when a launcher lives: then nothing is left over, the portal runs
     */
    List<String> end() {
        List<Footprint> alive = footprints().stream().filter(f -> f.process().isPresent()).toList();
        alive.stream().filter(f -> f.name().equals(LAUNCHER)).findFirst().ifPresent(f -> {
            throw new StartRefused("The portal runs already, as process %d: stop it with Ctrl-C there, or with kill %d".formatted(f.pid(), f.pid()));
        });
        List<String> ended = new ArrayList<>();
        for (Footprint footprint : alive) {
            footprint.process().ifPresent(process -> {
                Ending.of(process, GRACE);
                ended.add(footprint.name());
            });
        }
        footprints().forEach(footprint -> Footprint.erase(run, footprint.name()));
        return ended;
    }

    private List<Footprint> footprints() {
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(Files::isRegularFile).map(Footprint::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
