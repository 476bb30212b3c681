package org.sheqia.almanac.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.almanac.entity.CalendarEdition;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.CalendarNotice;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** One administrator of the district enters a year's notice; another issues it, or anyone of them gives it back. */
@UseCase
public class EnterCalendar {

    @Inject
    CalendarEditions editions;

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @return the edition's id
     * @throws Rejected {@code calendar-waits}: one of the year waits already
     */
    public String propose(CalendarNotice notice) {
        CalendarYear holding = calendars.current().year(notice.year());
        CalendarEdition edition = new CalendarEdition(notice.read(editions.nextNumber(holding)), caller.actor(), instant.now());
        if (editions.isWaiting(notice.year())) {
            throw Rejected.conflict("calendar-waits", "year", notice.year());
        }
        editions.add(edition);
        acts.fire(edition.proposed(holding));
        return edition.id();
    }

    public void issue(String id, Revision seen) {
        CalendarEdition edition = editions.get(id, seen);
        Act issued = edition.issue(calendars.current().year(edition.year()), caller.actor(), instant.now());
        calendars.again();
        acts.fire(issued);
    }

    public void giveBack(String id, Revision seen, String reason) {
        acts.fire(editions.get(id, seen).giveBack(reason, caller.actor(), instant.now()));
    }
}
