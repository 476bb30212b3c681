package org.sheqia.calendar.entity;

import java.time.LocalDate;

/**
 * 期间 of months and years, by the solar calendar (民法典 第200条): when a term is over. They end on a day of the month, whether it
 * is worked or not: 第203条 moves the last day of a period in which somebody has to act ({@link WorkingCalendar#count}), and the
 * parties of a contract have agreed on its days (第204条).
 */
public final class Terms {

    private Terms() {
    }

    /**
     * The last day of a term whose first day counts, as a contract says of its own (第204条): the day before the corresponding
     * one; where the last month has no such day, its last one (第202条). From 31 August six months go to the end of February.
     *
     * @param months at least 1
     */
    public static LocalDate lastDay(LocalDate first, int months) {
        LocalDate corresponding = first.plusMonths(months);
        return corresponding.getDayOfMonth() == first.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    /**
     * The last day of a term that an event starts: it begins on the day after (第201条) and ends on the corresponding day of the
     * last month or, where there is none, on its last one (第202条).
     */
    public static LocalDate lastDayAfter(LocalDate event, int months) {
        return event.plusMonths(months);
    }

    /** The first day on which an event can have been whose term is not over on a day. */
    public static LocalDate earliestEvent(LocalDate today, int months) {
        LocalDate day = today.minusMonths(months);
        return lastDayAfter(day, months).isBefore(today) ? day.plusDays(1) : day;
    }
}
