package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However a demonstration ends, nothing is left running. */
class StopsIT {

    private static final double SECONDS_TO_STOP = 10;

    @Test
    void killedLauncherLeavesProcessesThatTheNextStartEndsAndARunningOneIsLeftAloneAndStopsInTime() throws Exception {
        LaunchedDemo killed = LaunchedDemo.running();
        List<ProcessHandle> orphans = killed.parts();
        assertThat(orphans).hasSize(3);
        killed.kill();
        assertThat(orphans).allMatch(ProcessHandle::isAlive);

        LaunchedDemo next = LaunchedDemo.running();
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(next.output()).contains("ended what a killed start had left");

        LaunchedDemo second = LaunchedDemo.launch(SharedDemo.settings());
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.output()).contains("The portal runs already");
        List<ProcessHandle> parts = next.parts();
        assertThat(parts).hasSize(3);

        assertThat(next.stop()).isLessThan(SECONDS_TO_STOP);
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void takenPortIsOneLineThatSaysWhatToDo() throws Exception {
        SharedDemo.stop();
        try (ServerSocket taken = new ServerSocket(SharedDemo.settings().portalPort())) {
            LaunchedDemo refused = LaunchedDemo.launch(SharedDemo.settings());

            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.output().lines().filter(line -> line.startsWith("sheqia:"))).singleElement().asString()
                    .contains("Port " + taken.getLocalPort() + " for the portal is taken", "-Dportal.port=");
            assertThat(refused.output()).doesNotContain("Exception");
        }
    }
}
