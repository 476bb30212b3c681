package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.control.MovedDates;
import org.sheqia.award.entity.Hold;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.clock.entity.Clock;
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

    /** What the buyer may not do while something is held: the time for it waits. */
    private static final List<String> WAITING = List.of("result-noticed", "contract-signed");

    @Inject
    AwardHold hold;

    @Inject
    Clocks clocks;

    @Inject
    MovedDates dates;

    @Inject
    Contracts contracts;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    void begin(Project project, Hold.Cause cause, String causeId) {
        hold.place(project.id(), cause, causeId);
        // What was late before stays late.
        WAITING.forEach(code -> clocks.newest(project.id(), code).filter(clock -> clock.state() == Clock.State.RUNNING && instant.now().isBefore(clock.due()))
                .ifPresent(clock -> clocks.pause(project.id(), code)));
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

    /** Goes on where nothing holds it, its times and the contract that is there to be performed; else it stays as it is. */
    void goOnIfFree(Project project) {
        if (hold.isHeld(project.id())) {
            return;
        }
        WAITING.forEach(code -> clocks.newest(project.id(), code).filter(clock -> clock.state() == Clock.State.PAUSED)
                .ifPresent(clock -> dates.move(project.id(), code, clocks.resume(project.id(), code))));
        if (project.statusAt(instant.now()) == ProjectStatus.INTERRUPTED && contracts.isAlive(project.id())) {
            project.become(ProjectStatus.PERFORMING, instant.now());
            acts.fire(new ProjectEvent.Resumed(project.subject(), contracts.contractors(project.id())));
        }
    }

    /** @throws Rejected {@code award-held} while something holds it */
    void resume(Project project) {
        project.requireStatus(ProjectStatus.INTERRUPTED, instant.now());
        hold.require(project.id());
        if (!contracts.isAlive(project.id())) {
            throw Rejected.conflict("no-contract-in-force");
        }
        goOnIfFree(project);
    }
}
