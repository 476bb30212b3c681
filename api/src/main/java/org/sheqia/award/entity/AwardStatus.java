package org.sheqia.award.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of an award. */
public enum AwardStatus {
    /** Proposed by an officer. */
    PROPOSED,
    /** 结果公示: confirmed by an approver and shown to the public. */
    PUBLICITY,
    /** 成交公告: final; the contract has to be signed. */
    FINAL,
    /** The winner withdrew, or an objection was upheld. */
    REVOKED;

    private static final Map<AwardStatus, Set<AwardStatus>> NEXT = Map.of(PROPOSED, Set.of(PUBLICITY, REVOKED),
            PUBLICITY, Set.of(FINAL, REVOKED), FINAL, Set.of(REVOKED), REVOKED, Set.of());

    public Set<AwardStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(AwardStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
