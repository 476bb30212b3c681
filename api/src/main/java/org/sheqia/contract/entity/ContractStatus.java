package org.sheqia.contract.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a contract; a renewal can be discarded, a first contract falls with its award. */
public enum ContractStatus {
    DRAFT, SIGNING, ACTIVE, COMPLETED, TERMINATED, DISCARDED;

    private static final Map<ContractStatus, Set<ContractStatus>> NEXT = Map.of(DRAFT, Set.of(SIGNING, DISCARDED),
            SIGNING, Set.of(ACTIVE, DRAFT), ACTIVE, Set.of(COMPLETED, TERMINATED), COMPLETED, Set.of(), TERMINATED, Set.of(), DISCARDED, Set.of());

    public Set<ContractStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ContractStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
