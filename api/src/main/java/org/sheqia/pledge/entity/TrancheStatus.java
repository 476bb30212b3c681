package org.sheqia.pledge.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a tranche. */
public enum TrancheStatus {
    /** 未到期. */
    PLANNED,
    /** 已请款: the tenant has asked for it. */
    REQUESTED,
    /** 已付款: the foundation says that it has paid. */
    CONFIRMED,
    /** 已到账: the tenant's finance has it. */
    ACKNOWLEDGED;

    private static final Map<TrancheStatus, Set<TrancheStatus>> NEXT = Map.of(PLANNED, Set.of(REQUESTED), REQUESTED, Set.of(CONFIRMED),
            CONFIRMED, Set.of(ACKNOWLEDGED, REQUESTED), ACKNOWLEDGED, Set.of());

    public Set<TrancheStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(TrancheStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
