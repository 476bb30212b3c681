package org.sheqia.delivery.entity;

import java.time.LocalDate;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What happens to a report. */
public interface ReportEvent extends Act {

    record Submitted(Subject subject, int number, LocalDate from, LocalDate until, boolean late) implements ReportEvent {
    }

    record Returned(Subject subject, String creditCode, int number, String reason) implements ReportEvent {
    }

    record Accepted(Subject subject, String creditCode, int number) implements ReportEvent {
    }
}
