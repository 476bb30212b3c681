package org.sheqia.delivery.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a report. */
public enum ReportStatus {
    DRAFT, SUBMITTED, RETURNED, ACCEPTED;

    private static final Map<ReportStatus, Set<ReportStatus>> NEXT = Map.of(DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, ACCEPTED), RETURNED, Set.of(SUBMITTED), ACCEPTED, Set.of());

    public Set<ReportStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ReportStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
