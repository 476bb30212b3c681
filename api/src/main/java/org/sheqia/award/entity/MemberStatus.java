package org.sheqia.award.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** Where a member of an evaluation committee stands. */
public enum MemberStatus {
    /** 候补: takes the seat of one who recuses. */
    RESERVE,
    /** Has a seat and has not declared yet. */
    SEATED,
    /** Has declared that there is no conflict of interest. */
    DECLARED,
    /** 回避: has a tie to a bidder. */
    RECUSED,
    /** Has handed in its scores. */
    SUBMITTED;

    private static final Map<MemberStatus, Set<MemberStatus>> NEXT = Map.of(RESERVE, Set.of(SEATED),
            SEATED, Set.of(DECLARED, RECUSED), DECLARED, Set.of(SUBMITTED, RECUSED), RECUSED, Set.of(),
            SUBMITTED, Set.of(DECLARED));

    public Set<MemberStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(MemberStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }

    /** True for those whose scores count. */
    public boolean sits() {
        return this == SEATED || this == DECLARED || this == SUBMITTED;
    }
}
