package org.sheqia.opinion.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.sheqia.security.control.Keys;

/**
 * How many answers each network sent today. Addresses are hashed with a key of the day that is never written down; key
 * and counts go with the day, so that nobody can ask afterwards from where an answer came.
 */
@ApplicationScoped
public class NetworkPace {

    /** Answers of one network to one survey in a day, custom: a community centre's wireless network. */
    static final int MOST_A_DAY = 30;

    private static final int MOST_NETWORKS = 100_000;

    private final Map<String, Integer> counts = new HashMap<>();
    private final byte[] key = new byte[32];
    private LocalDate day;

    /**
     * Counts one more answer.
     *
     * @param network an address, or null where none is known
     * @return true when it is one too many
     */
    synchronized boolean isBusy(String surveyId, String network, LocalDate today) {
        if (network == null) {
            return false;
        }
        if (!today.equals(day) || counts.size() >= MOST_NETWORKS) {
            day = today;
            counts.clear();
            new SecureRandom().nextBytes(key);
        }
        byte[] hashed = Keys.mac(key, (surveyId + ":" + network).getBytes(StandardCharsets.UTF_8));
        return counts.merge(HexFormat.of().formatHex(hashed), 1, Integer::sum) > MOST_A_DAY;
    }
}
