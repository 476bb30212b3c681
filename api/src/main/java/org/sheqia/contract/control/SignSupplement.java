package org.sheqia.contract.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementEvent;
import org.sheqia.contract.entity.SupplementKind;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * Both sides sign a change of their contract, each after a fresh login; with the last signature an increase is committed,
 * a later day holds, or the contract ends. The organisation may decline instead.
 */
@UseCase
public class SignSupplement {

    @Inject
    Organisations organisations;

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Supplements supplements;

    @Inject
    AwardHold hold;

    @Inject
    Papers papers;

    @Inject
    Ledger ledger;

    @Inject
    ContractEnds ends;

    @Inject
    FreshLogin freshLogin;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void signForOrganisation(String creditCode, String contractId, String id, Revision seen) {
        freshLogin.require();
        scope.enter(contracts.tenantOf(creditCode, contractId));
        sign(contractId, id, seen, Side.ORGANISATION);
    }

    public void signForTenant(String tenant, String contractId, String id, Revision seen) {
        freshLogin.require();
        scope.enter(tenant);
        sign(contractId, id, seen, Side.TENANT);
    }

    public void decline(String creditCode, String contractId, String id, Revision seen, String reason) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        SupplementEvent.Declined event = supplements.get(contractId, id, seen).decline(reason);
        ledger.releaseReserve(contract.projectId(), contractId, event.verb());
        acts.fire(event);
    }

    private void sign(String contractId, String id, Revision seen, Side side) {
        Contract contract = contracts.get(contractId);
        hold.require(contract.projectId());
        Supplement supplement = supplements.get(contractId, id, seen);
        if (supplement.kind() != SupplementKind.TERMINATION) {
            organisations.get(contract.creditCode()).requireGoodStanding(instant.today());
        }
        SupplementEvent event = supplement.sign(side, caller.actor(), contract,
                ledger.spentOn(contract.projectId(), contractId), instant.now());
        papers.sign(supplement, side);
        if (event instanceof SupplementEvent.Increased increased) {
            ledger.commit(contract.projectId(), contractId, increased.value(), event.verb());
        }
        acts.fire(event);
        if (event instanceof SupplementEvent.EndAgreed end) {
            ends.settle(contract, end.balance());
        }
    }
}
