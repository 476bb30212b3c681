package org.sheqia.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.award.control.AwardHold;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.payment.entity.Payment;
import org.sheqia.payment.entity.PaymentEvent;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;

/** What every approval of an instalment asks, alone or with others: once the bank has paid it is too late to ask. */
@ApplicationScoped
class Approvals {

    @Inject
    Contracts contracts;

    @Inject
    Payments payments;

    @Inject
    AwardHold hold;

    @Inject
    Ledger ledger;

    @Inject
    MoneyPeople people;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /**
     * What is settled after an early end is approved like any other.
     *
     * @throws Rejected {@code funding-of-later-year} or {@code pledge-not-received} where the money for it, and for all of
     *                  the contract that is approved already, cannot be spent today
     */
    PaymentEvent.Approved approve(String tenant, String contractId, String id, Revision seen) {
        contracts.get(contractId).requirePayable();
        Payment payment = payments.get(contractId, id, seen);
        hold.require(payment.projectId());
        PaymentEvent.Approved event = payment.approve(caller.actor(), people.role(tenant), instant.now());
        ledger.requireSpendable(payment.projectId(), contractId, payments.approved(contractId), instant.today());
        return event;
    }
}
