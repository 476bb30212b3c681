package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.FairTimetable;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Place;
import org.sheqia.meeting.entity.TimetableEdition;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.season.entity.MeetingLimits;
import org.sheqia.season.entity.SeasonEvent;
import org.sheqia.security.control.Caller;

/**
 * With a fair that is postponed its meetings and absences move along, in the same transaction; what comes behind the integrity
 * wall by that is called off, and where one of the two sits at another fair's table then, or all of the town's people do.
 */
@ApplicationScoped
public class PostponeMeetings {

    @Inject
    Meetings meetings;

    @Inject
    PlanningSource source;

    @Inject
    FairRooms rooms;

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
        List<Meeting> planned = meetings.toBeHeld(season, instant.now());
        Sittings others = othersThen(planned, later);
        MeetingLimits limits = rooms.limits(season);
        for (Meeting meeting : planned) {
            Place to = meeting.place().later(later);
            Stream<Meeting> then = Stream.concat(others.during(to).stream(), moving.stream().filter(m -> m.place().later(later).meets(to)));
            String inTheWay = !others.busy(meeting.party(), to).isEmpty() ? "elsewhere"
                    : isFull(limits.peopleOf(meeting.tenant()), meeting.tenant(), then) ? "people-busy"
                    : source.isOpen(meeting.projectId(), to.endsAt()) ? null : "integrity-wall";
            if (inTheWay == null) {
                changes.add(Change.moved(meeting, meeting.place(), to));
                moving.add(meeting);
                meeting.rise();
            } else {
                changes.add(Change.removed(meeting, inTheWay));
                meeting.callOff(inTheWay);
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

    /** Whether as many of the town's people sit at tables then as it has. */
    private static boolean isFull(Integer people, String tenant, Stream<Meeting> then) {
        return people != null && then.filter(m -> m.tenant().equals(tenant)).count() >= people;
    }

    /** Those who sit at tables in the hours in which these will, and do not move along. */
    private Sittings othersThen(List<Meeting> planned, Duration later) {
        Instant from = planned.stream().map(m -> m.place().startsAt()).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        Instant until = planned.stream().map(m -> m.place().endsAt()).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return meetings.sittings(from.plus(later), until.plus(later), planned.stream().map(Meeting::projectId).toList())
                .without(planned.stream().map(Meeting::id).collect(Collectors.toSet()));
    }
}
