package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.Period;

/** 整改: until when an organisation puts right what was failed, what it says it has done, and what the buyer says to that. */
@Embeddable
public class Rectification {

    @Column(name = "rectify_by")
    private Instant dueBy;

    @Column(name = "rectification")
    private String words;

    @Column(name = "rectified_at")
    private Instant reportedAt;

    @Column(name = "rectification_returned_reason")
    private String returnedReason;

    @Column(name = "rectification_returned_at")
    private Instant returnedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "rectification_lapsed_at")
    private Instant lapsedAt;

    protected Rectification() {
    }

    Rectification(Instant dueBy) {
        this.dueBy = dueBy;
    }

    /** @throws Rejected {@code rectification-late} after its date */
    void report(String done, Instant now) {
        if (isOverdue(now)) {
            throw Rejected.rule("rectification-late", "until", dueBy);
        }
        words = done;
        reportedAt = now;
    }

    /**
     * It is not enough, and so not done. Custom: the organisation gets a new date, no further away than the first one was.
     *
     * @param until the last day
     */
    void giveBack(String reason, LocalDate until, Period length, WorkingCalendar calendar, Instant now) {
        LocalDate last = calendar.lastDay(now, length);
        if (!until.isAfter(WorkingDays.dayOf(now)) || until.isAfter(last)) {
            throw Rejected.field("until", "rectify-until", "from", WorkingDays.dayOf(now).plusDays(1), "until", last);
        }
        reportedAt = null;
        returnedReason = reason;
        returnedAt = now;
        dueBy = WorkingDays.startOf(until.plusDays(1));
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    /** @throws Rejected {@code rectification-not-due} until its date is over */
    void lapse(Instant now) {
        requireOverdue(now);
        lapsedAt = now;
    }

    /** @throws Rejected {@code rectification-not-due} until its date is over */
    void requireOverdue(Instant now) {
        if (!isOverdue(now)) {
            throw Rejected.rule("rectification-not-due", "until", dueBy);
        }
    }

    private boolean isOverdue(Instant now) {
        return !now.isBefore(dueBy);
    }

    Instant dueBy() {
        return dueBy;
    }

    void dueBy(Instant due) {
        dueBy = due;
    }
}
