package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/**
 * 退款: what an organisation pays back after an early end, since more was paid than was rendered; in one sum. Finance enters what the
 * bank shows, and another confirms it before it is free in the budget.
 */
@Embeddable
public class Repayment {

    @Column(name = "repayment_due")
    private Money due;

    @Column(name = "repaid_on")
    private LocalDate paidOn;

    @Column(name = "repayment_reference")
    private String reference;

    /** Why what was entered is not what the bank shows; null for what waits. */
    @Column(name = "repayment_returned_reason")
    private String returnedReason;

    @Column(name = "repayment_confirmed_at")
    private Instant confirmedAt;

    protected Repayment() {
    }

    Repayment(Money due) {
        this.due = due;
    }

    /** The bank shows that all of it has come. */
    public ContractEvent.RepaymentEntered enter(Contract contract, LocalDate day, String bankReference, Instant now) {
        if (isWaiting() || confirmedAt != null) {
            throw Rejected.rule("no-repayment-due");
        }
        LocalDate from = WorkingDays.dayOf(contract.endedAt()), today = WorkingDays.dayOf(now);
        if (day.isAfter(today) || day.isBefore(from)) {
            throw Rejected.field("paidOn", "paid-on", "from", from, "until", today);
        }
        paidOn = day;
        reference = bankReference;
        returnedReason = null;
        return new ContractEvent.RepaymentEntered(contract.subject(), due, day, reference);
    }

    /** @throws Rejected {@code no-repayment-entered} */
    public ContractEvent.Repaid confirm(Contract contract, Instant now) {
        requireEntered();
        confirmedAt = now;
        return new ContractEvent.Repaid(contract.subject(), contract.creditCode(), due, paidOn, reference);
    }

    /** @throws Rejected {@code no-repayment-entered} */
    public ContractEvent.RepaymentReturned giveBack(Contract contract, String reason) {
        requireEntered();
        returnedReason = reason;
        return new ContractEvent.RepaymentReturned(contract.subject(), reason);
    }

    public Money due() {
        return due;
    }

    private void requireEntered() {
        if (!isWaiting()) {
            throw Rejected.conflict("no-repayment-entered");
        }
    }

    private boolean isWaiting() {
        return paidOn != null && returnedReason == null && confirmedAt == null;
    }
}
