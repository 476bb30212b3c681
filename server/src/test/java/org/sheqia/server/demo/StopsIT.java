package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However a demonstration ends, nothing is left running and nothing that was acknowledged is lost. */
class StopsIT {

    private static final double SECONDS_TO_STOP = 10;

    @BeforeEach
    void theSharedOneMakesRoom() {
        SharedDemo.stop();
    }

    @Test
    void killedLauncherLeavesProcessesThatTheNextStartEndsAndARunningOneIsLeftAlone() throws Exception {
        LaunchedDemo killed = LaunchedDemo.launch(SharedDemo.settings()).awaitReady();
        List<ProcessHandle> orphans = killed.parts();
        assertThat(orphans).hasSize(3);
        killed.kill();
        assertThat(orphans).allMatch(ProcessHandle::isAlive);

        LaunchedDemo next = LaunchedDemo.launch(SharedDemo.settings()).awaitReady();
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(next.output()).contains("ended what a killed start had left");

        LaunchedDemo second = LaunchedDemo.launch(SharedDemo.settings());
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.output()).contains("The portal runs already");
        assertThat(next.parts()).hasSize(3);

        next.stop();
    }

    @Test
    void killedDatabaseStopsAllWithOneLineAndTheNextStartHasWhatWasCommitted() throws Exception {
        LaunchedDemo demo = LaunchedDemo.launch(SharedDemo.settings()).awaitReady();
        List<ProcessHandle> parts = demo.parts();
        try (Connection database = demo.database(); Statement statement = database.createStatement()) {
            statement.execute("create table if not exists it_kept (kept varchar(40) primary key)");
            statement.execute("replace into it_kept values ('before the kill')");
            demo.part(Database.NAME).destroyForcibly();
        }
        assertThat(demo.exit()).isEqualTo(1);
        assertThat(demo.output()).contains("sheqia: The database ended with 137");
        assertThat(parts).noneMatch(ProcessHandle::isAlive);

        LaunchedDemo next = LaunchedDemo.launch(SharedDemo.settings()).awaitReady();
        try (Connection database = next.database(); Statement statement = database.createStatement()) {
            ResultSet rows = statement.executeQuery("select kept from it_kept");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("before the kill");
            statement.execute("drop table it_kept");
        }
        List<ProcessHandle> restarted = next.parts();
        assertThat(next.stop()).isLessThan(SECONDS_TO_STOP);
        assertThat(restarted).hasSize(3).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void takenPortIsOneLineThatSaysWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(SharedDemo.settings().portalPort())) {
            LaunchedDemo refused = LaunchedDemo.launch(SharedDemo.settings());

            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.output().lines().filter(line -> line.startsWith("sheqia:"))).singleElement().asString()
                    .contains("Port " + taken.getLocalPort() + " for the portal is taken", "-Dportal.port=");
            assertThat(refused.output()).doesNotContain("Exception");
        }
    }
}
