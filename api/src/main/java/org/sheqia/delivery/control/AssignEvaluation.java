package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;

/**
 * An official assigns a third party to judge a delivery; a second attempt only after an accepted rectification, and somebody
 * else where an appeal was upheld.
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
    Memberships memberships;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the evaluation */
    public String assign(String tenant, String contractId, Stage stage, String assessorSub) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        if (stage == Stage.BIDS) {
            throw Rejected.field("stage", "unknown-value", "value", stage, "allowed", "MID_TERM, FINAL, SPOT");
        }
        Membership assessor = memberships.in(Role.Scope.DISTRICT, Grant.DISTRICT).stream()
                .filter(m -> m.role() == Role.EVALUATOR && m.sub().equals(assessorSub)).findFirst()
                .orElseThrow(() -> Rejected.field("assessor", "no-evaluator"));
        List<Evaluation> before = deliveries.evaluations(contractId, stage);
        Evaluation last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && !last.isFollowed()) {
            throw Rejected.conflict("evaluation-assigned");
        }
        if (before.stream().anyMatch(e -> e.isTakenFrom(assessorSub))) {
            throw Rejected.field("assessor", "another-assessor");
        }
        Evaluation evaluation = new Evaluation(contract, stage, last == null ? 1 : last.nextAttempt(), assessorSub,
                assessor.subject().title(), instant.now());
        deliveries.add(evaluation);
        acts.fire(new DeliveryEvent.Assigned(new Subject("evaluation", evaluation.id(), tenant, null, contract.projectId(),
                contract.subject().title()), assessorSub, assessor.subject().title(), stage));
        return evaluation.id();
    }
}
