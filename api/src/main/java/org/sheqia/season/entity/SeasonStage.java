package org.sheqia.season.entity;

import java.time.LocalDate;

/** Where a season stands: told by the day until the district closes it. */
public enum SeasonStage {
    /** Before its first day. */
    PLANNED,
    /** From its first day to its last. */
    RUNNING,
    /** After its last day, to be closed. */
    OVER,
    /** Closed by the district: an archive. */
    CLOSED;

    static SeasonStage of(boolean closed, LocalDate opensOn, LocalDate closesOn, LocalDate today) {
        if (closed) {
            return CLOSED;
        }
        return today.isBefore(opensOn) ? PLANNED : today.isAfter(closesOn) ? OVER : RUNNING;
    }
}
