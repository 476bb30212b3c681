package org.sheqia.pledge.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a proposal. */
public enum ProposalStatus {
    SUBMITTED, ACCEPTED, DECLINED, WITHDRAWN;

    private static final Map<ProposalStatus, Set<ProposalStatus>> NEXT = Map.of(SUBMITTED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(), DECLINED, Set.of(), WITHDRAWN, Set.of());

    public Set<ProposalStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ProposalStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
