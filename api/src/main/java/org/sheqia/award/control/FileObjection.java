package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.Objection;
import org.sheqia.bid.control.Bids;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A bidder objects to the result; the buyer answers. */
@UseCase
public class FileObjection {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Bids bids;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    @Inject
    Event<Act> acts;

    /** @throws Rejected for an organisation that did not bid, or outside the time for objections */
    public void file(String creditCode, String projectId, String text) {
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden));
        Project project = projects.get(projectId);
        Award award = awards.standing(projectId).orElseThrow(() -> Rejected.conflict("no-award"));
        award.requireOpenForObjections(instant.now());
        Bid own = bids.in(projectId, List.of(BidStatus.SCORED, BidStatus.LOST, BidStatus.REJECTED, BidStatus.WON)).stream()
                .filter(b -> b.creditCode().equals(creditCode)).findFirst()
                .orElseThrow(() -> Rejected.forbidden("objection-only-bidders"));
        awards.add(new Objection(projectId, creditCode, own.bidderName(), text,
                projects.rulesOf(project), calendars.current(), instant.now()));
        acts.fire(new AwardEvent.ObjectionFiled(project.subject(), own.bidderName()));
    }

    /** Decides an objection; an upheld one revokes the award and leads to a new evaluation or fails the procedure. */
    public void answer(String tenant, String projectId, String objectionId, Objection.Outcome outcome, String words) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        awards.requireOutside(projectId, caller.actor());
        acts.fire(awards.objection(projectId, objectionId).answer(outcome, words, project.subject(), instant.now()));
        if (outcome == Objection.Outcome.REJECTED) {
            return;
        }
        awards.standing(projectId).ifPresent(award -> acts.fire(award.revoke(words, project.subject())));
        if (outcome == Objection.Outcome.FAILED) {
            ProjectEvent.Failed failed = project.fail("objection-upheld", instant.now());
            ledger.releaseAll(projectId, null, failed.verb());
            acts.fire(failed);
        } else {
            project.become(ProjectStatus.EVALUATION, instant.now());
            evaluateAgain(projectId);
        }
    }

    /** The next round, for all bids and by all members. */
    private void evaluateAgain(String projectId) {
        int next = awards.round(projectId).map(EvaluationRound::number).orElse(0) + 1;
        awards.add(new EvaluationRound(projectId, next, EvaluationRound.Cause.OBJECTION_UPHELD, instant.now()));
        awards.committee(projectId).forEach(CommitteeMember::scoreAgain);
        bids.in(projectId, List.of(BidStatus.SCORED, BidStatus.WON, BidStatus.LOST, BidStatus.REJECTED)).forEach(Bid::evaluateAgain);
    }
}
