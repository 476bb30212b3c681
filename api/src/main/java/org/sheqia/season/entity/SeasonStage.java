package org.sheqia.season.entity;

import java.time.LocalDate;

/** Where a season stands: told by the day, between the district's opening and closing it. */
public enum SeasonStage {
    /** Prepared by the district, which alone sees it. */
    DRAFT,
    /** Opened, before its first day. */
    PLANNED,
    /** From its first day to its last. */
    RUNNING,
    /** After its last day, to be closed. */
    OVER,
    /** Closed by the district: an archive. */
    CLOSED;

    static SeasonStage of(boolean opened, boolean closed, LocalDate opensOn, LocalDate closesOn, LocalDate today) {
        if (!opened) {
            return DRAFT;
        }
        if (closed) {
            return CLOSED;
        }
        return today.isBefore(opensOn) ? PLANNED : today.isAfter(closesOn) ? OVER : RUNNING;
    }
}
