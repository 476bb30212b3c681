package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * One evaluation of all bids. Opened by the opening, closed once by the report; from then on nothing is scored, declared
 * or seated. A further round needs a cause that law or procedure gives, and is for all bids.
 */
@Entity
@Table(name = "evaluation_round")
public class EvaluationRound extends TenantEntity {

    /** What opened it. */
    public enum Cause {
        /** The bids were opened. */
        OPENING,
        /** 质疑成立: an objection to the result was upheld (政府采购质疑和投诉办法 第16条). */
        OBJECTION_UPHELD,
        /** 投诉成立: a complaint was upheld (财政部令第94号 第32条). */
        COMPLAINT_UPHELD
    }

    @Column(name = "project_id")
    private String projectId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "confirm_by")
    private Instant confirmBy;

    protected EvaluationRound() {
    }

    public EvaluationRound(String projectId, int number, Cause cause, Instant now) {
        this.projectId = projectId;
        this.number = number;
        this.cause = cause;
        openedAt = now;
    }

    /** @throws Rejected {@code evaluation-closed} */
    public void requireOpen() {
        if (closedAt != null) {
            throw Rejected.conflict("evaluation-closed", "round", number);
        }
    }

    /** @throws Rejected {@code evaluation-open} */
    public void requireClosed() {
        if (closedAt == null) {
            throw Rejected.conflict("evaluation-open", "round", number);
        }
    }

    public void close(Instant now) {
        requireOpen();
        closedAt = now;
    }

    /** There is a result, which the buyer has to confirm until then. */
    public void confirmUntil(Instant by) {
        confirmBy = by;
    }

    /** A date that was counted again is later. */
    public void move(String clock, Instant due) {
        if (clock.equals("winner-determined") && confirmBy != null && due.isAfter(confirmBy)) {
            confirmBy = due;
        }
    }

    public int number() {
        return number;
    }

    public Instant confirmBy() {
        return confirmBy;
    }
}
