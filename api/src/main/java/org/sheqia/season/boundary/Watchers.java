package org.sheqia.season.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.season.control.LiveListing;
import org.sheqia.season.control.LiveNumbers;

/**
 * Who watches which season on this node. The numbers are counted once for all watchers of a season, every few seconds and
 * only while somebody watches; who joins in between gets the last ones.
 */
@ApplicationScoped
public class Watchers {

    private static final Logger LOG = Logger.getLogger(Watchers.class.getName());

    /** After so many rounds without news a comment is sent, so that those who are gone are found and no proxy hangs up. */
    private static final int QUIET_ROUNDS = 8;

    @Inject
    LiveListing live;

    @Inject
    @ConfigProperty(name = "portal.live.watchers", defaultValue = "5000")
    int most;

    @Inject
    @ConfigProperty(name = "portal.live.watchers.address", defaultValue = "200")
    int mostOfAddress;

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();

    /** @param network from where the watcher comes */
    void add(String season, String network, SseEventSink sink, Sse sse) {
        if (rooms.values().stream().mapToInt(room -> room.sinks.size()).sum() >= most
                || rooms.values().stream().mapToLong(room -> room.of(network)).sum() >= mostOfAddress) {
            throw Rejected.of(Rejected.Kind.BUSY, "too-many-watchers");
        }
        LiveNumbers first = rooms.containsKey(season) ? null : live.of(season);
        Room room = rooms.compute(season, (code, there) -> {
            Room entered = there == null ? new Room(sse, first == null ? live.of(season) : first) : there;
            entered.sinks.put(sink, network);
            return entered;
        });
        room.greet(sink);
    }

    /** Counts again where somebody watches, and tells what has changed. */
    void tell() {
        for (String season : rooms.keySet()) {
            Room room = rooms.computeIfPresent(season, (code, there) -> there.isEmpty() ? null : there);
            if (room != null) {
                tell(season, room);
            }
        }
    }

    /** Whoever watches a season that is not there any more is sent away; one that cannot be counted now is counted again in the next round. */
    private void tell(String season, Room room) {
        try {
            room.tell(live.of(season));
        } catch (Rejected gone) {
            rooms.remove(season, room);
            room.end();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "those who watch season " + season + " are not told");
        }
    }

    /** The watchers of one season. */
    private static final class Room {

        private final Sse sse;
        private final Map<SseEventSink, String> sinks = new ConcurrentHashMap<>();
        private volatile LiveNumbers last;
        private int quiet;

        Room(Sse sse, LiveNumbers first) {
            this.sse = sse;
            last = first;
        }

        void greet(SseEventSink sink) {
            send(sink, event(last));
        }

        long of(String network) {
            return sinks.entrySet().stream().filter(watcher -> watcher.getValue().equals(network) && !watcher.getKey().isClosed()).count();
        }

        boolean isEmpty() {
            sinks.keySet().removeIf(SseEventSink::isClosed);
            return sinks.isEmpty();
        }

        void tell(LiveNumbers numbers) {
            if (!numbers.equals(last)) {
                last = numbers;
                all(event(numbers));
            } else if (++quiet >= QUIET_ROUNDS) {
                all(sse.newEventBuilder().comment("").build());
            }
        }

        void end() {
            sinks.keySet().forEach(SseEventSink::close);
        }

        private void all(OutboundSseEvent event) {
            quiet = 0;
            sinks.keySet().forEach(sink -> send(sink, event));
        }

        private void send(SseEventSink sink, OutboundSseEvent event) {
            if (sink.isClosed()) {
                sinks.remove(sink);
                return;
            }
            sink.send(event).whenComplete((sent, failed) -> {
                if (failed != null) {
                    sinks.remove(sink);
                    sink.close();
                }
            });
        }

        private OutboundSseEvent event(LiveNumbers numbers) {
            return sse.newEventBuilder().name("numbers").data(Json.write(numbers)).build();
        }
    }
}
