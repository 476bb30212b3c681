package org.sheqia.calendar.control;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sheqia.health.control.Measured;

/**
 * What has come in on this node and is neither done nor refused yet. Whoever ends a term waits for what came in before its
 * end: it may still lie before a lock, a connection or a slow disk.
 */
@ApplicationScoped
public class Arrivals implements Measured {

    /** Longer than that nothing is waited for. */
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(20);

    @Inject
    RequestInstant instant;

    @Inject
    PortalClock clock;

    /** By the request: when it was here, by this machine's {@link System#nanoTime}. */
    private final Map<Object, Long> unfinished = new ConcurrentHashMap<>();

    @Override
    public void register(PrometheusRegistry figures) {
        GaugeWithCallback.builder().name("sheqia_arrivals_unfinished").help("Bids and the like that have come in and are neither done nor refused")
                .callback(gauge -> gauge.call(unfinished.size())).register(figures);
    }

    /** This request is here, from now on. */
    public void begin(Object request) {
        unfinished.put(request, System.nanoTime());
        instant.arrive(System.nanoTime());
    }

    /** Its last byte is here. */
    public void whole() {
        instant.arrive(System.nanoTime());
    }

    /** It is done, or refused. */
    public void end(Object request) {
        unfinished.remove(request);
    }

    /**
     * Returns when nothing is unfinished any more that was here before that instant, at the latest after a minute; at once for
     * one that is still to come. To be asked outside of a transaction: what it waits for may need the connection, or the lock.
     */
    public void settle(Instant before) {
        Instant now = clock.read();
        // After the clock was read: what was here before that instant is never taken for later.
        long asked = System.nanoTime();
        long ago = Duration.between(before, now).toNanos();
        if (ago < 0) {
            return;
        }
        while (System.nanoTime() - asked < LONGEST.toNanos() && unfinished.values().stream().anyMatch(here -> isBefore(here, asked - ago))) {
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    /** One that is older than what anybody waits for is not waited for. */
    private static boolean isBefore(long here, long end) {
        return here - end < 0 && System.nanoTime() - here < LONGEST.toNanos();
    }
}
