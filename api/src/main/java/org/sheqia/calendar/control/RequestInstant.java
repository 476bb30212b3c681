package org.sheqia.calendar.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.sheqia.calendar.entity.WorkingDays;

/**
 * The one instant of a request, read from the portal's clock when it is first asked for. A use case that must decide
 * "before or after a deadline" takes its locks first and asks then; where what counts is when something came in, it asks
 * for {@link #received()}.
 */
@RequestScoped
public class RequestInstant {

    /** Longer than that a reading of the clock must not take, for what was received to be known to this. */
    private static final long EXACT_NS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int READINGS = 5;

    @Inject
    PortalClock clock;

    private Instant now;
    private Instant received;
    private Long arrived;
    private boolean told;

    public Instant now() {
        if (now == null) {
            now = clock.read();
        }
        return now;
    }

    /** The day of that instant in China. */
    public LocalDate today() {
        return WorkingDays.dayOf(now());
    }

    /**
     * When the request had arrived, by the portal's clock, however long it has waited since, and in each attempt the same; for
     * requests of which nobody wrote it down, now.
     */
    public Instant received() {
        if (arrived == null || told) {
            return now();
        }
        Instant earliest = null;
        for (int reading = 1; received == null; reading++) {
            long asked = System.nanoTime();
            // The clock was read after it was asked for: what comes of it is never too early.
            Instant at = clock.read().minusNanos(asked - arrived).truncatedTo(ChronoUnit.MICROS);
            earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
            if (System.nanoTime() - asked < EXACT_NS || reading == READINGS) {
                received = earliest;
            }
        }
        return received;
    }

    /** Whether it is written down when it arrived. */
    public boolean isReceived() {
        return arrived != null;
    }

    /** The request is here. @param nanos by this machine's {@link System#nanoTime} */
    void arrive(long nanos) {
        arrived = nanos;
    }

    /** Lets the sample fair be made as if on an earlier day. */
    public void at(Instant instant) {
        now = instant;
        told = true;
    }

    /** What is done is tried again: an instant belongs to one attempt. */
    public void again() {
        now = told ? now : null;
    }
}
