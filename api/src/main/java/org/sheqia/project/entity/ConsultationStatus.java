package org.sheqia.project.entity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a consultation. {@link #OVER} is never stored: from the end of its last day on, the clock makes it. */
public enum ConsultationStatus {
    /** Everybody may answer. */
    OPEN,
    /** The answers are public and wait for the buyer's summary. */
    OVER,
    /** With the summary. */
    CLOSED,
    /** Taken back, with the reason; it counts for nothing. */
    WITHDRAWN;

    public Set<ConsultationStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(OVER, WITHDRAWN);
            case OVER -> EnumSet.of(CLOSED, WITHDRAWN);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(ConsultationStatus.class);
        };
    }

    public ConsultationStatus at(Instant now, Instant closesAt) {
        return this == OPEN && !now.isBefore(closesAt) ? OVER : this;
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    void requireNext(ConsultationStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
