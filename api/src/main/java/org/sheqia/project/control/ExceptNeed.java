package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.NeedExemption;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer asks that a need is not put before the public; another person confirms or declines. */
@UseCase
public class ExceptNeed {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the exception */
    public String ask(String tenant, String projectId, Revision seen, String reason) {
        scope.enter(tenant);
        Project project = projects.get(projectId, seen);
        NeedExemption exemption = NeedExemption.ask(project, consultations.nextExemption(projectId), consultations.ruleOf(project),
                reason, caller.actor(), instant.now());
        consultations.begin(projectId, exemption);
        acts.fire(exemption.asked(project));
        return exemption.id();
    }

    public void confirm(String tenant, String projectId, String id) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        acts.fire(consultations.exemption(projectId, id).confirm(project, caller.actor(), instant.now()));
    }

    public void decline(String tenant, String projectId, String id) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        acts.fire(consultations.exemption(projectId, id).decline(project, caller.actor(), instant.now()));
    }
}
