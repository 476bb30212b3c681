package org.sheqia.account.entity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** Whether somebody who was invited has come. */
public enum InvitationStatus {
    /** 待确认: another administrator has to send it. */
    PROPOSED,
    /** 待接受: the link works. */
    PENDING,
    /** 已接受. */
    ACCEPTED,
    /** 已谢绝: who was invited does not want the role. */
    DECLINED,
    /** 已撤回: who may invite has taken it back. */
    WITHDRAWN,
    /** 已过期: by the clock; sending it again makes it pending. */
    EXPIRED;

    private static final Map<InvitationStatus, Set<InvitationStatus>> NEXT = Map.of(PROPOSED, Set.of(PENDING, WITHDRAWN), PENDING, Set.of(PROPOSED, PENDING, ACCEPTED, DECLINED, WITHDRAWN),
            EXPIRED, Set.of(PROPOSED, PENDING, WITHDRAWN), ACCEPTED, Set.of(), DECLINED, Set.of(), WITHDRAWN, Set.of());

    public Set<InvitationStatus> next() {
        return NEXT.get(this);
    }

    /** What it is at an instant. */
    public InvitationStatus at(Instant now, Instant expiresAt) {
        return this == PENDING && !now.isBefore(expiresAt) ? EXPIRED : this;
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(InvitationStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
