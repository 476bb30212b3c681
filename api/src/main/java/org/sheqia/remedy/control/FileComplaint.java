package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.entity.Hold;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Letter;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Procedure;

/** Who objected complains, mends its letter or takes it back. */
@UseCase
public class FileComplaint {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Remedies remedies;

    @Inject
    AwardHold hold;

    @Inject
    Interruption interruption;

    @Inject
    Undecided undecided;

    @Inject
    Clocks clocks;

    @Inject
    FreshLogin freshLogin;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @param matters numbers of the objection's matters that it goes on with
     * @return the id of the complaint
     */
    public String file(String creditCode, String projectId, String objectionId, List<Integer> matters, Letter letter) {
        freshLogin.require();
        Project project = enter(remedies.tenantOfObjection(creditCode, projectId, objectionId), projectId);
        Procedure rules = projects.rulesOf(project);
        Objection objection = remedies.objection(project.id(), objectionId);
        remedies.requireNoComplaint(objectionId);
        Complaint complaint = new Complaint(objection, letter.of(objection.name()), matters, rules.statutory(), instant.now());
        remedies.add(complaint);
        interruption.begin(project, Hold.Cause.COMPLAINT, complaint.id());
        receive(complaint, project, clocks.start(complaint.subject(project), rules.clock("complaint-decided"), instant.now()));
        acts.fire(complaint.filed(project));
        // From here on the authority decides: what the buyer has not answered it answers no more, and stays late with it.
        hold.lift(project.id(), objectionId);
        clocks.done(objectionId, "complaint-filed");
        return complaint.id();
    }

    /** The time for deciding goes on. */
    public void correct(String creditCode, String projectId, String id, Revision seen, Letter letter) {
        freshLogin.require();
        Project project = enter(remedies.tenantOfComplaint(creditCode, projectId, id), projectId);
        Complaint complaint = remedies.complaint(project.id(), id, seen);
        acts.fire(complaint.correct(letter.of(complaint.name()), project, instant.now()));
        receive(complaint, project, clocks.resume(id, "complaint-decided"));
    }

    public void withdraw(String creditCode, String projectId, String id, Revision seen) {
        freshLogin.require();
        Project project = enter(remedies.tenantOfComplaint(creditCode, projectId, id), projectId);
        Complaint complaint = remedies.complaint(project.id(), id, seen);
        acts.fire(complaint.withdraw(project, instant.now()));
        undecided.end(project, complaint);
    }

    /**
     * The law suspends by the authority's word: without it nothing is held longer than it has time to send the notice of its
     * acceptance.
     */
    private void receive(Complaint complaint, Project project, Instant decideBy) {
        Procedure rules = projects.rulesOf(project);
        Instant examineBy = clocks.start(complaint.subject(project), rules.clock("complaint-examined"), instant.now());
        complaint.run(examineBy, decideBy);
        hold.endAt(project.id(), complaint.id(), rules.findClock("complaint-notice-sent")
                .map(rule -> clocks.start(complaint.subject(project), rule, instant.now())).orElse(examineBy));
    }

    private Project enter(String tenant, String projectId) {
        scope.enter(tenant);
        return projects.get(projectId);
    }
}
