package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Procedure;

/** An officer hands a complete draft to the approver. */
@UseCase
public class SubmitProject {

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
    RequestInstant instant;

    @Inject
    Calendars calendars;

    @Inject
    Event<Act> acts;

    public void submit(String tenant, String id, Revision seen) {
        scope.enter(tenant);
        Project project = projects.get(id, seen);
        seasons.requireTaking(project.season());
        seasons.requireStream(project.season(), project.content().stream());
        ledger.requireSecured(project.content().appropriations(), project.content().fiscalYears());
        Procedure procedure = tenants.procedureOf(project.content().procedure());
        var event = project.submit(tenants.get(tenant), procedure, consultations.of(project, procedure), calendars.current(), instant.now());
        ledger.requireFundable(FundingLines.of(project.content().funding()), project.content().fundingYears(instant.today()));
        acts.fire(event);
    }
}
