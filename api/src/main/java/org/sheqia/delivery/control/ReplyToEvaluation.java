package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.DeliveryClock;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.Hearing.AppealOutcome;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** 陈述申辩: the organisation takes a result, replies to it or appeals; the buyer answers an appeal. */
@UseCase
public class ReplyToEvaluation {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Results results;

    @Inject
    Caller caller;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void reply(String creditCode, String contractId, String evaluationId, String words) {
        Contract contract = own(creditCode, contractId);
        acts.fire(results.evaluation(contractId, evaluationId).reply(words, contract, instant.now()));
    }

    public void appeal(String creditCode, String contractId, String evaluationId, String reasons) {
        Contract contract = own(creditCode, contractId);
        acts.fire(results.evaluation(contractId, evaluationId).appeal(reasons, contract, instant.now()));
        clocks.done(evaluationId, DeliveryClock.REPLY.code());
    }

    /** The result is final at once. */
    public void take(String creditCode, String contractId, String evaluationId) {
        Contract contract = own(creditCode, contractId);
        Evaluation evaluation = results.evaluation(contractId, evaluationId);
        results.become(evaluation.takeResult(contract, results.rectifyBy(evaluation, contract), instant.now()), evaluation, contract);
    }

    /** Dismissed, the result is final; upheld, somebody else is to judge, and nothing has been failed. */
    public void answer(String tenant, String contractId, String evaluationId, AppealOutcome outcome, String words) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        Evaluation evaluation = results.evaluation(contractId, evaluationId);
        DeliveryEvent.AppealAnswered answered = evaluation.answer(outcome, words, caller.actor(), contract, instant.now());
        acts.fire(answered);
        if (outcome == AppealOutcome.DISMISSED) {
            results.become(evaluation.becomeFinal(contract, results.rectifyBy(evaluation, contract), instant.now()), evaluation, contract);
        }
    }

    private Contract own(String creditCode, String contractId) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        return results.settled(contractId);
    }
}
