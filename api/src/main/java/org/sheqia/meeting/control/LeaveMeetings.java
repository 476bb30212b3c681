package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.season.entity.ParticipationEvent;

/** Who stands back from a season meets nobody there any more; in the same transaction. */
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
}
