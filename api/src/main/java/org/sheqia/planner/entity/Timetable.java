package org.sheqia.planner.entity;

import java.util.List;
import org.sheqia.planner.entity.Planning.Pair;
import org.sheqia.planner.entity.Planning.Seat;

/**
 * Who meets whom, when and where.
 *
 * @param bound what no timetable of this planning can exceed
 */
public record Timetable(List<Seat> seats, Worth worth, long bound, List<Unmet> unmet) {

    /** The value by its parts. */
    public record Worth(long wishes, long projectShares, long organisationShares) {

        public long total() {
            return wishes + projectShares + organisationShares;
        }
    }

    public record Unmet(Pair pair, UnmetReason reason) {
    }

    /** How far from the bound, in hundredths of a per cent, rounded up. */
    public long gap() {
        return bound == 0 ? 0 : ((bound - worth.total()) * 10_000 + bound - 1) / bound;
    }
}
