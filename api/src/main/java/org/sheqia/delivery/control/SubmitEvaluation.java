package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.control.ContractEnds;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Tenant;

/** The assessor hands in its judgement. A second failure ends the contract and bars the organisation for a year. */
@UseCase
public class SubmitEvaluation {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Deliveries deliveries;

    @Inject
    Organisations organisations;

    @Inject
    ContractEnds ends;

    @Inject
    Tenants tenants;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void submit(String evaluationId, List<BigDecimal> points, String opinion) {
        String code = deliveries.tenantOfAssessor(caller.actor().sub(), evaluationId);
        scope.enter(code);
        Tenant tenant = tenants.get(code);
        Evaluation evaluation = deliveries.evaluation(evaluationId);
        Contract contract = contracts.get(evaluation.contractId());
        contract.requireActive();
        DeliveryEvent.Evaluated event = evaluation.submit(points, opinion, tenant.template(evaluation.stage()),
                tenant.gradeBands(), contract, instant.now());
        acts.fire(event);
        if (!evaluation.isPassed() && evaluation.attempt() > 1) {
            acts.fire(organisations.get(contract.creditCode())
                    .bar(WorkingDays.dayOf(instant.now()).plusYears(1), "failed-twice"));
            ends.terminate(contract, "failed-twice");
        }
    }
}
