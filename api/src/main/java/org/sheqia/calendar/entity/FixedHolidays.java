package org.sheqia.calendar.entity;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days that 全国年节及纪念日放假办法 (国务院令第795号, in force since 2025-01-01) fixes, 第二条: what is known of a year before its
 * notice. Which weekdays are added to them and which weekends make up for that, only the notice says.
 */
final class FixedHolidays {

    private static final String SOURCE = "全国年节及纪念日放假办法 第二条";
    private static final Map<Integer, CalendarYear> YEARS = new ConcurrentHashMap<>();

    private FixedHolidays() {
    }

    /** The provisional calendar of a year. */
    static CalendarYear of(int year) {
        return YEARS.computeIfAbsent(year, y -> new CalendarYear(y, null, SOURCE, daysOf(y), List.of()));
    }

    private static NavigableSet<LocalDate> daysOf(int year) {
        NavigableSet<LocalDate> days = new TreeSet<>(national(year));
        // 除夕 is the day before the first, whether the twelfth month has 29 days or 30.
        LocalDate spring = lunar(year, 1, 1);
        for (int i = -1; i <= 2; i++) {
            days.add(spring.plusDays(i));
        }
        days.add(date(SolarTerm.fromName(year, "清明").getSolarDay()));
        days.add(LocalDate.of(year, 5, 1));
        days.add(LocalDate.of(year, 5, 2));
        days.add(lunar(year, 5, 5));
        days.add(lunar(year, 8, 15));
        return days;
    }

    /** New Year and National Day: a notice that lacks one of them is mistyped. */
    static List<LocalDate> national(int year) {
        return List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 2), LocalDate.of(year, 10, 3));
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
