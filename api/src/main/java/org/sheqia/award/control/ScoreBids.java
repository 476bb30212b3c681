package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.award.entity.Ranking;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.bid.control.Bids;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * A member of the committee declares, recuses, scores and hands in, each alone, while the round is open. One of whom the
 * portal knows a tie gives up its seat in place of what it wanted to do.
 */
@UseCase
public class ScoreBids {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Seats seats;

    @Inject
    Bids bids;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** Declares that there is no tie to any bidder in the last three years. */
    public void declare(String projectId) {
        Project project = enter(projectId);
        CommitteeMember self = self(projectId);
        if (!isReplaced(self, project)) {
            acts.fire(self.declare(project.subject()));
        }
    }

    /** Declares a tie; the next takes the seat. */
    public void recuse(String projectId, String reason) {
        Project project = enter(projectId);
        CommitteeMember self = self(projectId);
        acts.fire(self.recuse(reason, project.subject()));
        seats.fill(1, project, projects.rulesOf(project).committee());
    }

    public void save(String projectId, Revision seen, ScoreSheet sheet) {
        enter(projectId);
        CommitteeMember self = self(projectId);
        Revision.check(seen, self.id(), self.version());
        self.save(sheet);
    }

    public void submit(String projectId, Revision seen) {
        Project project = enter(projectId);
        CommitteeMember self = self(projectId);
        Revision.check(seen, self.id(), self.version());
        if (isReplaced(self, project)) {
            return;
        }
        List<String> opened = bids.in(projectId, List.of(BidStatus.OPENED, BidStatus.SCORED)).stream().map(Bid::id).toList();
        acts.fire(self.submit(opened, Ranking.weights(project.content()), project.subject(), instant.now()));
    }

    private boolean isReplaced(CommitteeMember self, Project project) {
        Optional<Leaving> tie = seats.ties(project).of(self.sub());
        tie.ifPresent(t -> seats.replace(self, t, null, project, projects.rulesOf(project).committee()));
        return tie.isPresent();
    }

    private Project enter(String projectId) {
        scope.enter(awards.tenantOfMember(caller.actor().sub(), projectId));
        Project project = projects.get(projectId);
        awards.openRound(project, instant.now());
        return project;
    }

    private CommitteeMember self(String projectId) {
        CommitteeMember self = awards.member(projectId, caller.actor().sub());
        if (self.status() == MemberStatus.RESERVE) {
            throw Rejected.hidden();
        }
        return self;
    }
}
