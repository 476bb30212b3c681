package org.sheqia.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;

/** 检验、检测、鉴定、专家评审: since when the time for deciding waits for one, and until when it is expected to (财政部令第94号 第26、27条). */
@Embeddable
public class Pause {

    @Column(name = "paused_at")
    private Instant at;

    @Column(name = "paused_until")
    private LocalDate until;

    /** @throws Rejected {@code clock-paused} where it waits already */
    void begin(LocalDate expected, Instant now) {
        if (isOn()) {
            throw Rejected.conflict("clock-paused");
        }
        at = now;
        until = expected;
    }

    /** @throws Rejected {@code clock-runs} where nothing is waited for */
    void end() {
        if (!isOn()) {
            throw Rejected.conflict("clock-runs");
        }
        drop();
    }

    /** What is decided waits for nothing. */
    void drop() {
        at = null;
        until = null;
    }

    /** Since when; null while the time runs. */
    public Instant at() {
        return at;
    }

    public boolean isOn() {
        return at != null;
    }

    /** The last day that it is expected to take. */
    public LocalDate until() {
        return until;
    }

    /** Whether it takes longer than it was expected to. */
    public boolean isOverTime(Instant now) {
        return until != null && WorkingDays.dayOf(now).isAfter(until);
    }
}
