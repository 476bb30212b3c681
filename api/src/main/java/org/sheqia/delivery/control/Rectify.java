package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** 整改: the organisation says what it has put right, an official accepts it. */
@UseCase
public class Rectify {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Deliveries deliveries;

    @Inject
    Results results;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void report(String creditCode, String contractId, String evaluationId, String words) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = results.settled(contractId);
        acts.fire(deliveries.evaluationOf(contractId, evaluationId).rectify(words, contract, instant.now()));
    }

    public void accept(String tenant, String contractId, String evaluationId) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        acts.fire(deliveries.evaluationOf(contractId, evaluationId).accept(contract, instant.now()));
    }
}
