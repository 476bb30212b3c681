package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/** 退款: what an organisation pays back after an early end, since more was paid than was rendered; in one sum. */
@Embeddable
public class Repayment {

    @Column(name = "repayment_due")
    private Money due;

    @Column(name = "repaid_on")
    private LocalDate paidOn;

    @Column(name = "repayment_reference")
    private String reference;

    protected Repayment() {
    }

    Repayment(Money due) {
        this.due = due;
    }

    /**
     * @param from the first day on which it can have come
     * @return what came
     */
    Money book(LocalDate day, String bankReference, LocalDate from, LocalDate today) {
        if (paidOn != null) {
            throw Rejected.rule("no-repayment-due");
        }
        if (day.isAfter(today) || day.isBefore(from)) {
            throw Rejected.field("paidOn", "paid-on", "from", from, "until", today);
        }
        paidOn = day;
        reference = bankReference;
        return due;
    }
}
