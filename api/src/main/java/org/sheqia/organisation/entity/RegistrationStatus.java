package org.sheqia.organisation.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** How far a person is who wants to speak for an organisation. */
public enum RegistrationStatus {
    /** 待审核. */
    PENDING,
    /** 已退回: to be put right by the person. */
    RETURNED,
    /** 已通过: the person is the organisation's admin. */
    APPROVED,
    /** 不予通过. */
    REFUSED,
    /** 已撤回. */
    WITHDRAWN;

    private static final Map<RegistrationStatus, Set<RegistrationStatus>> NEXT = Map.of(
            PENDING, Set.of(PENDING, RETURNED, APPROVED, REFUSED, WITHDRAWN), RETURNED, Set.of(PENDING, REFUSED, WITHDRAWN),
            APPROVED, Set.of(), REFUSED, Set.of(), WITHDRAWN, Set.of());

    public Set<RegistrationStatus> next() {
        return NEXT.get(this);
    }

    /** Those in which something is still to be done. */
    public static List<RegistrationStatus> open() {
        return List.of(PENDING, RETURNED);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(RegistrationStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
