package org.sheqia.pledge.entity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a programme; an open one closes at its deadline by the clock. */
public enum ProgrammeStatus {
    DRAFT, OPEN, CLOSED;

    private static final Map<ProgrammeStatus, Set<ProgrammeStatus>> NEXT = Map.of(DRAFT, Set.of(OPEN), OPEN, Set.of(CLOSED), CLOSED, Set.of());

    public Set<ProgrammeStatus> next() {
        return NEXT.get(this);
    }

    public ProgrammeStatus at(Instant now, Instant deadline) {
        return this == OPEN && !now.isBefore(deadline) ? CLOSED : this;
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ProgrammeStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
