package org.sheqia.calendar.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.tenantconfig.Period;

/**
 * The working days as they are known at one moment: for each year the newest edition of the State Council's notice, entered by
 * the district or shipped with the portal; for a year that is not issued a provisional one. Periods are counted by it, and a
 * count says which editions it rests on; nothing is refused because a year is not issued.
 */
public final class WorkingCalendar {

    private final Map<Integer, CalendarYear> entered = new HashMap<>();

    /** @param entered the editions that the district has issued, several of one year too; they go before those shipped */
    public WorkingCalendar(Collection<CalendarYear> entered) {
        entered.stream().sorted(Comparator.comparing(CalendarYear::version)).forEach(year -> this.entered.put(year.year(), year));
    }

    /** The same with another edition of one year, whatever is issued of it. */
    public WorkingCalendar with(CalendarYear edition) {
        WorkingCalendar other = new WorkingCalendar(entered.values());
        other.entered.put(edition.year(), edition);
        return other;
    }

    /**
     * Where a count has come to.
     *
     * @param lastDay     of the period
     * @param calendar    the editions that it rests on, like {@code 440605/2026 v1, 440605/2027 provisional}
     * @param provisional whether one of them is of a year that is not issued
     */
    public record Counted(LocalDate lastDay, String calendar, boolean provisional) {

        /** The instant at which the period is over: midnight after its last day. */
        public Instant end() {
            return WorkingDays.startOf(lastDay.plusDays(1));
        }
    }

    /** What holds of a year; provisional while its notice is not issued. */
    public CalendarYear year(int year) {
        CalendarYear newest = entered.get(year);
        return newest != null ? newest : IssuedYears.of(year).orElseGet(() -> FixedHolidays.of(year));
    }

    public boolean isWorking(LocalDate day) {
        if (CalendarYear.isOfNextToo(day) && year(day.getYear() + 1).names(day)) {
            return year(day.getYear() + 1).isWorking(day);
        }
        return year(day.getYear()).isWorking(day);
    }

    /**
     * Counts a period that an event starts. The day of the event does not count; a period that ends on a day off ends on the
     * next working day (民法典 第201条, 第203条).
     */
    public Counted count(Instant event, Period period) {
        TreeSet<Integer> years = new TreeSet<>();
        LocalDate day = WorkingDays.dayOf(event);
        if (period.unit() == Period.Unit.CALENDAR) {
            day = day.plusDays(period.days());
            for (; !isWorking(day); day = day.plusDays(1)) {
                years(day).forEach(years::add);
            }
            years(day).forEach(years::add);
        } else {
            for (int left = period.days(); left > 0;) {
                day = day.plusDays(1);
                years(day).forEach(years::add);
                left -= isWorking(day) ? 1 : 0;
            }
        }
        return new Counted(day, years.stream().map(year -> year(year).name()).collect(Collectors.joining(", ")),
                years.stream().anyMatch(year -> year(year).isProvisional()));
    }

    /** The same some days later, in the unit in which it is counted: they passed without counting. */
    public Counted later(Counted counted, int days, Period.Unit unit) {
        Counted more = count(counted.end().minusSeconds(1), new Period(days, unit, "custom", null, null));
        return new Counted(more.lastDay(), Stream.of(counted.calendar(), more.calendar()).flatMap(names -> Stream.of(names.split(", "))).distinct()
                .collect(Collectors.joining(", ")), counted.provisional() || more.provisional());
    }

    /** The days that passed between two instants, in a unit. */
    public int daysBetween(Instant from, Instant until, Period.Unit unit) {
        return (int) WorkingDays.dayOf(from).datesUntil(WorkingDays.dayOf(until)).map(day -> day.plusDays(1))
                .filter(day -> unit == Period.Unit.CALENDAR || isWorking(day)).count();
    }

    /** The last day of a period that an event starts. */
    public LocalDate lastDay(Instant event, Period period) {
        return count(event, period).lastDay();
    }

    /** The instant at which a period is over: midnight after its last day. */
    public Instant end(Instant event, Period period) {
        return count(event, period).end();
    }

    /** The years whose notices have a say in a day. */
    private static Stream<Integer> years(LocalDate day) {
        return CalendarYear.isOfNextToo(day) ? Stream.of(day.getYear(), day.getYear() + 1) : Stream.of(day.getYear());
    }
}
