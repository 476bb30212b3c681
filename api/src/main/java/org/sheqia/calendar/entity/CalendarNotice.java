package org.sheqia.calendar.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/**
 * 国务院办公厅关于部分节假日安排的通知, as somebody has typed it. Checked for form only: whether it is what the State Council has
 * written, two people say.
 *
 * @param source     number of the notice, or its address; one line
 * @param daysOff    a day or a range on each line
 * @param makeUpDays the same; may be empty
 */
public record CalendarNotice(int year, String source, String daysOff, String makeUpDays) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LEAST_OFF = 10;
    private static final int MOST_OFF = 60;
    private static final int MOST_MAKE_UP = 30;
    private static final Pattern NOT_SEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /**
     * @param version that it is to have
     * @throws Rejected {@code invalid}, with every line and every rule that is broken
     */
    public CalendarYear read(int version) {
        List<Violation> violations = new ArrayList<>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Rejected.field("year", "Range", "min", FIRST_YEAR, "max", LAST_YEAR);
        }
        if (source.isBlank() || NOT_SEEN.matcher(source).find()) {
            violations.add(Violation.of("source", "calendar-source"));
        }
        NoticeDays off = NoticeDays.read("daysOff", daysOff, year);
        NoticeDays makeUp = NoticeDays.read("makeUpDays", makeUpDays, year);
        violations.addAll(off.violations());
        violations.addAll(makeUp.violations());
        CalendarYear read = new CalendarYear(year, version, source.strip(), off.days(), makeUp.days());
        Set<LocalDate> seen = new HashSet<>();
        eachOnce("daysOff", off.days(), read, seen, violations);
        eachOnce("makeUpDays", makeUp.days(), read, seen, violations);
        makeUp.days().stream().filter(day -> !CalendarYear.isWeekend(day))
                .forEach(day -> violations.add(Violation.of("makeUpDays", "calendar-make-up-weekday", "day", day)));
        FixedHolidays.national(year).stream().filter(day -> !read.daysOff().contains(day))
                .forEach(day -> violations.add(Violation.of("daysOff", "calendar-holiday-missing", "day", day)));
        if (read.daysOff().size() < LEAST_OFF || read.daysOff().size() > MOST_OFF) {
            violations.add(Violation.of("daysOff", "calendar-days-off", "days", read.daysOff().size(), "least", LEAST_OFF, "most", MOST_OFF));
        }
        if (read.makeUpDays().size() > MOST_MAKE_UP) {
            violations.add(Violation.of("makeUpDays", "calendar-make-up-days", "days", read.makeUpDays().size(), "most", MOST_MAKE_UP));
        }
        if (!violations.isEmpty()) {
            throw Rejected.invalid(violations);
        }
        return read;
    }

    private static void eachOnce(String field, List<LocalDate> days, CalendarYear of, Set<LocalDate> seen, List<Violation> violations) {
        for (LocalDate day : days) {
            if (!of.covers(day)) {
                violations.add(Violation.of(field, "calendar-day-outside", "day", day, "year", of.year()));
            } else if (!seen.add(day)) {
                violations.add(Violation.of(field, "calendar-day-twice", "day", day));
            }
        }
    }
}
