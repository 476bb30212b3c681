package org.sheqia.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Who watches a fair's numbers is told of news as long as there is such a fair, whatever becomes of the others. */
@ArquillianTest
@RunAsClient
class LiveIT {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    /** As TestDatabase sets it. */
    private static final int PLACES = 40;

    @ArquillianResource
    URI portal;

    @Test
    void a_season_that_goes_ends_its_watchers_and_nobody_elses() throws Exception {
        Database.firstMorning();
        Fair fair = new Fair(portal);
        List<String> codes = List.of(PastSeason.code(2001), PastSeason.code(2002));
        JsonNode recoded = PastSeason.opened(fair, codes.get(0), Map.of());
        JsonNode takenBack = PastSeason.opened(fair, codes.get(1), Map.of());
        List<Watcher> gone = List.of(new Watcher(), new Watcher());
        Watcher stays = new Watcher();
        try {
            watch(codes.get(0), gone.get(0));
            watch(codes.get(1), gone.get(1));
            watch("2026", stays);

            fair.as("district-admin").on(recoded).post("district/seasons/" + codes.get(0) + "/recode", Map.of("code", PastSeason.code(2003))).ok();
            fair.as("district-admin").on(takenBack).post("district/seasons/" + codes.get(1) + "/take-back", null).ok();
            for (Watcher watcher : gone) {
                watcher.ended.get(30, TimeUnit.SECONDS);
            }
            fair.published("xiqiao");

            assertThat(stays.told.get(30, TimeUnit.SECONDS)).as("projects, with the one just published").isGreaterThan(stays.greeted.join());
            assertThat(stays.ended).isNotDone();
        } finally {
            gone.forEach(Watcher::leave);
            stays.leave();
        }
    }

    @Test
    void one_address_does_not_take_every_place() throws Exception {
        Database.firstMorning();
        List<Watcher> watchers = new ArrayList<>();
        try {
            for (int i = 0; i < PLACES; i++) {
                watchers.add(new Watcher());
                // Of one IPv6 network, which is counted as one address.
                watch("2026", watchers.get(i), "2001:db8:1:2::" + i);
            }
            assertThat(HTTP.send(asked("2026", "2001:db8:1:2::beef"), BodyHandlers.ofString()).statusCode()).isEqualTo(429);
            watchers.add(new Watcher());
            watch("2026", watchers.get(PLACES), "198.51.100.7");
        } finally {
            watchers.forEach(Watcher::leave);
        }
    }

    private void watch(String season, Watcher watcher) throws Exception {
        watch(season, watcher, "203.0.113.5");
    }

    private void watch(String season, Watcher watcher, String from) throws Exception {
        HTTP.sendAsync(asked(season, from), BodyHandlers.fromLineSubscriber(watcher));
        watcher.greeted.get(30, TimeUnit.SECONDS);
    }

    private HttpRequest asked(String season, String from) {
        return HttpRequest.newBuilder(URI.create(portal + "v1/seasons/" + season + "/live")).header("Accept", "text/event-stream")
                .header("X-Forwarded-For", from).build();
    }

    /** Hears how many projects a fair has. */
    private static final class Watcher implements Flow.Subscriber<String> {

        private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();
        private final CompletableFuture<Long> greeted = new CompletableFuture<>();
        private final CompletableFuture<Long> told = new CompletableFuture<>();
        private final CompletableFuture<Void> ended = new CompletableFuture<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscribed.complete(subscription);
            subscription.request(Long.MAX_VALUE);
        }

        /** At once, or as soon as it has come. */
        void leave() {
            subscribed.thenAccept(Flow.Subscription::cancel);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                long projects = Json.read(line.substring("data:".length()), JsonNode.class).get("projects").asLong();
                if (!greeted.complete(projects) && projects > greeted.join()) {
                    told.complete(projects);
                }
            }
        }

        @Override
        public void onError(Throwable broken) {
            ended.completeExceptionally(broken);
        }

        @Override
        public void onComplete() {
            ended.complete(null);
        }
    }
}
