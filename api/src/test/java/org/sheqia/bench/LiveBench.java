package org.sheqia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A season's live page under many watchers: how long until each has the numbers, and until each has news of them. */
@ArquillianTest
@RunAsClient
class LiveBench {

    private static final int WATCHERS = Integer.getInteger("bench.watchers", 2000);

    @ArquillianResource
    URI portal;

    @Test
    void watchers_hear_of_a_new_project() throws Exception {
        Database.firstMorning();
        Fair fair = new Fair(portal);
        fair.published("xiqiao");
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(30)).build();
        CountDownLatch greeted = new CountDownLatch(WATCHERS);
        CountDownLatch told = new CountDownLatch(WATCHERS);
        List<Watcher> watchers = new ArrayList<>();
        String page = portal + "v1/projects?limit=20";
        System.out.printf("a page of projects without watchers: median %d ms%n", median(http, page));

        long began = System.nanoTime();
        for (int i = 0; i < WATCHERS; i++) {
            Watcher watcher = new Watcher(greeted, told);
            watchers.add(watcher);
            http.sendAsync(HttpRequest.newBuilder(URI.create(portal + "v1/seasons/2026/live")).header("Accept", "text/event-stream")
                    .header("X-Forwarded-For", "10.0." + i / 250 + "." + i % 250).build(),
                    BodyHandlers.fromLineSubscriber(watcher));
        }
        assertThat(greeted.await(2, TimeUnit.MINUTES)).as("all have the first numbers").isTrue();
        System.out.printf("%d watchers have their first numbers after %d ms%n", WATCHERS, millis(began));
        System.out.printf("a page of projects with them: median %d ms%n", median(http, page));

        fair.published("xiqiao");
        long published = System.nanoTime();
        assertThat(told.await(2, TimeUnit.MINUTES)).as("all have heard of it").isTrue();
        List<Long> heard = watchers.stream().map(w -> TimeUnit.NANOSECONDS.toMillis(w.second - published)).sorted().toList();
        System.out.printf("news reach the first after %d ms, half of them after %d ms, the last after %d ms; from first to last %d ms%n",
                heard.get(0), heard.get(WATCHERS / 2), heard.get(WATCHERS - 1), heard.get(WATCHERS - 1) - heard.get(0));
    }

    private static long median(HttpClient http, String address) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            long began = System.nanoTime();
            assertThat(http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray()).statusCode()).isEqualTo(200);
            times.add(millis(began));
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long millis(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /** Counts its events. */
    private static final class Watcher implements Flow.Subscriber<String> {

        private final CountDownLatch greeted;
        private final CountDownLatch told;
        private int events;
        private volatile long second;

        Watcher(CountDownLatch greeted, CountDownLatch told) {
            this.greeted = greeted;
            this.told = told;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                events++;
                if (events == 1) {
                    greeted.countDown();
                } else if (events == 2) {
                    second = System.nanoTime();
                    told.countDown();
                }
            }
        }

        @Override
        public void onError(Throwable gone) {
            // The latches tell: whoever is gone is never told.
        }

        @Override
        public void onComplete() {
            // The same.
        }
    }
}
