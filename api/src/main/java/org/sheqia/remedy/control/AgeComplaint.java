package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.remedy.control.RemedyListing.Waiting;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** What becomes of a complaint by itself as time passes. */
@UseCase
public class AgeComplaint {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Remedies remedies;

    @Inject
    Undecided undecided;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** It was not corrected in time. */
    public void lapse(Waiting waiting) {
        Project project = enter(waiting);
        Complaint complaint = remedies.complaint(project.id(), waiting.id());
        acts.fire(complaint.lapse(project, instant.now()));
        undecided.end(project, complaint);
    }

    /** What it waits for has not come by the day that both sides were told: the time for deciding goes on. */
    public void resume(Waiting waiting) {
        Project project = enter(waiting);
        Complaint complaint = remedies.complaint(project.id(), waiting.id());
        acts.fire(complaint.resume(() -> clocks.resume(complaint.id(), "complaint-decided"), project));
    }

    private Project enter(Waiting waiting) {
        scope.enter(waiting.tenant());
        return projects.get(waiting.project());
    }
}
