package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer starts a project. */
@UseCase
public class DraftProject {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    ProjectSeasons seasons;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @param season code of the fair; null for the usual one
     * @return the id of the draft
     */
    public String draft(String tenant, String season, ProjectContent content) {
        scope.enter(tenant);
        Project project = Project.draft(seasons.choose(season), content, caller.actor(), instant.now());
        projects.add(project);
        acts.fire(new ProjectEvent.Drafted(project.subject()));
        return project.id();
    }
}
