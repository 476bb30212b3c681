package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Award;
import org.sheqia.bid.control.Bids;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** After the publicity period the award becomes final; a winner that withdraws leaves it to the next, or to nobody. */
@UseCase
public class FinishAward {

    @Inject
    Organisations organisations;

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    AwardHold hold;

    @Inject
    FallenAward fallen;

    @Inject
    Bids bids;

    @Inject
    Caller caller;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Clocks clocks;

    @Inject
    Event<Act> acts;

    public void makeFinal(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        Award award = awards.standing(projectId).orElseThrow(() -> Rejected.conflict("no-award"));
        hold.require(projectId);
        if (organisations.get(award.creditCode()).against(instant.today()).isPresent()) {
            throw Rejected.rule("candidate-standing");
        }
        award.makeFinal(instant.now());
        project.become(ProjectStatus.AWARDED, instant.now());
        for (Bid bid : bids.in(projectId, List.of(BidStatus.SCORED, BidStatus.LOST))) {
            if (bid.id().equals(award.bidId())) {
                bid.become(BidStatus.WON);
            } else if (bid.status() == BidStatus.SCORED) {
                bid.become(BidStatus.LOST);
            }
        }
        clocks.done(projectId, "result-noticed");
        acts.fire(award.notice(clocks.start(project.subject(), projects.rulesOf(project).clock("contract-signed"), instant.now()), project.subject()));
    }

    /** Somebody wants the award revoked, like when the winner withdraws before signing. */
    public void proposeRevocation(String tenant, String projectId, String reason) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        Award award = revocable(project);
        acts.fire(award.proposeRevocation(reason, caller.actor(), project.subject(), instant.now()));
    }

    /** Somebody else confirms: the award falls, and with it the contract that was offered. With no candidate left the procedure fails. */
    public void confirmRevocation(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        Award award = revocable(project);
        hold.require(projectId);
        acts.fire(award.confirmRevocation(caller.actor(), project.subject()));
        fallen.noWinner(projectId);
        if (!fallen.isCandidateLeft(projectId)) {
            ProjectEvent.Failed failed = project.fail("winner-withdrew", instant.now());
            ledger.releaseAll(projectId, null, failed.verb());
            acts.fire(failed);
        }
    }

    /** The award stands after all. */
    public void dropRevocation(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        acts.fire(revocable(project).dropRevocation(project.subject()));
    }

    private Award revocable(Project project) {
        Award award = awards.standing(project.id()).orElseThrow(() -> Rejected.conflict("no-award"));
        awards.requireOutside(project.id(), caller.actor());
        ProjectStatus status = project.statusAt(instant.now());
        if (status.isContracted() || !status.next().contains(ProjectStatus.PUBLICITY)) {
            throw Rejected.state(status, status.next());
        }
        return award;
    }
}
