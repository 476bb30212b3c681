package org.sheqia.calendar.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which days of one year are worked, as an edition of the State Council's notice says (国务院办公厅关于部分节假日安排的通知) or,
 * while none is issued, as the regulation fixes them.
 *
 * @param version    of the edition, from 1; null for a provisional year
 * @param source     the notice or its address; for a provisional year the regulation
 * @param daysOff    holidays and weekdays off; a weekend among them changes nothing
 * @param makeUpDays weekends that are worked. Both may hold 29 to 31 December of the year before, where the notice arranges the
 *                   New Year by them; no notice arranges the New Year after its own
 */
public record CalendarYear(int year, Integer version, String source, NavigableSet<LocalDate> daysOff, NavigableSet<LocalDate> makeUpDays) {

    /** 佛山市南海区, whose calendar this is (GB/T 2260). */
    private static final String DISTRICT = "440605";
    private static final int FIRST_OF_NEXT = 29;

    public CalendarYear {
        daysOff = Collections.unmodifiableNavigableSet(new TreeSet<>(daysOff));
        makeUpDays = Collections.unmodifiableNavigableSet(new TreeSet<>(makeUpDays));
    }

    public CalendarYear(int year, Integer version, String source, Collection<LocalDate> daysOff, Collection<LocalDate> makeUpDays) {
        this(year, version, source, new TreeSet<>(daysOff), new TreeSet<>(makeUpDays));
    }

    /** Whether its notice is not issued yet. */
    public boolean isProvisional() {
        return version == null;
    }

    /** What a date that rests on it names: {@code 440605/2026 v1}, {@code 440605/2027 provisional}. */
    public String name() {
        return DISTRICT + "/" + year + (version == null ? " provisional" : " v" + version);
    }

    /** Whether its notice may say something of a day: one of the year, or of the last three before it. */
    public boolean covers(LocalDate day) {
        return day.getYear() == year || isOfNextToo(day) && day.getYear() == year - 1;
    }

    /** Whether it says anything of a day but that weekends are off. */
    boolean names(LocalDate day) {
        return daysOff.contains(day) || makeUpDays.contains(day);
    }

    boolean isWorking(LocalDate day) {
        return makeUpDays.contains(day) || !daysOff.contains(day) && !isWeekend(day);
    }

    /** Of 29 to 31 December the next year's notice has the last word. */
    static boolean isOfNextToo(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() >= FIRST_OF_NEXT;
    }

    /** Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
