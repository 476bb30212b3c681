package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.CoFunding;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeEvent;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.FundingLines;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An approver accepts a pledge, which takes the place of the tenant's own money in the project, or declines it. */
@UseCase
public class DecidePledge {

    @Inject
    TenantScope scope;

    @Inject
    Organisations organisations;

    @Inject
    Projects projects;

    @Inject
    Pledges pledges;

    @Inject
    CoFunding coFunding;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void accept(String tenant, String id, Revision seen) {
        scope.enter(tenant);
        Project project = projects.get(pledges.projectOf(id));
        Pledge pledge = pledges.get(id, seen);
        organisations.get(pledge.creditCode()).requireMayPledge(instant.today());
        PledgeEvent.Accepted event = pledge.accept(project, caller.actor(), instant.now());
        pledge.tookPlaceOf(coFunding.relieve(project.id(), id, pledge.foundation(), pledge.amount(), event.verb()));
        project.fund(FundingLines.from(coFunding.reserved(project.id())), instant.now());
        acts.fire(event);
    }

    public void decline(String tenant, String id, Revision seen, String reason) {
        scope.enter(tenant);
        projects.get(pledges.projectOf(id));
        acts.fire(pledges.get(id, seen).decline(reason, caller.actor(), instant.now()));
    }
}
