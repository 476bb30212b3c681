package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** The buyer says in writing what it has to say to a complaint (财政部令第94号 第22条). */
@UseCase
public class ExplainComplaint {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Remedies remedies;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void explain(String tenant, String projectId, String id, Revision seen, String words) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        acts.fire(remedies.complaint(projectId, id, seen).explain(words, project, instant.now()));
        clocks.done(id, "complaint-explained");
    }
}
