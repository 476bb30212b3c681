package org.sheqia.almanac.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to the calendar of a year. */
public interface CalendarEvent extends Act {

    /** @param changes against the calendar that held when it was entered */
    record Proposed(Subject subject, int year, int version, String source, List<Change> changes) implements CalendarEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }

    /**
     * From here on days are counted by it, in this transaction too.
     *
     * @param changes against the calendar that held until then
     */
    record Issued(Subject subject, int year, int version, String source, List<Change> changes) implements CalendarEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }

    record Returned(Subject subject, int year, int version, String reason) implements CalendarEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }
}
