package org.sheqia.pledge.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a pledge. */
public enum PledgeStatus {
    /** 待回应. */
    OFFERED,
    /** 已接受: a source of its project. */
    ACCEPTED,
    /** 已谢绝. */
    DECLINED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已失效: its project came to nothing. */
    LAPSED;

    private static final Map<PledgeStatus, Set<PledgeStatus>> NEXT = Map.of(OFFERED, Set.of(ACCEPTED, DECLINED, WITHDRAWN, LAPSED),
            ACCEPTED, Set.of(WITHDRAWN, LAPSED), DECLINED, Set.of(), WITHDRAWN, Set.of(), LAPSED, Set.of());

    public Set<PledgeStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(PledgeStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
