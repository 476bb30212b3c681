package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sheqia.server.Portal;

/** Killed while four officers draft as fast as they can: nothing acknowledged is lost, nothing asked again is done twice. */
class KilledIT {

    private static final int OFFICERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 60;

    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoSettings settings = SharedDemo.settings();
    /** Idempotency-Key → id of the draft. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private String token;

    @Test
    void whatWasAcknowledgedStaysAndWhatIsAskedAgainIsDoneOnce() throws Exception {
        LaunchedDemo demo = LaunchedDemo.running();
        for (String part : List.of(PortalProcess.NAME, Database.NAME)) {
            killWhileOfficersDraft(demo, part);
            demo = LaunchedDemo.running();
            token = Portal.token(settings, "guicheng-officer");
            for (Map.Entry<String, String> draft : acknowledged.entrySet()) {
                assertThat(draft(draft.getKey())).as("asked again").isEqualTo(draft.getValue());
            }
            for (String key : unanswered) {
                assertThat(draft(key)).isEqualTo(draft(key));
            }
            try (var database = demo.database(); var rows = database.createStatement()
                    .executeQuery("select count(*), count(distinct title) from project where title like 'Killed %'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(rows.getInt(2)).isGreaterThanOrEqualTo(acknowledged.size() + unanswered.size());
            }
        }
    }

    private void killWhileOfficersDraft(LaunchedDemo demo, String part) throws Exception {
        unanswered.clear();
        token = Portal.token(settings, "guicheng-officer");
        List<ProcessHandle> parts = demo.parts();
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        List<Thread> officers = IntStream.range(0, OFFICERS).mapToObj(i -> new Thread(() -> draftUntilTheEnd(enough))).toList();
        officers.forEach(Thread::start);
        enough.await();
        demo.part(part).destroyForcibly();
        for (Thread officer : officers) {
            officer.join();
        }
        assertThat(demo.exit()).isEqualTo(1);
        assertThat(demo.output()).contains("sheqia: The %s ended with 137".formatted(part));
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
        assertThat(unanswered).as("asked, and not answered").isNotEmpty();
    }

    private void draftUntilTheEnd(CountDownLatch enough) {
        while (true) {
            String key = UUID.randomUUID().toString();
            try {
                acknowledged.put(key, draft(key));
                enough.countDown();
            } catch (IOException | AssertionError gone) {
                unanswered.add(key);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** @return the id of the draft that this key has made */
    private String draft(String key) throws IOException, InterruptedException {
        String body = "{\"title\":\"Killed %s\",\"indicators\":[],\"staff\":[],\"funding\":[],\"criteria\":[],\"documents\":[]}".formatted(key);
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(settings.portalUrl() + "api/v1/tenants/guicheng/projects"))
                .timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer " + token).header("Idempotency-Key", key)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).get("id").asText();
    }
}
