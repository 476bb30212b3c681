package org.sheqia.desk.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.work.entity.Due;

/** How urgent a piece of work is, in the order of the desk. */
public enum When {

    /** Its own time is over. */
    OVERDUE,
    /** Its last day, or its hour, is today. */
    TODAY,
    /** It has a date that is still to come, or that may still move. */
    LATER,
    /** No rule sets a limit. */
    UNDATED;

    /**
     * Nothing is overdue before its own time: an hour at which people meet is not over until that day is, and nobody is late by a
     * day that may still move.
     *
     * @param dueAt    the first instant at which it is late, or the hour that was appointed; null for none
     * @param movable its clock waits, or its calendar is not issued
     */
    public static When of(Due due, Instant dueAt, boolean movable, Instant now) {
        if (dueAt == null) {
            return UNDATED;
        }
        LocalDate today = WorkingDays.dayOf(now);
        // What ends with a day ends at the first instant of the next.
        LocalDate last = WorkingDays.dayOf(due == Due.APPOINTED ? dueAt : dueAt.minusNanos(1));
        boolean over = due == Due.APPOINTED ? last.isBefore(today) : !now.isBefore(dueAt);
        if (over) {
            return movable ? LATER : OVERDUE;
        }
        return last.equals(today) ? TODAY : LATER;
    }
}
