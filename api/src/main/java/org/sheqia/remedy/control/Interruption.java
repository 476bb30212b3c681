package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.entity.Hold;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;

/**
 * 暂停签订、中止履行 (政府采购法实施条例 第54条): what an open objection or complaint may change is held, and a contract that is
 * performed is interrupted. Part of the transaction of the use case that opens or ends it.
 */
@ApplicationScoped
public class Interruption {

    @Inject
    AwardHold hold;

    @Inject
    Contracts contracts;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    void begin(Project project, Hold.Cause cause, String causeId) {
        hold.place(project.id(), cause, causeId);
        if (project.statusAt(instant.now()) == ProjectStatus.PERFORMING) {
            project.become(ProjectStatus.INTERRUPTED, instant.now());
            acts.fire(new ProjectEvent.Interrupted(project.subject(), contracts.contractors(project.id())));
        }
    }

    /** What it held goes on, unless something else holds it. */
    void end(Project project, String causeId) {
        hold.lift(project.id(), causeId);
        goOnIfFree(project);
    }

    /** Goes on where nothing holds it and a contract is there to be performed; else it stays as it is. */
    void goOnIfFree(Project project) {
        boolean waits = project.statusAt(instant.now()) == ProjectStatus.INTERRUPTED && contracts.isAlive(project.id());
        if (waits && !hold.isHeld(project.id())) {
            goOn(project);
        }
    }

    /** @throws Rejected {@code award-held} while something holds it */
    void resume(Project project) {
        project.requireStatus(ProjectStatus.INTERRUPTED, instant.now());
        hold.require(project.id());
        if (!contracts.isAlive(project.id())) {
            throw Rejected.conflict("no-contract-in-force");
        }
        goOn(project);
    }

    private void goOn(Project project) {
        project.become(ProjectStatus.PERFORMING, instant.now());
        acts.fire(new ProjectEvent.Resumed(project.subject(), contracts.contractors(project.id())));
    }
}
