package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationCourse;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.delivery.entity.Yardstick;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;

/**
 * An official assigns a third party without ties to judge a delivery: a second attempt only after an accepted
 * rectification, and somebody else where an appeal was upheld. Before the end of the term a final evaluation needs a
 * reason, which another person confirms.
 */
@UseCase
public class AssignEvaluation {

    @Inject
    TenantScope scope;

    @Inject
    Results results;

    @Inject
    Deliveries deliveries;

    @Inject
    Exemptions exemptions;

    @Inject
    Independence independence;

    @Inject
    Memberships memberships;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @param early why a final evaluation is made before the end of the term; null where it is not
     * @return the id of the evaluation
     */
    public String assign(String tenant, String contractId, Stage stage, String assessorSub, String early) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        Instant now = instant.now();
        int attempt = deliveries.course(contractId).nextAttempt(stage, assessorSub, early != null, contract, now);
        Membership assessor = memberships.in(Role.Scope.DISTRICT, Grant.DISTRICT).stream()
                .filter(m -> m.role() == Role.EVALUATOR && m.sub().equals(assessorSub)).findFirst()
                .orElseThrow(() -> Rejected.field("assessor", "no-evaluator"));
        independence.requireToAssign(assessorSub, contract);
        Evaluation evaluation = new Evaluation(contract, stage, attempt, assessorSub, assessor.subject().title(),
                Yardstick.of(tenants.get(tenant), stage, contract.terms()), now);
        deliveries.add(evaluation);
        acts.fire(evaluation.assigned(contract));
        if (early != null && stage == Stage.FINAL && !EvaluationCourse.isTermOver(contract, now)) {
            exemptions.ask(contract, Kind.EARLY_FINAL, evaluation.id(), early, List.of());
        }
        return evaluation.id();
    }

    public void withdraw(String tenant, String contractId, String evaluationId, String reason) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        acts.fire(deliveries.evaluationOf(contractId, evaluationId).withdraw(reason, contract));
    }
}
