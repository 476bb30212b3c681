package org.sheqia.meeting.entity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a request to meet. {@link #EXPIRED} is never stored: the clock makes it. */
public enum RequestStatus {
    REQUESTED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN;

    private static final Map<RequestStatus, Set<RequestStatus>> NEXT = Map.of(REQUESTED, Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN),
            ACCEPTED, Set.of(), DECLINED, Set.of(), EXPIRED, Set.of(), WITHDRAWN, Set.of());

    public Set<RequestStatus> next() {
        return NEXT.get(this);
    }

    public RequestStatus at(Instant now, Instant expiresAt) {
        return this == REQUESTED && !now.isBefore(expiresAt) ? EXPIRED : this;
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(RequestStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
