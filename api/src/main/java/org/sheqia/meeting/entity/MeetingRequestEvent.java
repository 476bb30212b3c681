package org.sheqia.meeting.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;

/** What happens to requests to meet; the other side hears of it. */
public interface MeetingRequestEvent extends Act {

    record Asked(Subject subject, String creditCode, String season, String purpose, Audience hears) implements MeetingRequestEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(hears);
        }
    }

    record Accepted(Subject subject, String creditCode, String season, Audience hears) implements MeetingRequestEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(hears);
        }
    }

    record Declined(Subject subject, String creditCode, String season, Audience hears) implements MeetingRequestEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(hears);
        }
    }

    record Withdrawn(Subject subject, String creditCode, String season, Audience hears) implements MeetingRequestEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(hears);
        }
    }
}
