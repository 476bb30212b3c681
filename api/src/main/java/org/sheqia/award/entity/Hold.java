package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 暂停: something is open that may change a project's result, so that nothing is done meanwhile that could not be undone.
 * Placed by what holds, and lifted with it; several may hold one project, each for itself.
 */
@Entity
@Table(name = "award_hold")
public class Hold extends TenantEntity {

    /** What holds. */
    public enum Cause {
        /** 质疑 (政府采购法实施条例 第54条). */
        OBJECTION,
        /** 投诉 (政府采购法 第57条: where the authority says so, for at most 30 days). */
        COMPLAINT,
        /** The documents were found wrong, and are not amended yet (财政部令第94号 第16条). */
        AMENDMENT_DUE
    }

    @Column(name = "project_id")
    private String projectId;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "cause_id")
    private String causeId;

    private Instant since;

    /** When it ends by itself; null where it does not. */
    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected Hold() {
    }

    /** @param causeId the objection or complaint */
    public Hold(String projectId, Cause cause, String causeId, Instant now) {
        this.projectId = projectId;
        this.cause = cause;
        this.causeId = causeId;
        since = now;
    }

    public void endAt(Instant end) {
        endsAt = end;
    }

    public void lift(Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
        }
    }

    public boolean holds(Instant now) {
        return liftedAt == null && (endsAt == null || now.isBefore(endsAt));
    }

    /** Whether what was done on that day was done before it. */
    public boolean beganAfter(LocalDate day) {
        return day.isBefore(WorkingDays.dayOf(since));
    }

    public Cause cause() {
        return cause;
    }

    public String causeId() {
        return causeId;
    }
}
