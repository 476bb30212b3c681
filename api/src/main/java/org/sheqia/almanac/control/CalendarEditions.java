package org.sheqia.almanac.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sheqia.almanac.entity.CalendarEdition;
import org.sheqia.almanac.entity.EditionStatus;
import org.sheqia.calendar.control.IssuedCalendars;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The editions that the district has entered. */
@ApplicationScoped
public class CalendarEditions implements IssuedCalendars {

    @Inject
    TenantScope scope;

    @Override
    public List<CalendarYear> issued() {
        return scope.em().createQuery("select e.year, e.number, e.source, e.daysOff, e.makeUpDays from CalendarEdition e where e.status = :issued",
                Object[].class).setParameter("issued", EditionStatus.ISSUED).getResultStream()
                .map(r -> CalendarEdition.days((Integer) r[0], (Integer) r[1], (String) r[2], (String) r[3], (String) r[4])).toList();
    }

    /** One of them, locked. */
    CalendarEdition get(String id, Revision seen) {
        CalendarEdition edition = Optional.ofNullable(scope.em().find(CalendarEdition.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Rejected::hidden);
        Revision.check(seen, id, edition.version());
        return edition;
    }

    /** Whether one of a year waits for another administrator. */
    boolean isWaiting(int year) {
        return scope.em().createQuery("select count(e) from CalendarEdition e where e.year = :year and e.status = :proposed", Long.class)
                .setParameter("year", year).setParameter("proposed", EditionStatus.PROPOSED).getSingleResult() > 0;
    }

    /**
     * The number of a year's next edition: after all that were entered, returned ones too, and after the one that was shipped.
     *
     * @param holding the calendar of the year that holds now
     */
    int nextNumber(CalendarYear holding) {
        Integer last = scope.em().createQuery("select max(e.number) from CalendarEdition e where e.year = :year", Integer.class)
                .setParameter("year", holding.year()).getSingleResult();
        return Math.max(last == null ? 0 : last, holding.isProvisional() ? 0 : holding.version()) + 1;
    }

    void add(CalendarEdition edition) {
        scope.em().persist(edition);
    }
}
