package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Makes a draft of each good row of a list, all of one tenant's or none. */
@UseCase
public class ImportProjects {

    @Inject
    TenantScope scope;

    @Inject
    ProjectLists lists;

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
     * @return what was made and what was refused, row by row
     */
    public ListPreview importFor(String tenant, String season, byte[] file, Locale locale) {
        scope.enter(tenant);
        String code = seasons.choose(season);
        List<ListedProject> listed = lists.check(file, tenant, code);
        for (ListedProject row : listed) {
            if (row.content() != null) {
                Project project = Project.draft(code, row.content(), caller.actor(), instant.now());
                projects.add(project);
                acts.fire(new ProjectEvent.Drafted(project.subject()));
            }
        }
        return ProjectLists.preview(listed, locale);
    }
}
