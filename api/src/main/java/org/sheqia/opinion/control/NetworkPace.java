package org.sheqia.opinion.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.sheqia.security.control.Keys;

/**
 * How many answers of each network were taken today. Addresses are hashed with a key of the day that is never written down;
 * key and counts go with the day, so that nobody can ask afterwards from where an answer came.
 */
@ApplicationScoped
public class NetworkPace {

    /** Answers of one network to one survey in a day, custom: a community centre's wireless network. */
    static final int MOST_A_DAY = 30;
    /** In a minute; a third of what a survey takes from all, so that no network keeps the others out. */
    static final int MOST_A_MINUTE = 20;

    private static final int MOST_NETWORKS = 100_000;

    private final Map<String, Taken> counts = new HashMap<>();
    private final byte[] key = new byte[32];
    private LocalDate day;

    /**
     * Counts one more answer.
     *
     * @param network an address or a network, or null where none is known
     * @return false when it would be one too many, which counts nothing
     */
    synchronized boolean take(String surveyId, String network, LocalDate today, Instant now) {
        if (network == null) {
            return true;
        }
        if (!today.equals(day) || counts.size() >= MOST_NETWORKS) {
            day = today;
            counts.clear();
            new SecureRandom().nextBytes(key);
        }
        Taken taken = counts.getOrDefault(hashed(surveyId, network), Taken.NONE).at(now.truncatedTo(ChronoUnit.MINUTES));
        if (taken.inDay >= MOST_A_DAY || taken.inMinute >= MOST_A_MINUTE) {
            return false;
        }
        counts.put(hashed(surveyId, network), taken.plus(1));
        return true;
    }

    /** An answer that was counted is not taken after all. */
    synchronized void giveBack(String surveyId, String network) {
        if (network != null) {
            counts.computeIfPresent(hashed(surveyId, network), (hashed, taken) -> taken.plus(-1));
        }
    }

    private String hashed(String surveyId, String network) {
        return HexFormat.of().formatHex(Keys.mac(key, (surveyId + ":" + network).getBytes(StandardCharsets.UTF_8)));
    }

    private record Taken(int inDay, Instant minute, int inMinute) {

        static final Taken NONE = new Taken(0, Instant.EPOCH, 0);

        Taken at(Instant now) {
            return now.equals(minute) ? this : new Taken(inDay, now, 0);
        }

        Taken plus(int more) {
            return new Taken(inDay + more, minute, inMinute + more);
        }
    }
}
