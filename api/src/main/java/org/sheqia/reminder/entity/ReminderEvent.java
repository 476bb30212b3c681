package org.sheqia.reminder.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;

/** What people are reminded of; the portal's own acts, done by nobody. */
public interface ReminderEvent extends Act {

    /** A report is due soon. */
    record Due(Subject subject, String creditCode, LocalDate dueOn) implements ReminderEvent {
    }

    /** A report is late. */
    record Late(Subject subject, String creditCode, LocalDate dueOn) implements ReminderEvent {
    }

    /** An instalment has waited for somebody's turn for more than five working days. */
    record Waiting(Subject subject, int number, Instant since, Audience turn) implements ReminderEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(turn);
        }
    }

    /** A contract has waited for a signature for more than five working days. */
    record SignatureWaiting(Subject subject, Instant since, Audience turn) implements ReminderEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(turn);
        }
    }

    /** From November on: the calendar of the next year is not issued here. */
    record CalendarMissing(Subject subject, int year) implements ReminderEvent {
    }

    /** What a failed evaluation found is to be put right soon. */
    record RectificationDue(Subject subject, String creditCode, Instant rectifyBy) implements ReminderEvent {
    }
}
