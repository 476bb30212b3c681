package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** An officer proposes the best ranked bid that has not withdrawn; an approver confirms and the publicity period begins. */
@UseCase
public class ProposeAward {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Tenants tenants;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

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
        RankedBid candidate = next(projectId);
        awards.add(new Award(projectId, candidate, caller.actor(), instant.now()));
        acts.fire(new AwardEvent.Proposed(project.subject(), candidate.name(), candidate.price()));
    }

    public void confirm(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        Award award = awards.standing(projectId).orElseThrow(() -> Rejected.conflict("no-award"));
        AwardEvent.ResultPublished event = award.confirm(tenants.procedureOf(project.content().procedure()), caller.actor(),
                project.subject(), instant.now());
        project.become(ProjectStatus.PUBLICITY, instant.now());
        acts.fire(event);
    }

    private RankedBid next(String projectId) {
        List<String> gone = awards.of(projectId).stream().map(Award::bidId).toList();
        return awards.newestReport(projectId).orElseThrow(() -> Rejected.conflict("no-report")).content().ranking().stream()
                .filter(r -> r.place() != null && !gone.contains(r.bidId())).findFirst()
                .orElseThrow(() -> Rejected.rule("no-candidate"));
    }
}
