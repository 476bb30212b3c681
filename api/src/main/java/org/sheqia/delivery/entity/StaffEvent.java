package org.sheqia.delivery.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;

/** What happens to the people of a contract. */
public interface StaffEvent extends Act {

    record Assigned(Subject subject, String name, String certificate, String role, int percent, LocalDate from, LocalDate until)
            implements StaffEvent {
    }

    record Left(Subject subject, String name, LocalDate until) implements StaffEvent {
    }

    /**
     * Somebody's time is sold more than once. Names nobody's contract: each buyer concerned hears of the person only.
     *
     * @param buyers who hears of it
     */
    record Oversold(Subject subject, String certificate, int percent, List<Audience> buyers) implements StaffEvent {
        @Override
        public List<Audience> addressees() {
            return buyers;
        }
    }
}
