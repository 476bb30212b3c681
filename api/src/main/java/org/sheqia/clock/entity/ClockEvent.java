package org.sheqia.clock.entity;

import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to a clock by itself. */
public interface ClockEvent extends Act {

    /**
     * Counted again by the calendar that was issued; who keeps the date moves it.
     *
     * @param code   of the rule
     * @param before what was shown
     * @param due    the same or later
     */
    record Recounted(Subject subject, String code, Instant before, Instant due, String calendar) implements ClockEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }

        @Override
        public String verb() {
            return "clock.recounted";
        }
    }
}
