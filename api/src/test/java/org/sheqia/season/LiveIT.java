package org.sheqia.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Who watches a fair's numbers is told of news as long as there is such a fair, whatever becomes of the others. */
@ArquillianTest
@RunAsClient
class LiveIT {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    @ArquillianResource
    URI portal;

    @Test
    void a_season_that_goes_ends_its_watchers_and_nobody_elses() throws Exception {
        Database.firstMorning();
        Fair fair = new Fair(portal);
        List<String> codes = List.of(code("1991"), code("1992"));
        JsonNode recoded = opened(fair, codes.get(0));
        JsonNode takenBack = opened(fair, codes.get(1));
        List<Watcher> gone = List.of(watch(codes.get(0)), watch(codes.get(1)));
        Watcher stays = watch("2026");

        fair.as("district-admin").on(recoded).post("district/seasons/" + codes.get(0) + "/recode", Map.of("code", code("1993"))).ok();
        fair.as("district-admin").on(takenBack).post("district/seasons/" + codes.get(1) + "/take-back", null).ok();
        for (Watcher watcher : gone) {
            watcher.ended.get(30, TimeUnit.SECONDS);
        }
        fair.published("xiqiao");

        assertThat(stays.told.await(30, TimeUnit.SECONDS)).as("told of the project").isTrue();
        assertThat(stays.ended).isNotDone();
    }

    private static String code(String year) {
        return year + "-" + Long.toString(System.nanoTime(), 36);
    }

    private static JsonNode opened(Fair fair, String code) {
        JsonNode draft = fair.as("district-admin").post("district/seasons", Map.of("code", code, "plan", Map.of("name", Map.of("zh", "社洽会", "en", "Fair"),
                "opensOn", "1991-03-20", "closesOn", "1991-06-20", "dates", List.of(), "streams", List.of("REGULAR"),
                "admits", List.of("PRIVATE_NON_ENTERPRISE"), "venues", List.of(), "closures", List.of()))).ok();
        return fair.as("district-admin").on(draft).post("district/seasons/" + code + "/open", null).ok();
    }

    private Watcher watch(String season) throws InterruptedException {
        Watcher watcher = new Watcher();
        HTTP.sendAsync(HttpRequest.newBuilder(URI.create(portal + "v1/seasons/" + season + "/live")).header("Accept", "text/event-stream").build(),
                BodyHandlers.fromLineSubscriber(watcher));
        assertThat(watcher.greeted.await(30, TimeUnit.SECONDS)).as("the first numbers of %s", season).isTrue();
        return watcher;
    }

    /** Counts its events. */
    private static final class Watcher implements Flow.Subscriber<String> {

        private final CountDownLatch greeted = new CountDownLatch(1);
        private final CountDownLatch told = new CountDownLatch(2);
        private final CompletableFuture<Void> ended = new CompletableFuture<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                greeted.countDown();
                told.countDown();
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
