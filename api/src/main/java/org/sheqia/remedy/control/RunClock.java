package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.ClockListing.Running;
import org.sheqia.clock.control.Clocks;
import org.sheqia.clock.entity.Clock;
import org.sheqia.clock.entity.ClockEvent;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * What becomes of a clock by itself. Its project is locked first; of this and an act that locks something else, one writes the row
 * that replaces the newest, which is unique, and the other is tried again.
 */
@UseCase
public class RunClock {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Clocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** A date that rested on a calendar that was not issued is counted again, once the calendar is there. */
    public void recount(Running clock) {
        Project project = enter(clock);
        running(clock).filter(Clock::isProvisional).ifPresent(before -> {
            Clock counted = before.recount(calendars.current(), instant.now());
            if (counted.isProvisional()) {
                return;
            }
            clocks.add(counted);
            if (!counted.due().equals(before.due())) {
                acts.fire(new ClockEvent.Recounted(before.subject(project.content().title()), before.code(), before.due(), counted.due(),
                        counted.calendar()));
            }
        });
    }

    /** Its last day is over: what that brings about comes, once. */
    public void expire(Running clock) {
        Project project = enter(clock);
        running(clock).filter(ran -> !instant.now().isBefore(ran.due())).ifPresent(ran -> {
            clocks.add(ran.expire(instant.now()));
            acts.fire(new ClockEvent.Expired(ran.subject(project.content().title()), ran.due(), ran.rule()));
        });
    }

    private Project enter(Running clock) {
        scope.enter(clock.tenant());
        return projects.get(clock.projectId());
    }

    private Optional<Clock> running(Running clock) {
        return clocks.newest(clock.subjectId(), clock.code()).filter(newest -> newest.state() == Clock.State.RUNNING);
    }
}
