package org.sheqia.calendar.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheqia.problem.entity.Violation;

/**
 * The days of a notice as people paste them, a day or a range on each line or between commas: {@code 2027-01-01},
 * {@code 2027-02-06 至 2027-02-13}, {@code 10月1日至7日}, {@code 2月20日（星期六）}. A day without a year is one of the notice's
 * year; a day of the week that is written beside it has to be the right one, since that shows a slip of the pen.
 *
 * @param days       in the order in which they were written
 * @param violations for each part that is no day and no range, with its line
 */
record NoticeDays(List<LocalDate> days, List<Violation> violations) {

    private static final int LONGEST = 31;
    private static final int SHOWN = 40;
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String WEEKDAY = "\\s*(?:[（(](?:星期|周)([一二三四五六日天])[）)])?";
    private static final String DAY = "(?:(\\d{4})\\s*[-年/.]\\s*)?(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})\\s*日?" + WEEKDAY;
    private static final Pattern PART = Pattern.compile(DAY + "(?:(?:\\s*[至到—–~～]+\\s*|\\s+-\\s+)(?:" + DAY + "|(\\d{1,2})\\s*日?" + WEEKDAY + "))?");

    /**
     * @param field where the text was typed
     * @param year  of the notice
     */
    static NoticeDays read(String field, String text, int year) {
        NoticeDays read = new NoticeDays(new ArrayList<>(), new ArrayList<>());
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String part : lines[i].split("[、，,；;。]")) {
                if (!part.isBlank()) {
                    read.take(field, part.strip(), i + 1, year);
                }
            }
        }
        return read;
    }

    private void take(String field, String part, int line, int year) {
        String shown = part.length() > SHOWN ? part.substring(0, SHOWN) + "…" : part;
        Matcher m = PART.matcher(part);
        if (!m.matches()) {
            violations.add(Violation.of(field, "calendar-line", "line", line, "text", shown));
            return;
        }
        try {
            LocalDate first = day(m.group(1), year, m.group(2), m.group(3));
            LocalDate last = m.group(6) != null ? day(m.group(5), first.getYear(), m.group(6), m.group(7))
                    : m.group(9) != null ? day(null, first.getYear(), String.valueOf(first.getMonthValue()), m.group(9)) : first;
            if (!isOn(m.group(4), first) || !isOn(m.group(8) == null ? m.group(10) : m.group(8), last)) {
                violations.add(Violation.of(field, "calendar-weekday", "line", line, "text", shown));
            } else if (last.isBefore(first) || !last.isBefore(first.plusDays(LONGEST))) {
                violations.add(Violation.of(field, "calendar-range", "line", line, "text", shown, "most", LONGEST));
            } else {
                first.datesUntil(last.plusDays(1)).forEach(days::add);
            }
        } catch (DateTimeException none) {
            violations.add(Violation.of(field, "calendar-no-day", "line", line, "text", shown));
        }
    }

    private static LocalDate day(String year, int usual, String month, String day) {
        return LocalDate.of(year == null ? usual : Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static boolean isOn(String weekday, LocalDate day) {
        return weekday == null || WEEKDAYS.indexOf(weekday.replace('天', '日')) + 1 == day.getDayOfWeek().getValue();
    }
}
