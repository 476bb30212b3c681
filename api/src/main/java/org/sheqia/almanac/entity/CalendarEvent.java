package org.sheqia.almanac.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/** What happens to the calendar of a year. */
public interface CalendarEvent extends Act {

    /** @param changes against the calendar that held when it was entered */
    record Proposed(Subject subject, int year, int version, String source, List<Change> changes) implements CalendarEvent {
    }

    /**
     * From here on days are counted by it, in this transaction too.
     *
     * @param changes against the calendar that held until then
     */
    record Issued(Subject subject, int year, int version, String source, List<Change> changes) implements CalendarEvent {
    }

    record Returned(Subject subject, int year, int version, String reason) implements CalendarEvent {
    }
}
