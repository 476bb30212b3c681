package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.payment.entity.Payment;
import org.sheqia.payment.entity.PaymentEvent;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer confirms a request, finance approves it and another books it as paid; officer or finance returns it with a reason. */
@UseCase
public class DecidePayment {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Payments payments;

    @Inject
    AwardHold hold;

    @Inject
    Ledger ledger;

    @Inject
    Approvals approvals;

    @Inject
    MoneyPeople people;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void confirm(String tenant, String contractId, String id, Revision seen) {
        acts.fire(payment(tenant, contractId, id, seen).confirm(caller.actor(), instant.now()));
    }

    public void giveBack(String tenant, String contractId, String id, Revision seen, String reason) {
        acts.fire(payment(tenant, contractId, id, seen).giveBack(reason));
    }

    public void approve(String tenant, String contractId, String id, Revision seen) {
        scope.enter(tenant);
        acts.fire(approvals.approve(tenant, contractId, id, seen));
    }

    public void pay(String tenant, String contractId, String id, Revision seen, LocalDate paidOn, String reference) {
        Payment payment = payment(tenant, contractId, id, seen);
        hold.require(payment.projectId(), paidOn);
        payment.requireBookable(paidOn, caller.actor(), instant.now());
        if (!payments.used(List.of(reference)).isEmpty()) {
            throw Rejected.field("bankReference", "bank-reference-used");
        }
        PaymentEvent.Paid event = payment.pay(paidOn, reference, caller.actor(), people.role(tenant), instant.now());
        ledger.spend(payment.projectId(), contractId, payment.payable(), paidOn, event.verb());
        acts.fire(event);
    }

    private Payment payment(String tenant, String contractId, String id, Revision seen) {
        scope.enter(tenant);
        contracts.get(contractId).requirePayable();
        return payments.get(contractId, id, seen);
    }
}
