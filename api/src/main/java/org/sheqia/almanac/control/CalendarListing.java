package org.sheqia.almanac.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.almanac.entity.CalendarEdition;
import org.sheqia.almanac.entity.EditionStatus;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.CalendarNotice;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.control.Versioned;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Which days are worked in which year, what was entered of that, and what a notice would change. */
@Listing
public class CalendarListing {

    private static final String EDITION = "select e.id, e.year, e.number, e.source, e.daysOff, e.makeUpDays, e.status, e.proposedByName, e.proposedAt,"
            + " e.decidedByName, e.decidedAt, e.returnedReason, e.version from CalendarEdition e";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    CalendarEditions editions;

    @Inject
    Calendars calendars;

    @Inject
    RequestInstant instant;

    /** Last year, this and the next one, and whatever the district has issued besides. */
    public CalendarView years() {
        int today = instant.today().getYear();
        TreeSet<Integer> years = new TreeSet<>(List.of(today - 1, today, today + 1));
        editions.issued().forEach(issued -> years.add(issued.year()));
        return new CalendarView(years.stream().map(year -> YearView.of(calendars.current().year(year))).toList(), calendars.missing().orElse(null));
    }

    /** What was entered, the newest first. */
    public Page<CalendarEditionView> editions(Cursor cursor) {
        TypedQuery<Object[]> query = em.createQuery(EDITION + (cursor.isStart() ? ""
                : " where e.proposedAt < :at or (e.proposedAt = :at and e.id < :after)") + " order by e.proposedAt desc, e.id desc", Object[].class);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("at", last.instant(0)).setParameter("after", last.text(1));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultStream().map(this::view).toList(), cursor.limit(),
                e -> Cursor.at(e.proposedAt(), e.id()));
    }

    public CalendarEditionView edition(String id) {
        return em.createQuery(EDITION + " where e.id = :id", Object[].class).setParameter("id", id).getResultStream().map(this::view)
                .findFirst().orElseThrow(Rejected::hidden);
    }

    /** What a notice says and would change; nothing is kept. */
    public CalendarPreview preview(CalendarNotice notice) {
        return compare(notice.read(editions.nextNumber(calendars.current().year(notice.year()))));
    }

    private CalendarPreview compare(CalendarYear entered) {
        WorkingCalendar now = calendars.current();
        WorkingCalendar then = now.with(entered);
        CalendarYear holding = now.year(entered.year());
        List<LocalDate> changed = LocalDate.of(entered.year() - 1, 12, 29).datesUntil(LocalDate.of(entered.year() + 1, 1, 1))
                .filter(day -> now.isWorking(day) != then.isWorking(day)).toList();
        return new CalendarPreview(YearView.of(entered), entered.daysOff().stream().filter(day -> !CalendarYear.isWeekend(day)).toList(),
                List.copyOf(entered.makeUpDays()), holding.name(), holding.isProvisional(),
                changed.stream().filter(now::isWorking).toList(), changed.stream().filter(then::isWorking).toList());
    }

    private CalendarEditionView view(Object[] r) {
        CalendarYear days = CalendarEdition.days((Integer) r[1], (Integer) r[2], (String) r[3], (String) r[4], (String) r[5]);
        EditionStatus status = (EditionStatus) r[6];
        return new CalendarEditionView((String) r[0], YearView.of(days), status, (String) r[7], (Instant) r[8], (String) r[9], (Instant) r[10],
                (String) r[11], status == EditionStatus.PROPOSED ? compare(days) : null, (Long) r[12]);
    }

    /**
     * The years that are known.
     *
     * @param missing the next year from 1 November on, while its notice is not issued here
     */
    public record CalendarView(List<YearView> years, @Schema(nullable = true) Integer missing) {
    }

    /**
     * One year.
     *
     * @param name        what a date that rests on it names
     * @param version     null for a provisional year
     * @param provisional whether its notice is not issued here yet
     */
    @Schema(name = "CalendarYearView")
    public record YearView(int year, String name, @Schema(nullable = true) Integer version, String source, boolean provisional,
            List<LocalDate> daysOff, List<LocalDate> makeUpDays) {

        static YearView of(CalendarYear year) {
            return new YearView(year.year(), year.name(), year.version(), year.source(), year.isProvisional(), List.copyOf(year.daysOff()),
                    List.copyOf(year.makeUpDays()));
        }
    }

    /**
     * What an edition would change.
     *
     * @param weekdaysOff     Mondays to Fridays that are off
     * @param weekendsWorked  Saturdays and Sundays that are worked
     * @param against         name of the calendar that holds now
     * @param provisional     whether that one is provisional
     * @param becomeOff       worked by that one, off by this
     * @param becomeWorking   off by that one, worked by this
     */
    public record CalendarPreview(YearView year, List<LocalDate> weekdaysOff, List<LocalDate> weekendsWorked, String against, boolean provisional,
            List<LocalDate> becomeOff, List<LocalDate> becomeWorking) {
    }

    /**
     * One edition.
     *
     * @param preview what it would change, while it waits
     */
    public record CalendarEditionView(String id, YearView year, EditionStatus status, String proposedBy, Instant proposedAt,
            @Schema(nullable = true) String decidedBy, @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String returnedReason,
            @Schema(nullable = true) CalendarPreview preview, long version) implements Versioned {
    }
}
