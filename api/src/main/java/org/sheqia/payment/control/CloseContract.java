package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.delivery.control.Deliveries;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.ProjectStatus;
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
    Projects projects;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void close(String tenant, String contractId, Revision seen) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId, seen);
        contract.requireActive();
        if (deliveries.evaluations(contractId, Stage.FINAL).stream().noneMatch(Evaluation::isPassed)) {
            throw Rejected.rule("final-evaluation-missing");
        }
        if (payments.of(contractId).stream().anyMatch(p -> p.status() != PaymentStatus.PAID)) {
            throw Rejected.rule("payments-open");
        }
        ContractEvent.Completed event = contract.complete(instant.now());
        projects.get(contract.projectId()).become(ProjectStatus.CLOSED, instant.now());
        ledger.releaseAll(contract.projectId(), contract.id(), event.verb());
        acts.fire(event);
    }
}
