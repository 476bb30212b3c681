package org.sheqia.meeting.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What happens to a season's timetable. */
public interface TimetableEvent extends Act {

    record RunStarted(Subject subject, String run, int fixed, boolean fresh) implements TimetableEvent {
    }

    record Computed(Subject subject, int meetings, long value, long bound) implements TimetableEvent {
    }

    record RunFailed(Subject subject) implements TimetableEvent {
    }

    record RunCancelled(Subject subject) implements TimetableEvent {
    }

    record Published(Subject subject, int edition, int added, int moved, int removed) implements TimetableEvent {
    }
}
