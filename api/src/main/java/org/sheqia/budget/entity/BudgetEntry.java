package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.tenancy.entity.TenantEntity;

/** 分录: a sum that one account of an appropriation gets and another gives, with its cause. Never changed; an error is put right by another entry. */
@Entity
@Table(name = "budget_entry")
public class BudgetEntry extends TenantEntity {

    @Column(name = "appropriation_id", updatable = false)
    private String appropriationId;

    @Column(name = "fiscal_year", updatable = false)
    private int fiscalYear;

    @Column(name = "project_id", updatable = false)
    private String projectId;

    @Column(name = "contract_id", updatable = false)
    private String contractId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Account debit;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Account credit;

    @Column(updatable = false)
    private Money amount;

    @Column(updatable = false)
    private String cause;

    @Column(name = "booked_at", updatable = false)
    private Instant bookedAt;

    /** The day in China, by which months are told apart. */
    @Column(name = "booked_on", updatable = false)
    private LocalDate bookedOn;

    protected BudgetEntry() {
    }

    BudgetEntry(Appropriation appropriation, Transfer transfer, Money amount, Cause cause) {
        appropriationId = appropriation.id();
        fiscalYear = appropriation.fiscalYear();
        projectId = cause.projectId();
        contractId = cause.contractId();
        debit = transfer.debit();
        credit = transfer.credit();
        this.amount = amount;
        this.cause = cause.act();
        bookedAt = cause.at();
        bookedOn = WorkingDays.dayOf(bookedAt);
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public Account debit() {
        return debit;
    }

    public Account credit() {
        return credit;
    }

    public Money amount() {
        return amount;
    }

    /**
     * Why money moves.
     *
     * @param act        the act, like {@code project.published}
     * @param projectId  the project for which it moves, or null
     * @param contractId the contract for which it moves, or null
     * @param at         when
     */
    public record Cause(String act, String projectId, String contractId, Instant at) {

        public Cause(String act, Instant at) {
            this(act, null, null, at);
        }
    }
}
