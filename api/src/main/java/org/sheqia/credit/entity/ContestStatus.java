package org.sheqia.credit.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a contest. */
public enum ContestStatus {
    OPEN, UPHELD, DISMISSED;

    private static final Map<ContestStatus, Set<ContestStatus>> NEXT = Map.of(OPEN, Set.of(UPHELD, DISMISSED), UPHELD, Set.of(),
            DISMISSED, Set.of());

    public Set<ContestStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ContestStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
