package org.sheqia.contract.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * Both sides sign, each after a fresh login; with the last signature the budget is committed. The organisation may decline
 * instead.
 */
@UseCase
public class SignContract {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Projects projects;

    @Inject
    ContractPapers papers;

    @Inject
    Ledger ledger;

    @Inject
    FreshLogin freshLogin;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void signForOrganisation(String creditCode, String id, Revision seen) {
        freshLogin.require();
        scope.enter(contracts.tenantOf(creditCode, id));
        sign(contracts.get(id, seen), Side.ORGANISATION);
    }

    public void signForTenant(String tenant, String id, Revision seen) {
        freshLogin.require();
        scope.enter(tenant);
        sign(contracts.get(id, seen), Side.TENANT);
    }

    public void decline(String creditCode, String id, Revision seen, String reason) {
        scope.enter(contracts.tenantOf(creditCode, id));
        acts.fire(contracts.get(id, seen).decline(reason));
    }

    private void sign(Contract contract, Side side) {
        ContractEvent event = contract.sign(side, caller.actor(), instant.now());
        papers.sign(contract, side);
        if (event instanceof ContractEvent.ContractSigned) {
            projects.get(contract.projectId()).become(ProjectStatus.PERFORMING, instant.now());
            ledger.commit(contract.projectId(), contract.id(), contract.amount(), event.verb());
        }
        acts.fire(event);
    }
}
