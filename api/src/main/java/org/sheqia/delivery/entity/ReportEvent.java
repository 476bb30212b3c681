package org.sheqia.delivery.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to a report. */
public interface ReportEvent extends Act {

    record Submitted(Subject subject, int number, LocalDate from, LocalDate until, boolean late) implements ReportEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Returned(Subject subject, String creditCode, int number, String reason) implements ReportEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record Accepted(Subject subject, String creditCode, int number) implements ReportEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }
}
