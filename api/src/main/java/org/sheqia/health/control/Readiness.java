package org.sheqia.health.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whether this node can serve people now. What does not answer in time is not there; however many ask, it is looked at once a second. */
@ApplicationScoped
public class Readiness {

    private static final long PATIENCE_MS = 1500;
    private static final long HOLDS_NS = TimeUnit.SECONDS.toNanos(1);

    @Inject
    @Any
    Instance<Vital> vitals;

    @Resource
    ManagedExecutorService threads;

    private boolean ready;
    private long lookedAt = System.nanoTime() - HOLDS_NS;

    public synchronized boolean isReady() {
        if (System.nanoTime() - lookedAt >= HOLDS_NS) {
            ready = look();
            lookedAt = System.nanoTime();
        }
        return ready;
    }

    private boolean look() {
        Future<Boolean> all = threads.submit(() -> vitals.stream().allMatch(Vital::isThere));
        try {
            return all.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException gone) {
            all.cancel(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
