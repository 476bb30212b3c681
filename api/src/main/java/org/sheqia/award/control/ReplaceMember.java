package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.Panel;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.CommitteeRule;

/**
 * The seat of a member who was away, or of whom a tie became known, goes to the next. That somebody was away is found by
 * two officials, neither of whom chose the members or the pool or sits in the committee, else a committee could be changed
 * until it suits; the member is told both times.
 */
@UseCase
public class ReplaceMember {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Seats seats;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param number the member's number in the committee */
    public void replace(String tenant, String projectId, int number, String reason) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        awards.openRound(project, instant.now());
        Panel panel = awards.panel(projectId);
        if (caller.actor().sub().equals(panel.formedBy())) {
            throw Rejected.forbidden("separation-of-duties");
        }
        awards.requireOutside(projectId, caller.actor());
        CommitteeMember member = awards.committee(projectId).stream().filter(m -> m.number() == number).findFirst().orElseThrow(Rejected::hidden);
        if (!member.status().sits()) {
            throw Rejected.state(member.status(), member.status().next());
        }
        CommitteeRule rule = projects.rulesOf(project).committee();
        Optional<Leaving> tie = seats.ties(project).of(member.sub());
        if (tie.isPresent()) {
            seats.replace(member, tie.get(), null, project, rule);
            return;
        }
        acts.fire(member.absent(reason, caller.actor(), project.subject(), instant.now()));
        if (!member.status().sits()) {
            seats.fill(1, project, rule);
        }
    }
}
