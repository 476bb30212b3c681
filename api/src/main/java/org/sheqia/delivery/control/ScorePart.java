package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.sheqia.audit.entity.Act;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.Yardstick;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

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
        String tenant = contracts.tenantOf(creditCode, contractId);
        Contract contract = open(tenant, contractId);
        Evaluation evaluation = deliveries.evaluationOf(contractId, evaluationId);
        acts.fire(evaluation.scoreSelf(points, words, today(tenant, evaluation, contract), contract));
    }

    public void ofBuyer(String tenant, String contractId, String evaluationId, BigDecimal points, String words) {
        Contract contract = open(tenant, contractId);
        Evaluation evaluation = deliveries.evaluationOf(contractId, evaluationId);
        acts.fire(evaluation.scoreForBuyer(points, words, today(tenant, evaluation, contract), contract));
    }

    private Contract open(String tenant, String contractId) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        deliveries.course(contractId).requireOpen();
        return contract;
    }

    private Yardstick today(String tenant, Evaluation evaluation, Contract contract) {
        return Yardstick.of(tenants.get(tenant), evaluation.stage(), contract.terms());
    }
}
