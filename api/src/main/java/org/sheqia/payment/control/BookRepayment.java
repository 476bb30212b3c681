package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Finance enters what an organisation has paid back after an early end; once another confirms it, it is free in the budget again. */
@UseCase
public class BookRepayment {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void enter(String tenant, String contractId, Revision seen, LocalDate paidOn, String reference) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId, seen);
        acts.fire(contract.repayment().enter(contract, paidOn, reference, instant.now()));
        ledger.requireRepayable(contract.projectId(), contractId, contract.repayment().due());
    }

    public void giveBack(String tenant, String contractId, Revision seen, String reason) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId, seen);
        acts.fire(contract.repayment().giveBack(contract, reason));
    }

    public void confirm(String tenant, String contractId, Revision seen) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId, seen);
        ContractEvent.Repaid event = contract.repayment().confirm(contract, instant.now());
        ledger.repay(contract.projectId(), contractId, event.amount(), event.verb());
        acts.fire(event);
    }
}
