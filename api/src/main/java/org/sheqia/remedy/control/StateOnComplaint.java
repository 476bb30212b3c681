package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Statement;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Who took part says in writing what it has to say to another's complaint (财政部令第94号 第22条). */
@UseCase
public class StateOnComplaint {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    Remedies remedies;

    @Inject
    FreshLogin freshLogin;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected for who took no part, for the complainant, once it is decided, and a second time */
    public void state(String creditCode, String projectId, String id, String words) {
        freshLogin.require();
        scope.enter(remedies.tenantOfConcerning(creditCode, projectId, id));
        Project project = projects.get(projectId);
        Complaint complaint = remedies.complaint(projectId, id);
        remedies.requireNoStatement(id, creditCode);
        Statement statement = complaint.hear(creditCode, organisations.get(creditCode).name(), words, instant.now());
        remedies.add(statement);
        acts.fire(statement.given(complaint, project));
    }
}
