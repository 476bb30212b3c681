package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.sheqia.audit.entity.Act;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Framework.Part;

/** The organisation and the buyer give their own parts of an evaluation, before the assessor hands it in. */
@UseCase
public class ScorePart {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Deliveries deliveries;

    @Inject
    Results results;

    @Inject
    Tenants tenants;

    @Inject
    Event<Act> acts;

    public void ofOrganisation(String creditCode, String contractId, String evaluationId, BigDecimal points, String words) {
        Contract contract = enter(contracts.tenantOf(creditCode, contractId), contractId, Part.SELF);
        acts.fire(deliveries.evaluationOf(contractId, evaluationId).scoreSelf(points, words, contract));
    }

    public void ofBuyer(String tenant, String contractId, String evaluationId, BigDecimal points, String words) {
        Contract contract = enter(tenant, contractId, Part.BUYER);
        acts.fire(deliveries.evaluationOf(contractId, evaluationId).scoreForBuyer(points, words, contract));
    }

    private Contract enter(String tenant, String contractId, Part part) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        if (tenants.get(tenant).framework().weightOf(part) == 0) {
            throw Rejected.rule("no-such-part");
        }
        return contract;
    }
}
