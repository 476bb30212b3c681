package org.sheqia.calendar.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a day begins and ends. Which of them are worked says a {@link WorkingCalendar}. */
public final class WorkingDays {

    /** The zone in which a day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private WorkingDays() {
    }

    /** The day on which an instant falls, in the zone of the portal. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The instant at which a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
