package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.control.SeparationOfDuties;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.control.Awards;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** The buyer takes an objection up, gives an incomplete letter back, says that it is none, or answers it. Nobody of the committee does. */
@UseCase
public class HandleObjection {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    AwardHold hold;

    @Inject
    Remedies remedies;

    @Inject
    Interruption interruption;

    @Inject
    Uphold uphold;

    @Inject
    Clocks clocks;

    @Inject
    SeparationOfDuties duties;

    @Inject
    CorrectionTime correctionTime;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void accept(String tenant, String projectId, String id, Revision seen) {
        Project project = enter(tenant, projectId);
        acts.fire(remedies.objection(projectId, id, seen).accept(project, instant.now()));
    }

    /** Holds until that day has passed: what is not mended by then is not heard, and the complaint is open. */
    public void giveBack(String tenant, String projectId, String id, Revision seen, String reason, LocalDate until) {
        Project project = enter(tenant, projectId);
        requireOther(projectId);
        Instant end = correctionTime.until(until);
        Objection objection = remedies.objection(projectId, id, seen);
        acts.fire(objection.giveBack(reason, end, project, instant.now()));
        clocks.done(id, "objection-answer");
        // What is not mended is not heard from that day on, and the time for a complaint begins with it.
        objection.run(objection.answerBy(), clocks.start(objection.subject(project), projects.rulesOf(project).clock("complaint-filed"), end.minusSeconds(1)));
        hold.endAt(projectId, id, end);
    }

    public void refuse(String tenant, String projectId, String id, Revision seen, String words) {
        Project project = enter(tenant, projectId);
        requireOther(projectId);
        acts.fire(remedies.objection(projectId, id, seen).refuse(words, project, instant.now()));
        clocks.done(id, "objection-answer");
        interruption.end(project, id);
    }

    /** The answer waits for another official, who has no part in what is objected to. */
    public void propose(String tenant, String projectId, String id, Revision seen, Objection.Draft draft) {
        Project project = enter(tenant, projectId);
        Objection objection = remedies.objection(projectId, id, seen);
        remedies.requireNoComplaint(id);
        uphold.requirePossible(draft.outcome(), objection, project);
        acts.fire(objection.propose(draft, caller.actor(), project, instant.now()));
    }

    public void returnAnswer(String tenant, String projectId, String id, Revision seen, String reason) {
        Project project = enter(tenant, projectId);
        acts.fire(remedies.objection(projectId, id, seen).returnAnswer(reason, project));
    }

    /** Answers as it was proposed; what is upheld takes effect. */
    public void answer(String tenant, String projectId, String id, Revision seen) {
        Project project = enter(tenant, projectId);
        requireOther(projectId);
        Objection objection = remedies.objection(projectId, id, seen);
        remedies.requireNoComplaint(id);
        Objection.Draft draft = objection.proposed();
        acts.fire(objection.answer(remedies.concerned(projectId, objection.creditCode()), caller.actor(), project, instant.now()));
        clocks.done(id, "objection-answer");
        hold.lift(projectId, id);
        uphold.apply(draft.outcome(), draft.excludesWinner(), project, objection, EvaluationRound.Cause.OBJECTION_UPHELD, draft.words());
        interruption.end(project, id);
    }

    private Project enter(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        awards.requireOutside(projectId, caller.actor());
        return project;
    }

    /** Nobody answers what is said against its own decision: whoever published the documents or the result. */
    private void requireOther(String projectId) {
        if (!duties.barred("ObjectionEvent.Answered", List.of(projectId), caller.actor().people()).isEmpty()) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }
}
