package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** 终止采购: an approver stops a procedure for good; what it reserved is free again. */
@UseCase
public class CancelProject {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void cancel(String tenant, String id, Revision seen, String reason) {
        scope.enter(tenant);
        ProjectEvent.Cancelled event = projects.get(id, seen).cancel(reason, instant.now());
        ledger.releaseAll(id, null, event.verb());
        acts.fire(event);
    }
}
