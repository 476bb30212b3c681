package org.sheqia.delivery.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/**
 * The life of an evaluation: what is handed in is provisional, until it is final or an appeal overturns it. What follows
 * {@link #FINAL} only where it was failed.
 */
public enum EvaluationStatus {
    ASSIGNED,
    /** 撤回委托: somebody else is to judge; custom. */
    WITHDRAWN,
    SUBMITTED, APPEALED, OVERTURNED, FINAL, RECTIFIED,
    /** 退回整改: what was put right is not enough. */
    RETURNED,
    ACCEPTED,
    /** 逾期未整改: nothing was put right in time, which is a second failure. */
    UNRECTIFIED;

    private static final Map<EvaluationStatus, Set<EvaluationStatus>> NEXT = Map.of(ASSIGNED, Set.of(SUBMITTED, WITHDRAWN),
            WITHDRAWN, Set.of(), SUBMITTED, Set.of(APPEALED, FINAL), APPEALED, Set.of(OVERTURNED, FINAL), OVERTURNED, Set.of(),
            FINAL, Set.of(RECTIFIED, UNRECTIFIED), RECTIFIED, Set.of(ACCEPTED, RETURNED),
            RETURNED, Set.of(RECTIFIED, UNRECTIFIED), ACCEPTED, Set.of(), UNRECTIFIED, Set.of());

    public Set<EvaluationStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(EvaluationStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
