package org.sheqia.organisation.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** How far something is that the district is asked to approve: other facts of an organisation, a foundation's profile. */
public enum ApprovalStatus {
    /** 待审核. */
    PENDING,
    /** 已通过. */
    APPROVED,
    /** 已退回. */
    RETURNED;

    private static final Map<ApprovalStatus, Set<ApprovalStatus>> NEXT = Map.of(
            PENDING, Set.of(APPROVED, RETURNED), APPROVED, Set.of(), RETURNED, Set.of(PENDING));

    public Set<ApprovalStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ApprovalStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
