package org.sheqia.contract.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a supplement. */
public enum SupplementStatus {
    DRAFT, SIGNING, EFFECTIVE, DISCARDED;

    private static final Map<SupplementStatus, Set<SupplementStatus>> NEXT = Map.of(DRAFT, Set.of(SIGNING, DISCARDED),
            SIGNING, Set.of(EFFECTIVE, DRAFT), EFFECTIVE, Set.of(), DISCARDED, Set.of());

    public Set<SupplementStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    void requireNext(SupplementStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
