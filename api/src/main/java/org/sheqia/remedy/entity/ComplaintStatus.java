package org.sheqia.remedy.entity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/**
 * The life of a complaint (财政部令第94号 第21–34条). With its acceptance the notice goes out, so that it is explained at once.
 * {@link #OVERDUE} is never stored: the clock makes it, and so opens review and court; one that nobody examined too; a
 * late decision is still one. A letter
 * that is to be corrected and is not in time is not admitted.
 */
public enum ComplaintStatus {
    FILED, CORRECTION, NOT_ADMITTED, OTHER_OFFICE, EXPLAINING, DECIDED, PUBLISHED, OVERDUE, WITHDRAWN;

    private static final Map<ComplaintStatus, Set<ComplaintStatus>> NEXT = new EnumMap<>(Map.of(
            FILED, EnumSet.of(CORRECTION, NOT_ADMITTED, OTHER_OFFICE, EXPLAINING, OVERDUE, WITHDRAWN),
            CORRECTION, EnumSet.of(FILED, WITHDRAWN),
            EXPLAINING, EnumSet.of(DECIDED, OVERDUE, WITHDRAWN),
            OVERDUE, EnumSet.of(EXPLAINING, DECIDED, WITHDRAWN),
            DECIDED, EnumSet.of(PUBLISHED),
            NOT_ADMITTED, EnumSet.noneOf(ComplaintStatus.class),
            OTHER_OFFICE, EnumSet.noneOf(ComplaintStatus.class),
            PUBLISHED, EnumSet.noneOf(ComplaintStatus.class),
            WITHDRAWN, EnumSet.noneOf(ComplaintStatus.class)));

    public Set<ComplaintStatus> next() {
        return NEXT.get(this);
    }

    /** The status at an instant; the time for deciding waits while it is paused. */
    public ComplaintStatus at(Instant now, Instant correctBy, Instant decideBy, Instant pausedAt) {
        if (pausedAt != null) {
            return this;
        }
        if (this == CORRECTION && !now.isBefore(correctBy)) {
            return NOT_ADMITTED;
        }
        return (this == FILED || this == EXPLAINING) && !now.isBefore(decideBy) ? OVERDUE : this;
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ComplaintStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
