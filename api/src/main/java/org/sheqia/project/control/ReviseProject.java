package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer saves a draft; saving what is there already changes nothing. */
@UseCase
public class ReviseProject {

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

    public void revise(String tenant, String id, Revision seen, ProjectContent content) {
        scope.enter(tenant);
        ProjectEvent.Revised event = projects.get(id, seen).revise(content, caller.actor(), instant.now());
        if (!event.changes().isEmpty()) {
            acts.fire(event);
        }
    }

    public void chooseSeason(String tenant, String id, Revision seen, String season) {
        scope.enter(tenant);
        seasons.requireTaking(season);
        ProjectEvent.SeasonChanged event = projects.get(id, seen).chooseSeason(season, caller.actor(), instant.now());
        if (!event.changes().isEmpty()) {
            acts.fire(event);
        }
    }
}
