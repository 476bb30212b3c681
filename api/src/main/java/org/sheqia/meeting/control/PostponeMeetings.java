package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.FairTimetable;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Place;
import org.sheqia.meeting.entity.TimetableEdition;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.meeting.entity.TimetableEdition.Kind;
import org.sheqia.season.entity.SeasonEvent;
import org.sheqia.security.control.Caller;

/**
 * With a fair that is postponed its meetings and absences move along, in the same transaction; what comes behind the integrity
 * wall by that is called off.
 */
@ApplicationScoped
public class PostponeMeetings {

    @Inject
    Meetings meetings;

    @Inject
    PlanningSource source;

    @Inject
    AgendaNews news;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    void postponed(@Observes SeasonEvent.Postponed act) {
        String season = act.subject().id();
        Duration later = Duration.ofDays(act.days());
        FairTimetable timetable = meetings.timetable(season);
        meetings.wishLists(season).forEach(list -> list.postpone(later));
        List<Change> changes = new ArrayList<>();
        List<Meeting> moving = new ArrayList<>();
        for (Meeting meeting : meetings.planned(season, instant.now())) {
            Place to = meeting.place().later(later);
            if (source.isOpen(meeting.projectId(), to.endsAt())) {
                changes.add(Change.of(Kind.MOVED, meeting.party(), meeting.place(), to));
                moving.add(meeting);
                meeting.rise();
            } else {
                changes.add(Change.of(Kind.REMOVED, meeting.party(), meeting.place(), null));
                meeting.callOff("integrity-wall");
            }
        }
        meetings.flush();
        moving.forEach(meeting -> meeting.move(meeting.place().later(later)));
        if (!changes.isEmpty()) {
            int edition = timetable.changedByHand();
            meetings.add(new TimetableEdition(season, edition, meetings.lastEdition(season).orElse(null), changes, caller.actor(), instant.now()));
            news.tell(season, edition, changes);
        }
    }
}
