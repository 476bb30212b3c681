package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An approver gives a draft back with a reason. */
@UseCase
public class ReturnProject {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void giveBack(String tenant, String id, Revision seen, String reason) {
        scope.enter(tenant);
        acts.fire(projects.get(id, seen).giveBack(reason, caller.actor(), instant.now()));
    }
}
