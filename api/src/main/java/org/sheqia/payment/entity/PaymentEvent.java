package org.sheqia.payment.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;

/** What happens to an instalment. */
public interface PaymentEvent extends Act {

    /** What a booked payment is called in the ledger. */
    String PAID = "payment.paid";

    record FellDue(Subject subject, String creditCode, int number, Money amount) implements PaymentEvent {
    }

    record Withheld(Subject subject, String creditCode, int number, Money amount, String reason) implements PaymentEvent {
    }

    record Requested(Subject subject, int number, Money amount, String invoice) implements PaymentEvent {
    }

    record Confirmed(Subject subject, String creditCode, int number, Money amount) implements PaymentEvent {
    }

    record Returned(Subject subject, String creditCode, int number, String reason) implements PaymentEvent {
    }

    record Approved(Subject subject, String creditCode, int number, Money amount, Role as) implements PaymentEvent {
    }

    record Paid(Subject subject, String creditCode, int number, Money amount, String bankReference, Role as) implements PaymentEvent {
    }
}
