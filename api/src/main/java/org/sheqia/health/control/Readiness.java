package org.sheqia.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether this node can serve people now. What does not answer in time is not there. However many ask, it is looked at once a
 * second, by one of them; to the others the last answer is given.
 */
@ApplicationScoped
public class Readiness {

    private static final long PATIENCE_MS = 1500;
    private static final long HOLDS_NS = TimeUnit.SECONDS.toNanos(1);

    @Inject
    @Any
    Instance<Vital> vitals;

    private final ReentrantLock looking = new ReentrantLock();
    private Future<Boolean> running;
    private long lookedAt = System.nanoTime() - HOLDS_NS;
    private volatile boolean ready;
    private volatile boolean draining;

    /** From now on this node is not ready, whatever it finds: it is being stopped. */
    void drain() {
        draining = true;
    }

    boolean isDraining() {
        return draining;
    }

    public boolean isReady() {
        if (draining) {
            return false;
        }
        if (looking.tryLock()) {
            try {
                if (System.nanoTime() - lookedAt >= HOLDS_NS) {
                    ready = look();
                    lookedAt = System.nanoTime();
                }
            } finally {
                looking.unlock();
            }
        }
        return ready;
    }

    /** A look that hangs is waited for again; no second one begins meanwhile. */
    private boolean look() {
        try {
            if (running == null || running.isDone()) {
                running = CompletableFuture.supplyAsync(() -> vitals.stream().allMatch(Vital::isThere));
            }
            return running.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException gone) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
