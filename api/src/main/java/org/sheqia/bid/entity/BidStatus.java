package org.sheqia.bid.entity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a bid. A submitted one is replaced by submitting again: it stays {@link #SUBMITTED} in a newer edition. */
public enum BidStatus {
    DRAFT, SUBMITTED, WITHDRAWN, OPENED, REJECTED, SCORED, WON, LOST;

    private static final Map<BidStatus, Set<BidStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(SUBMITTED, WITHDRAWN, OPENED, REJECTED),
            WITHDRAWN, EnumSet.of(SUBMITTED),
            OPENED, EnumSet.of(REJECTED, SCORED),
            SCORED, EnumSet.of(SCORED, REJECTED, WON, LOST),
            WON, EnumSet.of(LOST),
            LOST, EnumSet.of(WON),
            REJECTED, EnumSet.noneOf(BidStatus.class)));

    public Set<BidStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(BidStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
