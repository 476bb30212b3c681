package org.sheqia.security.control;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A bucket of requests for each that asks: full at first, and filled again evenly within a minute. In memory, of this node. */
public final class Buckets {

    /** Those asked of longest ago are forgotten first. */
    static final int MOST = 50_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    public Buckets(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one request out of a bucket. @return how long to wait where it is empty */
    public Optional<Duration> take(String who) {
        ConsumptionProbe probe = of(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket of(String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(who, w -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build());
        }
    }

    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }
}
