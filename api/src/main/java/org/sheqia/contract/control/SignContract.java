package org.sheqia.contract.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.control.Awards;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
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
    Awards awards;

    @Inject
    AwardHold hold;

    @Inject
    Organisations organisations;

    @Inject
    Papers papers;

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
        Contract contract = contracts.get(id, seen);
        ContractEvent.Declined event = contract.decline(reason);
        if (contract.isRenewal()) {
            ledger.releaseReserve(contract.projectId(), id, event.verb());
        }
        acts.fire(event);
    }

    /** An approver has compared what was registered with the paper that both sides signed. */
    public void confirmPaper(String tenant, String id, Revision seen) {
        freshLogin.require();
        scope.enter(tenant);
        Contract contract = contracts.get(id, seen);
        requireSignable(contract);
        enterIntoForce(contract, contract.confirmPaper(caller.actor(), instant.now()));
    }

    private void sign(Contract contract, Side side) {
        hold.require(contract.projectId());
        requireSignable(contract);
        if (contract.round().documentFile() == null) {
            papers.freeze(contract);
        }
        ContractEvent event = contract.sign(side, caller.actor(), instant.now());
        papers.sign(contract, side);
        if (event instanceof ContractEvent.ContractSigned signed) {
            enterIntoForce(contract, signed);
        } else {
            acts.fire(event);
        }
    }

    /** @throws Rejected while the award is disputed, or where something stands against the organisation */
    private void requireSignable(Contract contract) {
        if (!contract.isRenewal()) {
            // Whoever proposes a revocation holds the project: one of the two comes first and the other sees it.
            projects.get(contract.projectId());
            awards.requireUndisputed(contract.projectId(), contract.awardId());
        }
        organisations.get(contract.creditCode()).requireGoodStanding(instant.today());
    }

    private void enterIntoForce(Contract contract, ContractEvent.ContractSigned event) {
        hold.require(contract.projectId());
        if (!contract.isRenewal()) {
            projects.get(contract.projectId()).become(ProjectStatus.PERFORMING, instant.now());
        }
        ledger.commit(contract.projectId(), contract.id(), contract.amount(), event.verb());
        acts.fire(event);
    }
}
