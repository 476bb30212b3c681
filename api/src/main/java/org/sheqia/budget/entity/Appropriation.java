package org.sheqia.budget.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.sheqia.audit.entity.Subject;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 预算: money that a tenant may use in one fiscal year from one source. Publishing a project reserves, signing commits,
 * paying spends; reserved + committed + spent never exceeds the amount. All of it moves by entries; the amount and the
 * balances are kept beside them. What finance enters is granted when an approver has approved it, by a {@link BudgetChange}
 * like any other: before, there is nothing that could be reserved.
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

    /** What was entered and waits for its approval, or null. */
    private Money pending;

    /** Why what was entered was returned; null where it was not, or was entered again. */
    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** The pledge whose money it is, or null. */
    @Column(name = "pledge_id")
    private String pledgeId;

    @Column(name = "pledged_by")
    private String pledgedBy;

    /** What the foundation has paid; null for the tenant's own money, all of which is there. */
    private Money received;

    protected Appropriation() {
    }

    /** Nothing has been granted yet. */
    public Appropriation(int fiscalYear, FundingSource source, String note, Instant now) {
        this.fiscalYear = fiscalYear;
        this.source = source;
        this.note = note;
        enteredAt = now;
    }

    /** What a foundation promises a project: nobody else's to reserve, and spent only as far as the foundation has paid. */
    public static Appropriation pledged(int fiscalYear, String pledgeId, String foundation, Instant now) {
        Appropriation pledged = new Appropriation(fiscalYear, FundingSource.FOUNDATION, null, now);
        pledged.pledgeId = pledgeId;
        pledged.pledgedBy = foundation;
        pledged.received = Money.ZERO;
        return pledged;
    }

    /** The same source a year later, with nothing granted. */
    public Appropriation nextYear(Instant now) {
        Appropriation next = new Appropriation(fiscalYear + 1, source, null, now);
        next.pledgeId = pledgeId;
        next.pledgedBy = pledgedBy;
        next.received = received == null ? null : Money.ZERO;
        return next;
    }

    /**
     * Finance says what may be used; for the first time, or again after it was returned.
     *
     * @throws Rejected {@code appropriation-exists} when it was entered before and not returned
     */
    public BudgetEvent.Entered enter(Money sum, String why, Instant now) {
        if (!isEnterable()) {
            throw Rejected.field("source", "appropriation-exists");
        }
        pending = sum;
        note = why;
        returnedReason = null;
        enteredAt = now;
        return new BudgetEvent.Entered(subject(), fiscalYear, source, sum);
    }

    /** Whether it holds nothing, waits for nothing and has never been used: it was returned, or has just been made. */
    private boolean isEnterable() {
        return pending == null && closedAt == null && amount.equals(Money.ZERO);
    }

    /** Somebody else has approved what was entered; the money comes by an entry. */
    public void approved() {
        pending = null;
    }

    /** What was entered is not granted. */
    public void returned(String reason) {
        pending = null;
        returnedReason = reason;
    }

    public boolean isPending() {
        return pending != null;
    }

    /**
     * Moves a sum between two of its accounts.
     *
     * @throws Rejected {@code appropriation-exceeded} when less is free, {@code fiscal-year-closed} after the year's end,
     *                  {@code pledge-not-received} when more would be spent than the foundation has paid
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
        if (transfer == Transfer.SPEND && sum.exceeds(spendable(sum))) {
            throw Rejected.rule("pledge-not-received", "needed", sum, "available", spendable(sum));
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

    /** How much of {@code sum} is there to be spent: of a pledge no more than the foundation has paid. */
    public Money spendable(Money sum) {
        return received == null ? sum : sum.min(received.minus(balances.spent()));
    }

    /** The foundation has paid {@code sum}. */
    public void receive(Money sum) {
        received = received.plus(sum);
    }

    /** What was paid and not spent goes on with what was promised. */
    void handOver(Appropriation next) {
        if (received != null) {
            next.receive(received.minus(balances.spent()));
            received = balances.spent();
        }
    }

    /** The year is over, and what is still needed has been carried into the next. */
    void close(Instant now) {
        closedAt = now;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isPledged() {
        return pledgeId != null;
    }

    /** True for an appropriation of the same source, and of the same pledge where it is one's. */
    public boolean isLike(Appropriation other) {
        return source == other.source && Objects.equals(pledgeId, other.pledgeId);
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
