package org.sheqia.calendar.entity;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.Period;

/**
 * Working days of the State Council's yearly calendar, holidays and make-up working weekends included, and the counting
 * of periods by it. A year whose calendar has not been issued is refused, never guessed.
 */
public final class WorkingDays {

    /** The zone in which a day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private WorkingDays() {
    }

    /**
     * @throws Rejected {@code calendar-unknown} when the calendar of that year is not known
     */
    public static boolean isWorking(LocalDate day) {
        // National Day is a holiday of every issued calendar.
        if (LegalHoliday.fromYmd(day.getYear(), 10, 1) == null) {
            throw Rejected.rule("calendar-unknown", "year", day.getYear());
        }
        LegalHoliday special = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (special != null) {
            return special.isWork();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The last day of a period that an event starts. The day of the event does not count; a period that ends on a day
     * off ends on the next working day (民法典 第201条, 第203条).
     */
    public static LocalDate lastDay(Instant event, Period period) {
        LocalDate day = event.atZone(ZONE).toLocalDate();
        if (period.unit() == Period.Unit.CALENDAR) {
            day = day.plusDays(period.days());
            while (!isWorking(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
        for (int left = period.days(); left > 0;) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** The instant at which a period is over: midnight after its last day. */
    public static Instant end(Instant event, Period period) {
        return lastDay(event, period).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The same; empty where the calendar of a year that it reaches into is not known. */
    public static Optional<Instant> endIfKnown(Instant event, Period period) {
        int last = dayOf(event).plusDays(2L * period.days() + 31).getYear();
        boolean known = LegalHoliday.fromYmd(dayOf(event).getYear(), 10, 1) != null && LegalHoliday.fromYmd(last, 10, 1) != null;
        return known ? Optional.of(end(event, period)) : Optional.empty();
    }

    /** The day on which an instant falls, in the zone of the portal. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The instant at which a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
