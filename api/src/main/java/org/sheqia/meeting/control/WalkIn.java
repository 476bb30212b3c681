package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.entity.IntegrityWall;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.MeetingRequest;
import org.sheqia.meeting.entity.Place;
import org.sheqia.meeting.entity.RequestStatus;
import org.sheqia.meeting.entity.Side;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** On the day, two who agreed to meet, and have no meeting yet, take a table that is empty. */
@UseCase
public class WalkIn {

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
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @param request that was accepted
     * @return the season in which they meet
     */
    public String sit(Side side, String party, String request, String slotId, String tableId) {
        MeetingRequest agreed = meetings.request(side, party, request, new Revision(null));
        if (agreed.status() != RequestStatus.ACCEPTED) {
            throw Rejected.state(agreed.status(), agreed.status().next());
        }
        scope.enter(agreed.tenant());
        Project project = projects.get(agreed.projectId());
        String season = agreed.season();
        // Whoever stands back takes the timetables too: looked at after them, it has stood back or has not begun.
        guests.requireOpen(season);
        meetings.timetable(season);
        guests.requirePresent(season, agreed.creditCode());
        Slot slot = places.slot(season, slotId);
        if (!slot.isLeftToday(instant.now())) {
            throw Rejected.field("slot", "slot-not-today");
        }
        IntegrityWall.requireOpen(project, slot.endsAt());
        Place place = Places.place(slot, tableId);
        if (meetings.areMeeting(agreed.projectId(), agreed.creditCode(), instant.now())) {
            throw Rejected.conflict("already-meeting");
        }
        if (!places.conflicts(season, agreed.party(), place, null).isEmpty()) {
            throw Rejected.conflict("place-taken");
        }
        Meeting meeting = new Meeting(season, agreed.party(), place, true);
        meetings.add(meeting);
        acts.fire(meeting.walkedIn());
        return season;
    }
}
