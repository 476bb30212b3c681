package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Edition;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Procedure;

/** An approver publishes what others drafted; its budget is reserved in the same transaction. */
@UseCase
public class PublishProject {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Consultations consultations;

    @Inject
    Tenants tenants;

    @Inject
    Ledger ledger;

    @Inject
    ProjectSeasons seasons;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    @Inject
    Event<Act> acts;

    public void publish(String tenant, String id, Revision seen) {
        scope.enter(tenant);
        Project project = projects.get(id, seen);
        seasons.requireNotClosed(project.season());
        Procedure procedure = tenants.procedureOf(project.content().procedure());
        var event = project.publish(projects.nextNumber(project.season()), tenants.get(tenant), procedure,
                consultations.of(project, procedure), caller.actor(), calendars.current(), instant.now());
        ledger.requireSecured(project.content().appropriations(), project.content().fiscalYears());
        ledger.reserve(id, null, FundingLines.of(project.content().funding()),
                project.content().fundingYears(instant.today()), event.verb());
        projects.add(new Edition(project, null, instant.now()));
        acts.fire(event);
    }
}
