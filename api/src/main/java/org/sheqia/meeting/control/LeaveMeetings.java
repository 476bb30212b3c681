package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.season.entity.ParticipationEvent;

/** Meetings that cannot be any more are called off, in the same transaction: of who stands back, and of a project that is behind the wall. */
@ApplicationScoped
public class LeaveMeetings {

    @Inject
    Meetings meetings;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    void stoodBack(@Observes ParticipationEvent.StoodBack act) {
        meetings.timetable(act.season());
        for (Meeting meeting : meetings.planned(act.season(), act.subject().organisation(), instant.now())) {
            acts.fire(meeting.callOff("stood-back"));
        }
    }

    void cancelled(@Observes ProjectEvent.Cancelled act) {
        callOff(act.subject().id(), Instant.MIN);
    }

    void failed(@Observes ProjectEvent.Failed act) {
        callOff(act.subject().id(), Instant.MIN);
    }

    void amended(@Observes ProjectEvent.Amended act) {
        callOff(act.subject().id(), act.bidDeadline());
    }

    /** @param wall what does not end before it is called off */
    private void callOff(String projectId, Instant wall) {
        meetings.timetable(meetings.seasonOf(projectId));
        for (Meeting meeting : meetings.plannedOf(projectId, instant.now())) {
            if (!meeting.place().endsAt().isBefore(wall)) {
                acts.fire(meeting.callOff("integrity-wall"));
            }
        }
    }
}
