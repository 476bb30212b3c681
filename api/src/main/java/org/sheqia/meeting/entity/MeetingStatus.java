package org.sheqia.meeting.entity;

import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/** The life of a meeting. */
public enum MeetingStatus {
    PLANNED, HELD, NO_SHOW, CALLED_OFF;

    private static final Map<MeetingStatus, Set<MeetingStatus>> NEXT = Map.of(PLANNED, Set.of(HELD, NO_SHOW, CALLED_OFF),
            HELD, Set.of(), NO_SHOW, Set.of(HELD), CALLED_OFF, Set.of());

    public Set<MeetingStatus> next() {
        return NEXT.get(this);
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(MeetingStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
