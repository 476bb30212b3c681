package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.delivery.entity.Judgement;
import org.sheqia.delivery.entity.Yardstick;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** The assessor hands in its judgement; the result is open for a reply before it is final. */
@UseCase
public class SubmitEvaluation {

    @Inject
    TenantScope scope;

    @Inject
    Deliveries deliveries;

    @Inject
    Results results;

    @Inject
    Exemptions exemptions;

    @Inject
    Independence independence;

    @Inject
    OpinionListing opinions;

    @Inject
    Tenants tenants;

    @Inject
    Caller caller;

    @Inject
    DeliveryTimes times;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void submit(String evaluationId, Judgement judgement) {
        String tenant = deliveries.tenantOfAssessor(caller.actor().sub(), evaluationId);
        scope.enter(tenant);
        Contract contract = results.settled(deliveries.contractOf(evaluationId));
        deliveries.course(contract.id()).requireOpen();
        Evaluation evaluation = deliveries.evaluation(evaluationId);
        independence.requireToHandIn(evaluation.assessorSub(), contract);
        Exemption early = exemptions.last(contract.id(), Kind.EARLY_FINAL, evaluationId).orElse(null);
        Yardstick today = Yardstick.of(tenants.get(tenant), evaluation.stage(), contract.terms());
        Instant replyBy = times.start(evaluation.subject(contract), evaluation.replyRule(today), instant.now());
        acts.fire(evaluation.submit(judgement, opinions.ofContract(tenant, contract.id()).points(), early, today, contract, replyBy, instant.now()));
    }
}
