package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.FairTimetable;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Meeting.Party;
import org.sheqia.meeting.entity.Place;
import org.sheqia.meeting.entity.TimetableEdition;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.meeting.entity.TimetableEdition.Kind;
import org.sheqia.meeting.entity.TimetableEvent;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.meeting.entity.TimetableRun.Sitting;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** The district publishes what a run computed, with the list of what it changes; those concerned hear of it, nobody else. */
@UseCase
public class PublishTimetable {

    /** Why a meeting is called off that a new timetable does not have. */
    private static final String REPLANNED = "replanned";

    @Inject
    Meetings meetings;

    @Inject
    PlanningSource source;

    @Inject
    FairRooms rooms;

    @Inject
    Guests guests;

    @Inject
    AgendaNews news;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected when another edition came in between, or somebody can no longer sit where the run put it */
    public void publish(String season, String runId) {
        guests.requireOpen(season);
        FairTimetable timetable = meetings.timetable(season);
        TimetableRun run = meetings.run(season, runId);
        int edition = timetable.publish(run);
        List<Change> changes = apply(season, run.result().sittings(), stillFitting(run));
        meetings.add(new TimetableEdition(run, edition, changes, caller.actor(), instant.now()));
        acts.fire(new TimetableEvent.Published(run.subject(), edition, AgendaNews.count(changes, Kind.ADDED), AgendaNews.count(changes, Kind.MOVED),
                AgendaNews.count(changes, Kind.REMOVED)));
        news.tell(season, edition, changes);
    }

    private NamedPlanning stillFitting(TimetableRun run) {
        try {
            NamedPlanning plan = source.of(run, instant.now());
            plan.fix(run.result().sittings());
            plan.planning();
            return plan;
        } catch (IllegalArgumentException overtaken) {
            throw Rejected.conflict("timetable-overtaken");
        }
    }

    private List<Change> apply(String season, List<Sitting> sittings, NamedPlanning plan) {
        Map<List<String>, Meeting> before = meetings.planned(season, instant.now()).stream()
                .collect(Collectors.toMap(m -> List.of(m.projectId(), m.creditCode()), Function.identity()));
        Map<List<String>, Place> places = places(season);
        List<Change> changes = new ArrayList<>();
        Map<Meeting, Place> moves = new HashMap<>();
        Map<Party, Place> added = new HashMap<>();
        for (Sitting sitting : sittings) {
            Meeting meeting = before.remove(List.of(sitting.projectId(), sitting.creditCode()));
            Place to = places.get(List.of(sitting.slot(), sitting.table()));
            if (meeting == null) {
                added.put(plan.party(sitting.projectId(), sitting.creditCode()), to);
                changes.add(Change.added(plan.party(sitting.projectId(), sitting.creditCode()), to));
            } else if (!meeting.place().equals(to)) {
                changes.add(Change.moved(meeting, meeting.place(), to));
                meeting.rise();
                moves.put(meeting, to);
            }
        }
        before.values().forEach(meeting -> {
            changes.add(Change.removed(meeting, REPLANNED));
            meeting.callOff(REPLANNED);
        });
        meetings.flush();
        moves.forEach(Meeting::move);
        added.forEach((party, place) -> meetings.add(new Meeting(season, party, place, false)));
        meetings.flush();
        return changes;
    }

    private Map<List<String>, Place> places(String season) {
        Map<List<String>, Place> places = new HashMap<>();
        rooms.slots(season).forEach(slot -> slot.tables().forEach(table -> places.put(List.of(slot.id(), table.id()), slot.place(table))));
        return places;
    }
}
