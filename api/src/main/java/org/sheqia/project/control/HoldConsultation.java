package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Consultation;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer puts the need of a draft before the public, and says in the end what came of it. */
@UseCase
public class HoldConsultation {

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
    Calendars calendars;

    @Inject
    Event<Act> acts;

    /**
     * @param seen  the draft that is shown in the notice
     * @param until the last day on which everybody may answer
     * @return the id of the consultation
     */
    public String open(String tenant, String projectId, Revision seen, LocalDate until) {
        scope.enter(tenant);
        Project project = projects.get(projectId, seen);
        Consultation consultation = Consultation.open(project, consultations.nextConsultation(projectId), consultations.ruleOf(project),
                until, caller.actor(), calendars.current(), instant.now());
        consultations.begin(projectId, consultation);
        acts.fire(consultation.opened());
        return consultation.id();
    }

    /** @param seen the draft as it is after what was taken up of the answers */
    public void close(String tenant, String projectId, String id, Revision seen, String summary, String changes) {
        scope.enter(tenant);
        Project project = projects.get(projectId, seen);
        acts.fire(consultations.get(projectId, id).close(project, summary, changes, caller.actor(), instant.now()));
    }

    public void withdraw(String tenant, String projectId, String id, String reason) {
        scope.enter(tenant);
        projects.get(projectId);
        acts.fire(consultations.get(projectId, id).withdraw(reason, caller.actor(), instant.now()));
    }

    public void hide(String tenant, String projectId, String id, String answer, String reason) {
        scope.enter(tenant);
        Consultation consultation = consultations.get(projectId, id);
        acts.fire(consultations.answer(id, answer).hide(consultation, reason, caller.actor(), instant.now()));
    }
}
