package org.sheqia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who act at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {
    }

    public static <T> List<T> times(int times, Callable<T> call) throws Exception {
        return all(Collections.nCopies(times, call));
    }

    /** @return what each call answered, in the order of the calls */
    public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> started = calls.stream().map(call -> threads.submit(() -> {
                together.await();
                return call.call();
            })).toList();
            together.countDown();
            return answers(started);
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Those who come while another is in the middle of a change: all wait for it, and go on when it is there.
     *
     * @param change not committed yet
     * @param waits  how the statement begins at which each of them waits
     */
    public static <T> List<T> amid(Connection change, String waits, List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> started = calls.stream().map(threads::submit).toList();
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (Database.running(waits) < calls.size()) {
                assertThat(started).as("waits at: %s", waits).noneMatch(Future::isDone);
                assertThat(System.nanoTime()).as("all wait at: %s", waits).isLessThan(end);
            }
            change.commit();
            return answers(started);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> answers(List<Future<T>> started) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : started) {
            answers.add(answer.get());
        }
        return answers;
    }
}
