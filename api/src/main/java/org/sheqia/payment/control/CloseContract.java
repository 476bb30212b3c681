package org.sheqia.payment.control;

import jakarta.inject.Inject;
import org.sheqia.award.control.AwardHold;
import org.sheqia.contract.control.ContractEnds;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.control.Exemptions;
import org.sheqia.delivery.control.Results;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.payment.entity.Checklist;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * 结项: with everything on its checklist done the contract is complete and what is left of the budget free. What is left
 * open needs a reason, which another person confirms.
 */
@UseCase
public class CloseContract {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Projects projects;

    @Inject
    AwardHold hold;

    @Inject
    Checklists checklists;

    @Inject
    Exemptions exemptions;

    @Inject
    ContractEnds ends;

    @Inject
    Results results;

    public void close(String tenant, String contractId, Revision seen) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId, seen);
        contract.requireActive();
        results.settle(contract);
        contract.requireActive();
        hold.require(contract.projectId());
        checklist(contract).requireClosable(exemptions.last(contractId, Kind.CLOSING, contractId).orElse(null));
        ends.complete(contract);
    }

    /** Asks to have it closed with what is open now. */
    public void askExemption(String tenant, String contractId, String reason) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        exemptions.ask(contract, Kind.CLOSING, contractId, reason, checklist(contract).open());
    }

    private Checklist checklist(Contract contract) {
        return checklists.of(scope.em(), contract.tenantId(), contract.id(),
                projects.get(contract.projectId()).content().beneficiaryCount() != null);
    }
}
