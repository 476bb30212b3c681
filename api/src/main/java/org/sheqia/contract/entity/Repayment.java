package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
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

    @Column(name = "repayment_confirmed_at")
    private Instant confirmedAt;

    protected Repayment() {
    }

    Repayment(Money due) {
        this.due = due;
    }

    /** @param from the first day on which it can have come */
    void enter(LocalDate day, String bankReference, LocalDate from, LocalDate today) {
        if (paidOn != null) {
            throw Rejected.rule("no-repayment-due");
        }
        if (day.isAfter(today) || day.isBefore(from)) {
            throw Rejected.field("paidOn", "paid-on", "from", from, "until", today);
        }
        paidOn = day;
        reference = bankReference;
    }

    void confirm(Instant now) {
        requireEntered();
        confirmedAt = now;
    }

    void giveBack() {
        requireEntered();
        paidOn = null;
        reference = null;
    }

    Money due() {
        return due;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String reference() {
        return reference;
    }

    private void requireEntered() {
        if (paidOn == null || confirmedAt != null) {
            throw Rejected.conflict("no-repayment-entered");
        }
    }
}
