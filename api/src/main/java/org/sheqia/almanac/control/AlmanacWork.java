package org.sheqia.almanac.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** A year's working days: entered by one of the district before the year begins, issued by another. */
@ApplicationScoped
public class AlmanacWork implements OffersWork {

    private static final WorkKind ENTER = WorkKind.until("enter-calendar", "", Role.DISTRICT_ADMIN);

    @Inject
    Calendars calendars;

    @Inject
    CalendarEditions editions;

    @Override
    public List<WorkKind> kinds() {
        return List.of(WorkKind.open("confirm-calendar", "select e.id, e.source, e.id, e.proposedAt, e.id from CalendarEdition e"
                + " where e.status = org.sheqia.almanac.entity.EditionStatus.PROPOSED order by e.proposedAt", Role.DISTRICT_ADMIN));
    }

    /** From November on, while none waits to be confirmed. */
    @Override
    public Optional<Unwritten> unwritten() {
        return calendars.missing().filter(year -> !editions.isWaiting(year)).map(year -> {
            String name = String.valueOf(year);
            Instant begins = WorkingDays.startOf(LocalDate.of(year, Month.JANUARY, 1));
            Instant since = WorkingDays.startOf(LocalDate.of(year - 1, Month.NOVEMBER, 1));
            return new Unwritten(ENTER, new Object[] {name, name, Grant.DISTRICT, since, name, begins});
        });
    }
}
