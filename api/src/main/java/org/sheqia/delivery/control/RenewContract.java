package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.budget.entity.FundingYears;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.ContractEnds;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.FundingLines;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * 续签: an officer prepares another term of a contract whose last evaluation was passed; it is offered and signed like any
 * contract. The budget of the year in which it begins has to be there: 政府购买服务管理办法 art. 24.
 */
@UseCase
public class RenewContract {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Deliveries deliveries;

    @Inject
    Projects projects;

    @Inject
    Ledger ledger;

    @Inject
    ContractEnds ends;

    @Inject
    Results results;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the renewal */
    public String draft(String tenant, String contractId, List<FundingLine> funding) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        contracts.requireNotRenewed(contractId);
        results.settle(contract);
        if (!deliveries.isLastEvaluationPassed(contractId)) {
            throw Rejected.rule("last-evaluation-not-passed");
        }
        Contract renewal = contract.renewal(projects.get(contract.projectId()).content().announcedRenewals(), funding,
                contracts.renewals(contractId) + 1, instant.now());
        ledger.requireSecured(funding.stream().map(FundingLine::appropriationId).collect(Collectors.toSet()),
                Set.of(renewal.serviceFrom().getYear()));
        ledger.requireFundable(FundingLines.of(funding), FundingYears.of(instant.today(), renewal.serviceUntil()));
        contracts.add(renewal);
        acts.fire(new ContractEvent.Drafted(renewal.subject(), renewal.amount()));
        return renewal.id();
    }

    public void discard(String tenant, String contractId, String id, Revision seen) {
        scope.enter(tenant);
        Contract before = contracts.get(contractId);
        Contract renewal = contracts.get(id, seen);
        if (!before.id().equals(renewal.renews())) {
            throw Rejected.hidden();
        }
        ends.discard(renewal, before);
    }
}
