package org.sheqia.pledge.control;

import jakarta.inject.Inject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.pledge.entity.FollowedProject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A foundation keeps an eye on a published project, or no longer; either said twice changes nothing. */
@UseCase
public class FollowProject {

    @Inject
    TenantScope scope;

    @Inject
    Organisations organisations;

    @Inject
    Projects projects;

    @Inject
    RequestInstant instant;

    public void follow(String creditCode, String projectId) {
        organisations.get(creditCode).requireMayPledge();
        projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden);
        if (find(creditCode, projectId) == null) {
            scope.em().persist(new FollowedProject(creditCode, projectId, instant.now()));
        }
    }

    public void unfollow(String creditCode, String projectId) {
        FollowedProject followed = find(creditCode, projectId);
        if (followed != null) {
            scope.em().remove(followed);
        }
    }

    private FollowedProject find(String creditCode, String projectId) {
        return scope.em().find(FollowedProject.class, new FollowedProject.Key(creditCode, projectId));
    }
}
