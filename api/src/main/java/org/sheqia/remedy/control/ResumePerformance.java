package org.sheqia.remedy.control;

import jakarta.inject.Inject;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A suspension has ended by itself: what was interrupted goes on (政府采购法 第57条: at most 30 days). */
@UseCase
public class ResumePerformance {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Interruption interruption;

    public void resume(String tenant, String projectId, Revision seen) {
        scope.enter(tenant);
        interruption.resume(projects.get(projectId, seen));
    }

    /** The same by the clock, where it can go on, and the times that waited with it. */
    public void resume(String tenant, String projectId) {
        scope.enter(tenant);
        interruption.goOnIfFree(projects.get(projectId));
    }
}
