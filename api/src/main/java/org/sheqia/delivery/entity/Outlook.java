package org.sheqia.delivery.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What will have been delivered at the end of a term if it goes on at the pace so far. Plans are even over the days of
 * the term.
 *
 * @param expected  what the plan asks for until today, in whole units
 * @param projected what it will be in the end; null before the term has begun
 * @param missed    true when less than the plan asks for has been delivered; in the first tenth of a term it is too early
 */
public record Outlook(long expected, Long projected, boolean missed) {

    private static final int TOO_EARLY = 10;

    /** @param today a day before the term has no outlook, one after it is its last */
    public static Outlook of(int planned, long delivered, LocalDate from, LocalDate until, LocalDate today) {
        long total = days(from, until);
        long passed = Math.min(total, days(from, today));
        if (passed <= 0) {
            return new Outlook(0, null, false);
        }
        long expected = planned * passed / total;
        return new Outlook(expected, delivered * total / passed, passed * TOO_EARLY >= total && delivered < expected);
    }

    /** The plan of each month of a term; together they are the plan. */
    public static SortedMap<YearMonth, Integer> months(int planned, LocalDate from, LocalDate until) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        long before = 0;
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(until)); month = month.plusMonths(1)) {
            LocalDate last = month.atEndOfMonth().isAfter(until) ? until : month.atEndOfMonth();
            long so = planned(planned, from, until, last);
            months.put(month, (int) (so - before));
            before = so;
        }
        return months;
    }

    /** What of the plan has been planned until a day of the term, that day included. */
    public static long planned(int planned, LocalDate from, LocalDate until, LocalDate day) {
        return planned * days(from, day) / days(from, until);
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
