package org.sheqia.calendar.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.sheqia.calendar.entity.WorkingCalendar;

/**
 * The working calendar of a request, read from the database when it is first asked for, so that an edition counts on all nodes
 * from the moment of its issue.
 */
@RequestScoped
public class Calendars {

    @Inject
    IssuedCalendars issued;

    @Inject
    RequestInstant instant;

    private WorkingCalendar current;

    public WorkingCalendar current() {
        if (current == null) {
            current = new WorkingCalendar(issued.issued());
        }
        return current;
    }

    /** The next year from 1 November on, by when its notice is usually out, while it is not issued here. */
    public Optional<Integer> missing() {
        LocalDate today = instant.today();
        int next = today.getYear() + 1;
        return today.getMonth().compareTo(Month.NOVEMBER) >= 0 && current().year(next).isProvisional() ? Optional.of(next) : Optional.empty();
    }

    /** Another edition counts, or what is done is tried again: it is read anew. */
    public void again() {
        current = null;
    }
}
