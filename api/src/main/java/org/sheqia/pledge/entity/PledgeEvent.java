package org.sheqia.pledge.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.BankAccount;

/** What happens to a pledge and its tranches. */
public interface PledgeEvent extends Act {

    /** @param beyond the foundation's own bounds that it has seen and goes beyond */
    record Offered(Subject subject, String foundation, Money amount, List<LimitWarning> beyond) implements PledgeEvent {
    }

    record Accepted(Subject subject, String creditCode, String foundation, Money amount) implements PledgeEvent, Published {
    }

    record Declined(Subject subject, String creditCode, String reason) implements PledgeEvent {
    }

    /** An offer that was taken back before anybody had accepted it. */
    record Withdrawn(Subject subject, String foundation, Money amount, String reason) implements PledgeEvent {
    }

    /** What had been accepted was taken back. */
    record Retracted(Subject subject, String foundation, Money amount, String reason) implements PledgeEvent, Published {
    }

    record Lapsed(Subject subject, String creditCode, String foundation, Money amount) implements PledgeEvent {
    }

    /**
     * @param reference what is to be written on the transfer
     * @param account   to which it is to be paid; null where the tenant has named none
     */
    record TrancheRequested(Subject subject, String creditCode, int number, Money amount, String reference, BankAccount account) implements PledgeEvent {
    }

    record TrancheConfirmed(Subject subject, int number, Money amount, LocalDate paidOn, String bankReference) implements PledgeEvent {
    }

    record TrancheReturned(Subject subject, String creditCode, int number, Money amount, String reason) implements PledgeEvent {
    }

    record TrancheAcknowledged(Subject subject, String creditCode, int number, Money amount) implements PledgeEvent {
    }
}
