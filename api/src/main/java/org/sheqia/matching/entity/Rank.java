package org.sheqia.matching.entity;

import java.time.Instant;
import java.util.Comparator;
import org.sheqia.money.entity.Money;

/**
 * Where a project stands in a list of what fits: the more points first, of equal ones that with the larger gap, then that which ends
 * first. No two projects stand at the same place, so that a list can be continued after any of them.
 *
 * @param points   of the fit
 * @param gap      in yuan; zero for whoever does not fund
 * @param deadline until when it is open for bids
 * @param id       the project's
 */
public record Rank(int points, Money gap, Instant deadline, String id) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER = Comparator.comparing(Rank::points).thenComparing(Rank::gap).reversed()
            .thenComparing(Rank::deadline).thenComparing(Rank::id);

    /** Less than zero where this comes before {@code other}. */
    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
