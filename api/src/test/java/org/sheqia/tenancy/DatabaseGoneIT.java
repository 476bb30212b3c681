package org.sheqia.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.TestDatabase;

/** A database that goes and comes back: whoever asks meanwhile is told so at once, and nobody has to start the portal anew. */
@ArquillianTest
@RunAsClient
class DatabaseGoneIT {

    /** EclipseLink by itself would try for ten seconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final int CROWD = 8;
    private static final String UP = "200 {\"status\":\"UP\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void a_portal_that_has_connections() {
        Database.firstMorning();
        fair = new Fair(portal);
        both();
    }

    @Test
    void sessions_that_are_closed_cost_nobody_a_request_who_comes_afterwards() throws Exception {
        for (int time = 0; time < 5; time++) {
            crowd(List::of).forEach(Answer::ok);
            kill();

            crowd(List::of).forEach(Answer::ok);
        }
    }

    @Test
    void sessions_that_are_closed_cost_those_requests_that_are_running_and_they_are_told() throws Exception {
        for (int time = 0; time < 5; time++) {
            assertThat(crowd(this::kill)).filteredOn(answer -> answer.status() != 200).allSatisfy(answer -> answer.refused(503, "database-away"));

            crowd(List::of).forEach(Answer::ok);
        }
    }

    @Test
    void while_it_is_stopped_everybody_is_told_and_asked_to_come_again_and_when_it_is_back_so_is_the_portal() throws Exception {
        TestDatabase.stop();
        try {
            for (Supplier<Answer> request : List.<Supplier<Answer>>of(this::projects, this::workItems, this::draft)) {
                long asked = System.nanoTime();
                Answer answer = request.get();
                answer.refused(503, "database-away");
                assertThat(Duration.ofNanos(System.nanoTime() - asked)).as(answer.call()).isLessThan(AT_ONCE);
                assertThat(answer.header("Retry-After")).isNotBlank();
            }
            assertThat(health("ready")).isEqualTo("503 {\"status\":\"DOWN\"}");
            assertThat(health("live")).isEqualTo(UP);
        } finally {
            TestDatabase.start();
        }

        both().forEach(Answer::ok);
        draft().ok();
        long end = System.nanoTime() + AT_ONCE.toNanos();
        while (!health("ready").equals(UP)) {
            assertThat(System.nanoTime()).as("it is ready again").isLessThan(end);
        }
    }

    @Test
    void while_it_can_only_be_read_pages_are_read_and_whoever_saves_is_told() {
        Database.operate("set global read_only = 1");
        try {
            both().forEach(Answer::ok);
            draft().refused(503, "database-read-only");
        } finally {
            Database.operate("set global read_only = 0");
        }

        draft().ok();
    }

    private String health(String of) {
        try {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(portal.resolve("health/" + of)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Several who read and save at the same moment, and somebody else among them. */
    private List<Answer> crowd(Callable<List<Answer>> other) throws Exception {
        Callable<List<Answer>> each = () -> List.of(projects(), workItems(), draft());
        List<Callable<List<Answer>>> all = new ArrayList<>(Collections.nCopies(CROWD, each));
        all.add(other);
        return AtOnce.all(all).stream().flatMap(List::stream).toList();
    }

    private List<Answer> kill() {
        Database.operate("kill user 'sheqia'");
        Database.operate("kill user 'sheqia_reader'");
        return List.of();
    }

    /** What everybody reads, and what a person does. */
    private List<Answer> both() {
        return List.of(projects(), workItems());
    }

    private Answer projects() {
        return fair.as(null).get("projects");
    }

    private Answer workItems() {
        return fair.as("dali-officer").get("me/work-items");
    }

    private Answer draft() {
        return fair.as("dali-officer").post("tenants/dali/projects", Map.of("title", "草稿" + System.nanoTime(), "indicators", List.of(), "staff", List.of(),
                "funding", List.of(), "criteria", List.of(), "documents", List.of()));
    }
}
