package org.sheqia.remedy.entity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/**
 * The life of an objection. {@link #UNANSWERED} is never stored: the clock makes it, and so opens the complaint; a late answer
 * is still an answer. A letter that was returned and is not corrected in time
 * is not heard, which opens the complaint like any answer.
 */
public enum ObjectionStatus {
    FILED, ACCEPTED, RETURNED, INADMISSIBLE, ANSWERED, UNANSWERED, WITHDRAWN;

    private static final Map<ObjectionStatus, Set<ObjectionStatus>> NEXT = new EnumMap<>(Map.of(
            FILED, EnumSet.of(ACCEPTED, RETURNED, INADMISSIBLE, UNANSWERED, WITHDRAWN),
            ACCEPTED, EnumSet.of(ANSWERED, UNANSWERED, WITHDRAWN),
            RETURNED, EnumSet.of(FILED, WITHDRAWN),
            UNANSWERED, EnumSet.of(ANSWERED, WITHDRAWN),
            INADMISSIBLE, EnumSet.noneOf(ObjectionStatus.class),
            ANSWERED, EnumSet.noneOf(ObjectionStatus.class),
            WITHDRAWN, EnumSet.noneOf(ObjectionStatus.class)));

    public Set<ObjectionStatus> next() {
        return NEXT.get(this);
    }

    /** True once a complaint about it may be filed. */
    public boolean opensComplaint() {
        return this == ANSWERED || this == INADMISSIBLE || this == UNANSWERED;
    }

    /** The status at an instant. */
    ObjectionStatus at(Instant now, Instant answerBy, Instant correctBy) {
        if (this == RETURNED && !now.isBefore(correctBy)) {
            return INADMISSIBLE;
        }
        return (this == FILED || this == ACCEPTED) && !now.isBefore(answerBy) ? UNANSWERED : this;
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ObjectionStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
