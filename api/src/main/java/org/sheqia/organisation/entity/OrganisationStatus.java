package org.sheqia.organisation.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** Whether the district has let an organisation in. */
public enum OrganisationStatus {
    /** 待审核. */
    PENDING,
    /** 已通过. */
    APPROVED,
    /** 已退回. */
    RETURNED;

    private static final Map<OrganisationStatus, Set<OrganisationStatus>> NEXT = Map.of(
            PENDING, Set.of(APPROVED, RETURNED), APPROVED, Set.of(), RETURNED, Set.of(PENDING));

    public Set<OrganisationStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(OrganisationStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
