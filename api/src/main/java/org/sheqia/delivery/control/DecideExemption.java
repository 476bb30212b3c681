package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An approver confirms what somebody else asked for, with what follows from it at once; or an official declines it. */
@UseCase
public class DecideExemption {

    @Inject
    TenantScope scope;

    @Inject
    Exemptions exemptions;

    @Inject
    Deliveries deliveries;

    @Inject
    Results results;

    @Inject
    Samples samples;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void confirm(String tenant, String contractId, String id) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        Exemption exemption = exemptions.get(contractId, id);
        acts.fire(exemption.confirm(contract, caller.actor(), instant.now()));
        switch (exemption.kind()) {
            case NOT_RECTIFIED -> {
                deliveries.course(contractId).requireOpen();
                results.requireUninterrupted(contract);
                Evaluation evaluation = results.evaluation(contractId, exemption.about());
                results.lapse(evaluation.lapse(contract, instant.now()), contract);
            }
            case SAMPLE_AGAIN -> samples.again(exemption, contract);
            case EARLY_FINAL, CLOSING -> { }
        }
    }

    public void decline(String tenant, String contractId, String id) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        acts.fire(exemptions.get(contractId, id).decline(contract, caller.actor(), instant.now()));
    }
}
