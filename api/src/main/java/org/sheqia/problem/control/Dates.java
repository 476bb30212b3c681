package org.sheqia.problem.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads the dates that callers write: of the years 2000 to 2100. */
public final class Dates {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    private static final Instant FIRST = Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z");
    private static final Instant END = Instant.parse(LAST_YEAR + 1 + "-01-01T00:00:00Z");

    private Dates() {
    }

    /** @throws DateTimeException where it is no instant, like {@code 2026-03-20T01:30:00Z}, or of another year (UTC) */
    public static Instant instant(String text) {
        Instant at = Instant.parse(text);
        if (at.isBefore(FIRST) || !at.isBefore(END)) {
            throw new DateTimeException("not of the years 2000 to 2100");
        }
        return at;
    }

    /** @throws DateTimeException where it is no day, like {@code 2026-03-20}, or of another year */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("not of the years 2000 to 2100");
        }
        return day;
    }
}
