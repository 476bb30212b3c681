package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.entity.FairTimetable;
import org.sheqia.meeting.entity.IntegrityWall;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.MeetingEvent;
import org.sheqia.meeting.entity.Place;
import org.sheqia.meeting.entity.TimetableEdition;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.control.Projects;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** The district moves one meeting by hand to a place that is free; the timetable has an edition more, and the two hear of it. */
@UseCase
public class MoveMeeting {

    @Inject
    TenantScope scope;

    @Inject
    Meetings meetings;

    @Inject
    Projects projects;

    @Inject
    Places places;

    @Inject
    Guests guests;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected with everything that is in the way; {@code slot-over}; {@code integrity-wall}; {@code season-closed} */
    public void move(String season, String id, Revision seen, String slotId, String tableId) {
        guests.requireOpen(season);
        FairTimetable timetable = meetings.timetable(season);
        Meeting meeting = meetings.meeting(season, id, seen);
        Slot slot = places.slot(season, slotId);
        if (!instant.now().isBefore(slot.endsAt())) {
            throw Rejected.field("slot", "slot-over");
        }
        Place place = Places.place(slot, tableId);
        scope.enter(meeting.tenant());
        IntegrityWall.requireOpen(projects.get(meeting.projectId()), slot.endsAt());
        List<Violation> conflicts = places.conflicts(season, meeting.party(), place, id);
        if (!conflicts.isEmpty()) {
            throw Rejected.invalid(conflicts);
        }
        Place from = meeting.place();
        MeetingEvent.Moved moved = meeting.moveByHand(place);
        meetings.add(new TimetableEdition(season, timetable.changedByHand(), meetings.lastEdition(season).orElse(null),
                List.of(Change.moved(meeting, from, place)), caller.actor(), instant.now()));
        acts.fire(moved);
    }
}
