package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 预算: money that a tenant may use in one fiscal year from one source. Publishing a project reserves, signing commits,
 * paying spends; reserved + committed + spent never exceeds the amount. All of it moves by entries; the amount and the
 * balances are kept beside them.
 */
@Entity
@Table(name = "appropriation")
public class Appropriation extends TenantEntity {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private Money amount = Money.ZERO;

    @Embedded
    private Balances balances = new Balances();

    private String note;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Appropriation() {
    }

    /** Nothing has been granted yet. */
    public Appropriation(int fiscalYear, FundingSource source, String note, Instant now) {
        this.fiscalYear = fiscalYear;
        this.source = source;
        this.note = note;
        enteredAt = now;
    }

    /**
     * Moves a sum between two of its accounts.
     *
     * @throws Rejected {@code appropriation-exceeded} when less is free, {@code fiscal-year-closed} after the year's end
     */
    public BudgetEntry book(Transfer transfer, Money sum, Cause cause) {
        if (closedAt != null) {
            throw Rejected.rule("fiscal-year-closed", "year", fiscalYear);
        }
        if (!sum.isPositive()) {
            throw new IllegalArgumentException(transfer + " of " + sum);
        }
        if (transfer.credit() == Account.FREE && sum.exceeds(free())) {
            throw Rejected.rule("appropriation-exceeded", "free", free(), "needed", sum, "year", fiscalYear, "source", source);
        }
        if (!transfer.credit().isInside()) {
            amount = amount.plus(sum);
        }
        if (!transfer.debit().isInside()) {
            amount = amount.minus(sum);
        }
        balances.apply(transfer, sum);
        return new BudgetEntry(this, transfer, sum, cause);
    }

    /** The year is over, and what is still needed has been carried into the next. */
    void close(Instant now) {
        closedAt = now;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Money free() {
        return amount.minus(balances.used());
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public FundingSource source() {
        return source;
    }

    public Money amount() {
        return amount;
    }

    public Balances balances() {
        return balances;
    }

    public Subject subject() {
        return new Subject("appropriation", id(), tenantId(), null, null, fiscalYear + " " + source);
    }
}
