package org.sheqia.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What reaches the portal before the deadline counts, however long it then waits for the database; the opening waits for it. */
@ArquillianTest
@RunAsClient
class LastMomentIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ArquillianResource
    URI portal;

    private final ExecutorService people = Executors.newCachedThreadPool();

    private Fair fair;
    private JsonNode project;
    private Instant deadline;
    private String code;
    private JsonNode bid;

    @BeforeEach
    void a_bid_three_seconds_before_its_deadline() {
        Database.firstMorning();
        fair = new Fair(portal);
        project = fair.published("dali");
        deadline = Instant.parse(project.get("content").get("bidDeadline").asText());
        code = fair.organisation("ngo1-admin");
        bid = fair.draftBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        fair.moveTo(deadline.minusSeconds(3));
    }

    @AfterEach
    void everybody_goes_home() {
        people.shutdownNow();
    }

    @Test
    void a_bid_that_waits_past_the_deadline_was_in_time_and_its_receipt_says_when_it_came() throws Exception {
        try (Connection lock = locked("project write")) {
            Future<Answer> submission = submission();
            waitFor(() -> Database.running("select") > 0);
            waitFor(() -> !fair.now().isBefore(deadline));
            assertThat(submission).as("it waits").isNotDone();
            release(lock);

            JsonNode submitted = submission.get().ok();
            assertThat(Instant.parse(submitted.get("submittedAt").asText())).isBetween(deadline.minusSeconds(3), deadline.minusMillis(1));
        }
        fair.as("ngo1-admin").header("If-Match", "*").post(submit(), null).refused(409, "illegal-state");
    }

    @Test
    void the_opening_waits_for_what_came_in_before_the_deadline() throws Exception {
        List<Future<Answer>> officials;
        Future<Answer> submission;
        try (Connection lock = locked("bid write")) {
            submission = submission();
            waitFor(() -> Database.running("select") > 0);
            waitFor(() -> !fair.now().isBefore(deadline));
            officials = List.of("dali-officer", "dali-approver").stream().map(official -> people.submit(attends(official))).toList();
            for (Future<Answer> official : officials) {
                assertThatThrownBy(() -> official.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            }
            assertThat(Database.column("select id from opening where project_id = ?", project.get("id").asText())).as("nobody attends yet").isEmpty();
            release(lock);
        }
        submission.get().ok();
        for (Future<Answer> official : officials) {
            official.get().ok();
        }
        assertThat(fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok().get("bids").findValuesAsText("bidId"))
                .containsExactly(bid.get("id").asText());
    }

    @Test
    void whoever_comes_at_the_deadline_is_late_although_another_is_waited_for() throws Exception {
        try (Connection lock = locked("project write")) {
            Future<Answer> submission = submission();
            waitFor(() -> !fair.now().isBefore(deadline));
            Future<Answer> late = submission();
            release(lock);
            late.get().refused(409, "illegal-state");
            submission.get().ok();
        }
    }

    private Future<Answer> submission() {
        return people.submit(() -> fair.as("ngo1-admin").header("If-Match", "*").post(submit(), null));
    }

    private Callable<Answer> attends(String official) {
        return () -> fair.as(official).post(Fair.path("dali", project) + "/opening/attend", null);
    }

    private String submit() {
        return "organisations/" + code + "/bids/" + bid.get("id").asText() + "/submit";
    }

    private static Connection locked(String tables) throws SQLException {
        Connection connection = Database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock tables " + tables);
        }
        return connection;
    }

    private static void release(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlock tables");
        }
    }

    private static void waitFor(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }
}
