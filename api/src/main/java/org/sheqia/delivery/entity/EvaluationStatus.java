package org.sheqia.delivery.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/**
 * The life of an evaluation: what is handed in is provisional, until it is final or an appeal overturns it. What follows
 * {@link #FINAL} only where it was failed.
 */
public enum EvaluationStatus {
    ASSIGNED, SUBMITTED, APPEALED, OVERTURNED, FINAL, RECTIFIED, ACCEPTED;

    private static final Map<EvaluationStatus, Set<EvaluationStatus>> NEXT = Map.of(ASSIGNED, Set.of(SUBMITTED),
            SUBMITTED, Set.of(APPEALED, FINAL), APPEALED, Set.of(OVERTURNED, FINAL), OVERTURNED, Set.of(),
            FINAL, Set.of(RECTIFIED), RECTIFIED, Set.of(ACCEPTED), ACCEPTED, Set.of());

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
