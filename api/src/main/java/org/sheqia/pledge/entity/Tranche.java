package org.sheqia.pledge.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.PledgeTerms.PlannedTranche;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.BankAccount;

/** A part of a pledge: asked for by the tenant, paid by the foundation, and acknowledged by the tenant's finance. */
@Entity
@Table(name = "tranche")
public class Tranche extends TenantEntity {

    @Column(name = "pledge_id")
    private String pledgeId;

    @Column(name = "credit_code")
    private String creditCode;

    private int number;
    private Money amount;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TrancheStatus status = TrancheStatus.PLANNED;

    /** What the tenant asks to be written on the transfer. */
    private String reference;

    /** To which it is to be paid, as it stood then; null where the tenant had named none. */
    private String account;

    @Column(name = "requested_by")
    private String requestedBy;

    /** For whom, by who stood in. */
    @Column(name = "requested_for")
    private String requestedFor;

    @Column(name = "requested_by_name")
    private String requestedByName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** Why finance said that it has not come; null once it was confirmed again. */
    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "acknowledged_by_name")
    private String acknowledgedByName;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected Tranche() {
    }

    Tranche(Pledge pledge, PlannedTranche plan) {
        pledgeId = pledge.id();
        creditCode = pledge.creditCode();
        number = plan.number();
        amount = plan.amount();
        dueOn = plan.dueOn();
    }

    /**
     * Where the project needs less of the pledge than was planned, as after a lower award, only that much is asked for.
     *
     * @param still how much of the pledge the project needs beyond the tranches that were asked for
     * @param to    the tenant's account; null where it has named none
     * @throws Rejected before its day, and {@code tranche-not-needed} where the project needs nothing more
     */
    public PledgeEvent.TrancheRequested request(Pledge pledge, Money still, String text, BankAccount to, Actor official, Instant now) {
        pledge.requireAccepted();
        become(TrancheStatus.REQUESTED);
        if (WorkingDays.dayOf(now).isBefore(dueOn)) {
            throw Rejected.rule("tranche-not-due", "dueOn", dueOn);
        }
        if (!still.isPositive()) {
            throw Rejected.rule("tranche-not-needed");
        }
        amount = amount.min(still);
        reference = text;
        account = to == null ? null : Json.write(to);
        requestedBy = official.sub();
        requestedFor = official.principalSub();
        requestedByName = official.shown();
        requestedAt = now;
        return new PledgeEvent.TrancheRequested(pledge.subject(), creditCode, number, amount, text, to);
    }

    /** @throws Rejected for a day before the request or after today */
    public PledgeEvent.TrancheConfirmed confirm(Pledge pledge, LocalDate day, String bank, Instant now) {
        become(TrancheStatus.CONFIRMED);
        LocalDate from = WorkingDays.dayOf(requestedAt);
        LocalDate until = WorkingDays.dayOf(now);
        if (day.isBefore(from) || day.isAfter(until)) {
            throw Rejected.field("paidOn", "paid-on", "from", from, "until", until);
        }
        paidOn = day;
        bankReference = bank;
        returnedReason = null;
        confirmedAt = now;
        return new PledgeEvent.TrancheConfirmed(pledge.subject(), number, amount, day, bank);
    }

    /** Nobody acknowledges what they asked for. */
    public PledgeEvent.TrancheAcknowledged acknowledge(Pledge pledge, Actor finance, Instant now) {
        status.requireNext(TrancheStatus.ACKNOWLEDGED);
        if (finance.isOneOf(requestedBy, requestedFor)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        status = TrancheStatus.ACKNOWLEDGED;
        acknowledgedBy = finance.sub();
        acknowledgedByName = finance.shown();
        acknowledgedAt = now;
        pledge.receive(amount);
        return new PledgeEvent.TrancheAcknowledged(pledge.subject(), creditCode, number, amount);
    }

    /** What the foundation says that it has paid has not come; it pays again or puts right what it has told. */
    public PledgeEvent.TrancheReturned giveBack(Pledge pledge, String reason) {
        if (status != TrancheStatus.CONFIRMED) {
            throw Rejected.state(status, status.next());
        }
        become(TrancheStatus.REQUESTED);
        paidOn = null;
        bankReference = null;
        confirmedAt = null;
        returnedReason = reason;
        return new PledgeEvent.TrancheReturned(pledge.subject(), creditCode, number, amount, reason);
    }

    private void become(TrancheStatus next) {
        status.requireNext(next);
        status = next;
    }

    public Money amount() {
        return amount;
    }

    public boolean isPlanned() {
        return status == TrancheStatus.PLANNED;
    }
}
