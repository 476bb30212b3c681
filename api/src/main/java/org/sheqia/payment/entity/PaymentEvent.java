package org.sheqia.payment.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;

/** What happens to an instalment. */
public interface PaymentEvent extends Act {

    /** What a booked payment is called in the ledger. */
    String PAID = "payment.paid";

    record FellDue(Subject subject, String creditCode, int number, Money amount) implements PaymentEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record Withheld(Subject subject, String creditCode, int number, Money amount, String reason) implements PaymentEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record Requested(Subject subject, int number, Money amount, String invoice) implements PaymentEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Confirmed(Subject subject, int number, Money amount) implements PaymentEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.FINANCE));
        }
    }

    record Returned(Subject subject, String creditCode, int number, String reason) implements PaymentEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record Approved(Subject subject, int number, Money amount, Role as) implements PaymentEvent {
    }

    record Paid(Subject subject, String creditCode, int number, Money amount, String bankReference, Role as) implements PaymentEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }
}
