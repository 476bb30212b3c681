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
    /** 回避: has a tie, or was away; another has the seat. */
    RECUSED,
    /** Has handed in its scores. */
    SUBMITTED,
    /** 复评: has to score again, since a new round was opened; its declaration stands. */
    REOPENED;

    private static final Map<MemberStatus, Set<MemberStatus>> NEXT = Map.of(RESERVE, Set.of(SEATED, RECUSED),
            SEATED, Set.of(DECLARED, RECUSED), DECLARED, Set.of(SUBMITTED, RECUSED), RECUSED, Set.of(),
            SUBMITTED, Set.of(REOPENED, RECUSED), REOPENED, Set.of(SUBMITTED, RECUSED));

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
        return this != RESERVE && this != RECUSED;
    }

    /** True for those who have declared, and so may read the bids. */
    public boolean mayRead() {
        return this == DECLARED || this == SUBMITTED || this == REOPENED;
    }
}
