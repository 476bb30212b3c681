package org.sheqia.opinion.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.opinion.entity.Survey;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An official asks residents for their opinion, ends that, or takes abusive words out of sight. */
@UseCase
public class RunSurvey {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Surveys surveys;

    @Inject
    OpinionSeal seal;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the token of the new link */
    public String open(String tenant, String contractId) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        Survey survey = surveys.ofContract(contractId).orElseGet(() -> new Survey(contract));
        acts.fire(opened(survey, contract));
        return survey.token();
    }

    private Act opened(Survey survey, Contract contract) {
        Act opened = survey.open(seal.newToken(), contract, instant.now());
        surveys.add(survey);
        return opened;
    }

    public void close(String tenant, String contractId) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        acts.fire(surveys.ofContract(contractId).orElseThrow(Rejected::hidden).close(contract, instant.now()));
    }

    public void hide(String tenant, String contractId, String opinionId, String reason) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        acts.fire(surveys.opinion(contractId, opinionId).hide(reason, caller.actor(), contract, instant.now()));
    }
}
