package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 预算调整: finance enters an appropriation, or proposes that one gets more or less, gives to another, or that a year is carried over;
 * an approver who did not propose it decides. Money moves with the approval.
 */
@Entity
@Table(name = "budget_change")
public class BudgetChange extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "appropriation_id")
    private String appropriationId;

    @Column(name = "to_appropriation_id")
    private String toAppropriationId;

    private Money amount;

    @Column(name = "carry_free")
    private boolean carryFree;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "rejected_reason")
    private String rejectedReason;

    protected BudgetChange() {
    }

    /** Of one appropriation, or between two. */
    public BudgetChange(Kind kind, Appropriation of, Appropriation to, Money amount, String reason, Actor finance, Instant now) {
        this(kind, of.fiscalYear(), reason, finance, now);
        appropriationId = of.id();
        toAppropriationId = to == null ? null : to.id();
        this.amount = amount;
    }

    /**
     * 结转: the end of a year.
     *
     * @param carryFree whether what is free goes into the next year too, or lapses
     * @throws Rejected {@code fiscal-year-not-ended}: 预算法 art. 18, the budget year is the calendar year
     */
    public static BudgetChange carryOver(int fiscalYear, boolean carryFree, String reason, Actor finance, Instant now) {
        if (WorkingDays.dayOf(now).getYear() <= fiscalYear) {
            throw Rejected.rule("fiscal-year-not-ended", "year", fiscalYear);
        }
        BudgetChange change = new BudgetChange(Kind.CARRY_OVER, fiscalYear, reason, finance, now);
        change.carryFree = carryFree;
        return change;
    }

    private BudgetChange(Kind kind, int fiscalYear, String reason, Actor finance, Instant now) {
        this.kind = kind;
        this.fiscalYear = fiscalYear;
        this.reason = reason;
        proposedBy = finance.sub();
        proposedByName = finance.shown();
        proposedAt = now;
    }

    public BudgetEvent.Proposed proposed() {
        return new BudgetEvent.Proposed(subject(), kind, fiscalYear, amount, reason);
    }

    public BudgetEvent.Approved approve(Actor approver, Instant now) {
        decide(Status.APPROVED, approver, now);
        return new BudgetEvent.Approved(subject(), kind, fiscalYear, amount);
    }

    public BudgetEvent.Rejected reject(String why, Actor approver, Instant now) {
        decide(Status.REJECTED, approver, now);
        rejectedReason = why;
        return new BudgetEvent.Rejected(subject(), kind, fiscalYear, why);
    }

    /** Nobody approves what they proposed. */
    private void decide(Status decision, Actor approver, Instant now) {
        if (status != Status.PROPOSED) {
            throw Rejected.state(status, java.util.Set.of());
        }
        if (approver.people().contains(proposedBy)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        status = decision;
        decidedBy = approver.sub();
        decidedByName = approver.shown();
        decidedAt = now;
    }

    public Kind kind() {
        return kind;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public String appropriationId() {
        return appropriationId;
    }

    public String toAppropriationId() {
        return toAppropriationId;
    }

    public Money amount() {
        return amount;
    }

    public boolean carriesFree() {
        return carryFree;
    }

    private Subject subject() {
        return new Subject("budget-change", id(), tenantId(), null, null, String.valueOf(fiscalYear));
    }

    /** What is changed. */
    public enum Kind {
        /** 新增: what was entered for a year and a source. */
        ENTRY,
        /** 追加. */
        INCREASE,
        /** 核减. */
        DECREASE,
        /** 调剂: from one appropriation to another of the same year. */
        TRANSFER,
        /** 结转: what a year still holds goes into the next one. */
        CARRY_OVER
    }

    /** Where a proposal stands. */
    public enum Status { PROPOSED, APPROVED, REJECTED }
}
