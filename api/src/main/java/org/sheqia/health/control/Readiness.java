package org.sheqia.health.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
    private FutureTask<Map<String, Boolean>> running;
    private long lookedAt = System.nanoTime() - HOLDS_NS;
    private volatile Map<String, Boolean> last = Map.of();
    private volatile boolean draining;

    /** From now on this node is not ready, whatever it finds: it is being stopped. */
    void drain() {
        draining = true;
    }

    boolean isDraining() {
        return draining;
    }

    public boolean isReady() {
        Map<String, Boolean> parts = parts();
        return !draining && !parts.isEmpty() && !parts.containsValue(false);
    }

    /** What is needed, and whether it was there at the last look; none where that is not known, or was not told in time. */
    Map<String, Boolean> parts() {
        if (looking.tryLock()) {
            try {
                if (System.nanoTime() - lookedAt >= HOLDS_NS) {
                    last = look();
                    lookedAt = System.nanoTime();
                }
            } finally {
                looking.unlock();
            }
        }
        return last;
    }

    /** A look that hangs is waited for again; no second one begins meanwhile. */
    private Map<String, Boolean> look() {
        try {
            if (running == null || running.isDone()) {
                running = new FutureTask<>(this::ask);
                Thread thread = new Thread(running, "readiness");
                thread.setDaemon(true);
                // Beans are found by the classes of the portal.
                thread.setContextClassLoader(Readiness.class.getClassLoader());
                thread.start();
            }
            return running.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException gone) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private Map<String, Boolean> ask() {
        Map<String, Boolean> there = new LinkedHashMap<>();
        vitals.forEach(vital -> there.put(vital.name(), vital.isThere()));
        return there;
    }
}
