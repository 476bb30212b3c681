package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Procedure;

/**
 * An officer proposes the best ranked bid of the closed round that has not withdrawn; an approver confirms and the
 * publicity period begins. Neither of them sat in the committee.
 */
@UseCase
public class ProposeAward {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Clocks clocks;

    @Inject
    Event<Act> acts;

    public void propose(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        ProjectStatus status = project.statusAt(instant.now());
        if (!status.next().contains(ProjectStatus.PUBLICITY)) {
            throw Rejected.state(status, status.next());
        }
        if (awards.standing(projectId).isPresent()) {
            throw Rejected.conflict("award-stands");
        }
        EvaluationRound round = awards.round(projectId).orElseThrow(() -> Rejected.conflict("no-report"));
        round.requireClosed();
        awards.requireOutside(projectId, caller.actor());
        RankedBid candidate = next(projectId, round);
        awards.add(new Award(projectId, round, candidate, caller.actor(), instant.now()));
        acts.fire(new AwardEvent.Proposed(project.subject(), candidate.name(), candidate.price()));
    }

    /** @param acknowledged the approver has seen how firm the result is */
    public void confirm(String tenant, String projectId, boolean acknowledged) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        Award award = awards.standing(projectId).orElseThrow(() -> Rejected.conflict("no-award"));
        awards.requireOutside(projectId, caller.actor());
        if (!isInGoodStanding(award.creditCode())) {
            throw Rejected.rule("candidate-standing");
        }
        award.confirm(awards.report(projectId, award.round()).content(), acknowledged, caller.actor(), instant.now());
        project.become(ProjectStatus.PUBLICITY, instant.now());
        clocks.done(projectId, "winner-determined");
        Procedure rules = projects.rulesOf(project);
        Instant publicity = clocks.start(project.subject(), rules.clock("result-notice-runs"), instant.now());
        // The day on which the publicity ends is the event from which the time for objections is counted.
        Instant objections = clocks.start(project.subject(), rules.clock("objection-result"), publicity.minusSeconds(1));
        acts.fire(award.show(publicity, objections, project.subject()));
    }

    /**
     * A winner of an earlier round may win again; one of this round that was revoked may not, nor one against whom something
     * stands today (政府采购法 第22条).
     */
    private RankedBid next(String projectId, EvaluationRound round) {
        List<String> gone = awards.of(projectId).stream().filter(a -> a.round() == round.number()).map(Award::bidId).toList();
        return awards.report(projectId, round.number()).content().ranking().stream()
                .filter(r -> r.place() != null && !gone.contains(r.bidId()) && isInGoodStanding(r.creditCode())).findFirst()
                .orElseThrow(() -> Rejected.rule("no-candidate"));
    }

    private boolean isInGoodStanding(String creditCode) {
        return organisations.get(creditCode).against(instant.today()).isEmpty();
    }
}
