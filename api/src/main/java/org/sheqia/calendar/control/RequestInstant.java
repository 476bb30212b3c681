package org.sheqia.calendar.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;

/**
 * The one instant of a request, read from the portal's clock when it is first asked for. A use case that must decide
 * "before or after a deadline" takes its locks first and asks then.
 */
@RequestScoped
public class RequestInstant {

    @Inject
    PortalClock clock;

    private Instant now;
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
