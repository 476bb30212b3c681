package org.sheqia.payment.control;

import jakarta.inject.Inject;
import org.sheqia.contract.control.ContractEnds;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.control.Deliveries;
import org.sheqia.delivery.control.Results;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;

/** 结项: with the final evaluation passed and everything paid the contract is complete and what is left of the budget free. */
@UseCase
public class CloseContract {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Payments payments;

    @Inject
    Deliveries deliveries;

    @Inject
    ContractEnds ends;

    @Inject
    Results results;

    public void close(String tenant, String contractId, Revision seen) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId, seen);
        contract.requireActive();
        results.settle(contract);
        if (deliveries.evaluations(contractId, Stage.FINAL).stream().noneMatch(Evaluation::isPassed)) {
            throw Rejected.rule("final-evaluation-missing");
        }
        if (payments.of(contractId).stream().anyMatch(p -> p.status() != PaymentStatus.PAID)) {
            throw Rejected.rule("payments-open");
        }
        ends.complete(contract);
    }
}
