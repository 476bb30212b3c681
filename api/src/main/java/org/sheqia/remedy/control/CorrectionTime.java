package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.Period;

/** How long who filed a letter has to mend it: three to ten working days, to the end of one. */
@ApplicationScoped
public class CorrectionTime {

    private static final Period SHORTEST = new Period(3, Period.Unit.WORKING, "custom", null, null);
    private static final Period LONGEST = new Period(10, Period.Unit.WORKING, "custom", null, null);

    @Inject
    Calendars calendars;

    @Inject
    RequestInstant instant;

    /**
     * @param last the last day, as the official sets it
     * @return the instant at which it is over
     * @throws Rejected {@code correct-working-day} for another day
     */
    Instant until(LocalDate last) {
        WorkingCalendar calendar = calendars.current();
        LocalDate from = calendar.lastDay(instant.now(), SHORTEST);
        LocalDate latest = calendar.lastDay(instant.now(), LONGEST);
        if (last.isBefore(from) || last.isAfter(latest) || !calendar.isWorking(last)) {
            throw Rejected.field("until", "correct-working-day", "from", from, "until", latest);
        }
        return WorkingDays.startOf(last.plusDays(1));
    }
}
