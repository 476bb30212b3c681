package org.sheqia.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.TestDatabase;

/** A database that goes and comes back: whoever asks meanwhile is told so at once, and nobody has to start the portal anew. */
@ArquillianTest
@RunAsClient
class DatabaseGoneIT {

    /** More often than it can be asked within the second for which an answer holds. */
    private static final int MANY = 10_000;

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
    void sessions_that_are_closed_five_times_cost_one_request_each_time_at_most() {
        for (int time = 0; time < 5; time++) {
            Database.operate("kill user 'sheqia'");
            Database.operate("kill user 'sheqia_reader'");

            List<Answer> answers = IntStream.range(0, 5).boxed().flatMap(i -> both().stream()).toList();

            assertThat(answers).filteredOn(a -> a.status() != 200).hasSizeLessThanOrEqualTo(1).allSatisfy(a -> a.refused(503, "database-away"));
        }
        draft().ok();
    }

    @Test
    void while_it_is_stopped_everybody_is_told_and_asked_to_come_again_and_when_it_is_back_so_is_the_portal() throws Exception {
        TestDatabase.stop();
        try {
            for (Answer answer : List.of(fair.as(null).get("projects"), fair.as("dali-officer").get("me/work-items"), draft())) {
                answer.refused(503, "database-away");
                assertThat(answer.header("Retry-After")).isNotBlank();
            }
            assertThat(health("ready")).isEqualTo("503 {\"status\":\"DOWN\"}");
            assertThat(health("live")).isEqualTo("200 {\"status\":\"UP\"}");
        } finally {
            TestDatabase.start();
        }

        both().forEach(Answer::ok);
        draft().ok();
        assertThat(Stream.generate(() -> health("ready")).limit(MANY).anyMatch(answer -> answer.equals("200 {\"status\":\"UP\"}"))).isTrue();
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
            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(portal.resolve("health/" + of)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What everybody reads, and what a person does. */
    private List<Answer> both() {
        return List.of(fair.as(null).get("projects"), fair.as("dali-officer").get("me/work-items"));
    }

    private Answer draft() {
        return fair.as("dali-officer").post("tenants/dali/projects", Map.of("title", "草稿" + System.nanoTime(), "indicators", List.of(), "staff", List.of(),
                "funding", List.of(), "criteria", List.of(), "documents", List.of()));
    }
}
