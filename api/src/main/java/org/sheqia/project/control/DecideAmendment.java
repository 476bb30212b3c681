package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Amendment;
import org.sheqia.project.entity.Edition;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** An approver publishes a proposed amendment as the next edition, or returns it with a reason. */
@UseCase
public class DecideAmendment {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Tenants tenants;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    @Inject
    Event<Act> acts;

    public void publish(String tenant, String projectId, String amendmentId, Revision seen) {
        scope.enter(tenant);
        Project project = projects.get(projectId, seen);
        Amendment amendment = projects.amendment(projectId, amendmentId).orElseThrow(Rejected::hidden);
        amendment.decide(Amendment.Status.PUBLISHED, caller.actor());
        var event = project.amend(amendment.content(), amendment.reason(), tenants.get(tenant),
                projects.rulesOf(project), calendars.current(), instant.now());
        projects.add(new Edition(project, amendment.reason(), instant.now()));
        acts.fire(event);
    }

    public void giveBack(String tenant, String projectId, String amendmentId, Revision seen, String reason) {
        scope.enter(tenant);
        Project project = projects.get(projectId, seen);
        projects.amendment(projectId, amendmentId).orElseThrow(Rejected::hidden)
                .decide(Amendment.Status.RETURNED, caller.actor());
        acts.fire(new ProjectEvent.AmendmentReturned(project.subject(), reason));
    }
}
