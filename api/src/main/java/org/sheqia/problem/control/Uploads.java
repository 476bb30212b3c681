package org.sheqia.problem.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sheqia.problem.entity.Rejected;

/**
 * The bodies that are being received on this node. Each holds a thread until its last byte is there, however slowly it comes; so
 * there are fewer of them than threads, and of one network so few that it cannot have all places.
 */
@ApplicationScoped
public class Uploads {

    /** Of 200 threads that serve people; custom, as the next. */
    private static final int ALL = 150;
    private static final int OF_ONE_NETWORK = 40;

    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> ofNetwork = new ConcurrentHashMap<>();

    /** @throws Rejected {@code too-many-uploads} while all places, or those of the network, are taken */
    public void begin(String network) {
        if (all.incrementAndGet() > ALL || ofNetwork.merge(network, 1, Integer::sum) > OF_ONE_NETWORK) {
            end(network);
            throw Rejected.of(Rejected.Kind.BUSY, "too-many-uploads");
        }
    }

    public void end(String network) {
        all.decrementAndGet();
        ofNetwork.computeIfPresent(network, (from, count) -> count == 1 ? null : count - 1);
    }
}
