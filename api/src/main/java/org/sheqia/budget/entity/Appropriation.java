package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 预算: money that a tenant may use in one fiscal year from one source. Publishing a project reserves, signing commits,
 * paying spends; reserved + committed + spent never exceeds the amount.
 */
@Entity
@Table(name = "appropriation")
public class Appropriation extends TenantEntity {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private Money amount;
    private Money reserved = Money.ZERO;
    private Money committed = Money.ZERO;
    private Money spent = Money.ZERO;
    private String note;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Appropriation() {
    }

    public Appropriation(int fiscalYear, FundingSource source, Money amount, String note, Instant now) {
        this.fiscalYear = fiscalYear;
        this.source = source;
        this.amount = amount;
        this.note = note;
        enteredAt = now;
    }

    /** 调整: sets another amount, not below what is already in use. */
    public void change(Money newAmount, String newNote) {
        Money used = reserved.plus(committed).plus(spent);
        if (used.exceeds(newAmount)) {
            throw Rejected.field("amount", "below-used", "used", used);
        }
        amount = newAmount;
        note = newNote;
    }

    /** @throws Rejected {@code appropriation-exceeded} when less is free */
    void reserve(Money sum) {
        if (sum.exceeds(free())) {
            throw Rejected.rule("appropriation-exceeded", "free", free(), "needed", sum, "year", fiscalYear,
                    "source", source);
        }
        reserved = reserved.plus(sum);
    }

    void commit(Money sum) {
        reserved = reserved.minus(sum);
        committed = committed.plus(sum);
    }

    void spend(Money sum) {
        committed = committed.minus(sum);
        spent = spent.plus(sum);
    }

    void releaseReserved(Money sum) {
        reserved = reserved.minus(sum);
    }

    void releaseCommitted(Money sum) {
        committed = committed.minus(sum);
    }

    public Money free() {
        return amount.minus(reserved).minus(committed).minus(spent);
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

    public Subject subject() {
        return new Subject("appropriation", id(), tenantId(), null, null, fiscalYear + " " + source);
    }
}
