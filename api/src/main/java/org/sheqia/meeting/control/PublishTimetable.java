package org.sheqia.meeting.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.entity.FairTimetable;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Meeting.Party;
import org.sheqia.meeting.entity.MeetingEvent;
import org.sheqia.meeting.entity.Place;
import org.sheqia.meeting.entity.TimetableEdition;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.meeting.entity.TimetableEdition.Kind;
import org.sheqia.meeting.entity.TimetableEvent;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.meeting.entity.TimetableRun.Sitting;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/** The district publishes what a run computed, with the list of what it changes; those concerned hear of it, nobody else. */
@UseCase
public class PublishTimetable {

    @Inject
    Meetings meetings;

    @Inject
    PlanningSource source;

    @Inject
    FairRooms rooms;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected when another edition came in between, or somebody can no longer sit where the run put it */
    public void publish(String season, String runId) {
        FairTimetable timetable = meetings.timetable(season);
        TimetableRun run = meetings.run(season, runId);
        int edition = timetable.publish(run);
        List<Change> changes = apply(season, run.result().sittings(), stillFitting(run));
        meetings.add(new TimetableEdition(run, edition, changes, caller.actor(), instant.now()));
        acts.fire(new TimetableEvent.Published(run.subject(), edition, count(changes, Kind.ADDED), count(changes, Kind.MOVED),
                count(changes, Kind.REMOVED)));
        tell(season, edition, changes);
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
                changes.add(change(Kind.ADDED, plan.party(sitting.projectId(), sitting.creditCode()), null, to));
            } else if (!meeting.place().equals(to)) {
                changes.add(change(Kind.MOVED, meeting.party(), meeting.place(), to));
                meeting.rise();
                moves.put(meeting, to);
            }
        }
        before.values().forEach(meeting -> {
            changes.add(change(Kind.REMOVED, meeting.party(), meeting.place(), null));
            meeting.callOff("replanned");
        });
        meetings.flush();
        moves.forEach(Meeting::move);
        added.forEach((party, place) -> meetings.add(new Meeting(season, party, place, false)));
        meetings.flush();
        return changes;
    }

    private Map<List<String>, Place> places(String season) {
        Map<List<String>, Place> places = new HashMap<>();
        rooms.slots(season).forEach(slot -> slot.tables().forEach(table -> places.put(List.of(slot.id(), table.id()),
                new Place(slot.id(), table.id(), slot.startsAt(), slot.endsAt(), table.name()))));
        return places;
    }

    private static Change change(Kind kind, Party party, Place from, Place to) {
        return new Change(kind, party.tenant(), party.projectId(), party.title(), party.creditCode(), party.organisation(), from, to);
    }

    private static int count(List<Change> changes, Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** One act for each tenant and organisation, in the order of their chains, so that two publications do not wait for each other. */
    private void tell(String season, int edition, List<Change> changes) {
        Map<String, List<Change>> byChain = new TreeMap<>();
        for (Change change : changes) {
            byChain.computeIfAbsent(change.tenant(), key -> new ArrayList<>()).add(change);
            byChain.computeIfAbsent(change.creditCode(), key -> new ArrayList<>()).add(change);
        }
        byChain.forEach((chain, theirs) -> {
            boolean organisation = theirs.get(0).creditCode().equals(chain);
            Subject subject = new Subject("agenda", season, organisation ? null : chain, organisation ? chain : null, null, season);
            acts.fire(new MeetingEvent.AgendaChanged(subject, edition, count(theirs, Kind.ADDED), count(theirs, Kind.MOVED),
                    count(theirs, Kind.REMOVED), theirs, organisation ? Audience.organisation(chain) : Audience.tenant(chain, Role.OFFICER)));
        });
    }
}
