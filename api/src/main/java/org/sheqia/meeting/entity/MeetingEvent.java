package org.sheqia.meeting.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;

/** What happens to meetings. Of what was said there is nothing in the records. */
public interface MeetingEvent extends Act {

    record WalkedIn(Subject subject, String creditCode, String season, Instant at) implements MeetingEvent {
    }

    record CalledOff(Subject subject, String creditCode, String season, Instant at, String reason) implements MeetingEvent {
    }

    /** The district moved it by hand. */
    record Moved(Subject subject, String creditCode, String season, Instant at, String place, Instant toAt, String toPlace) implements MeetingEvent {
    }

    record CheckedIn(Subject subject, String creditCode, Side side, MeetingStatus status) implements MeetingEvent {
    }

    record Missed(Subject subject, String creditCode, String season, Side missing) implements MeetingEvent {
    }

    record Minuted(Subject subject, String creditCode, String season, Side side) implements MeetingEvent {
    }

    /** A participant's agenda is another one since an edition of the timetable. */
    record AgendaChanged(Subject subject, int edition, int added, int moved, int removed, @JsonIgnore List<TimetableEdition.Change> changes,
            Audience hears) implements MeetingEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(hears);
        }
    }
}
