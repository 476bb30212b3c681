package org.sheqia.work.control;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.sheqia.calendar.entity.WorkingDays;

/** An instant as a query gives it. */
public final class Moment {

    private Moment() {
    }

    /** Of a day its end. What a function makes of an embeddable's instants comes as the column has it, in UTC. */
    public static Instant of(Object value) {
        if (value instanceof Date day) {
            return of(day.toLocalDate());
        }
        if (value instanceof LocalDate day) {
            return WorkingDays.startOf(day.plusDays(1));
        }
        return value instanceof LocalDateTime at ? at.toInstant(ZoneOffset.UTC) : (Instant) value;
    }
}
