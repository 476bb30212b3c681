package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheqia.server.StartRefused;

/** What a killed start has left is ended; whatever else has such a process number is not. */
class LeftoversTest {

    @TempDir
    private Path run;
    private Process process;

    @BeforeEach
    void somethingRuns() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void itEnds() {
        process.destroyForcibly();
    }

    @Test
    void processOfAnEarlierStartIsEnded() {
        Footprint.of("database", process.toHandle()).write(run);

        assertThat(new Leftovers(run).end()).containsExactly("database");
        assertThat(process.isAlive()).isFalse();
        assertThat(run).isEmptyDirectory();
    }

    @Test
    void processWithTheSameNumberButAnotherCommandIsLeftAlone() {
        Footprint ours = Footprint.of("database", process.toHandle());
        new Footprint("database", ours.pid(), ours.started(), "/usr/sbin/mariadbd --datadir=/elsewhere").write(run);

        assertThat(new Leftovers(run).end()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void processWithTheSameNumberAndCommandButAnotherStartIsLeftAlone() {
        Footprint ours = Footprint.of("database", process.toHandle());
        new Footprint("database", ours.pid(), "2026-03-02T00:00:00Z", ours.command()).write(run);

        assertThat(new Leftovers(run).end()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void footprintCutShortNamesNobody() {
        new Footprint("database", process.pid(), "", "").write(run);

        assertThat(new Leftovers(run).end()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void livingLauncherMeansThatThePortalRuns() {
        Footprint.of(Leftovers.LAUNCHER, process.toHandle()).write(run);

        assertThatThrownBy(() -> new Leftovers(run).end()).isInstanceOf(StartRefused.class)
                .hasMessageContaining("runs already, as process " + process.pid());
        assertThat(process.isAlive()).isTrue();
    }
}
