package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Meeting.Party;
import org.sheqia.meeting.entity.Place;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/** Whether two can sit at a table in a slot. Whoever asks holds the timetables. */
@ApplicationScoped
public class Places {

    @Inject
    Meetings meetings;

    @Inject
    FairRooms rooms;

    @Inject
    RequestInstant instant;

    /** @throws Rejected {@code slot-unknown} */
    Slot slot(String season, String slot) {
        return rooms.slots(season).stream().filter(s -> s.id().equals(slot)).findFirst()
                .orElseThrow(() -> Rejected.field("slot", "slot-unknown"));
    }

    /** @throws Rejected {@code table-unknown} where there is none, or it is closed then */
    static Place place(Slot slot, String table) {
        return slot.tables().stream().filter(t -> t.id().equals(table)).findFirst().map(slot::place)
                .orElseThrow(() -> Rejected.field("table", "table-unknown"));
    }

    /**
     * What is in the way: the table, one of the two, who speaks for the project, or that the town has no more people.
     *
     * @param moving id of the meeting that would leave its place, or null
     */
    List<Violation> conflicts(String season, Party party, Place place, String moving) {
        List<Violation> conflicts = new ArrayList<>();
        if (meetings.isAbsent(season, party.projectId(), place.slot())) {
            conflicts.add(Violation.of("slot", "buyer-absent"));
        }
        if (meetings.isAbsent(season, party.creditCode(), place.slot())) {
            conflicts.add(Violation.of("slot", "organisation-absent"));
        }
        Sittings sittings = meetings.sittings(place.startsAt(), place.endsAt(), List.of(party.projectId()))
                .without(moving == null ? Set.of() : Set.of(moving));
        List<Meeting> others = sittings.during(place);
        if (others.stream().anyMatch(m -> m.season().equals(season) && m.place().table().equals(place.table()))) {
            conflicts.add(Violation.of("table", "table-taken"));
        }
        conflicts.addAll(sittings.busy(party, place));
        Integer people = rooms.limits(season).peopleOf(party.tenant());
        if (people != null && others.stream().filter(m -> m.tenant().equals(party.tenant())).count() >= people) {
            conflicts.add(Violation.of("slot", "people-busy", "people", people));
        }
        return conflicts;
    }

    /** @throws Rejected {@code representative-elsewhere} where who speaks for the project is to sit at two tables at once */
    void requireOneTable(String projectId) {
        for (Meeting meeting : meetings.notOver(projectId, instant.now())) {
            Place place = meeting.place();
            Sittings others = meetings.sittings(place.startsAt(), place.endsAt(), List.of(projectId)).without(Set.of(meeting.id()));
            if (others.meetings().stream().anyMatch(m -> others.haveOneSpeaker(m.projectId(), projectId))) {
                throw Rejected.field("representative", "representative-elsewhere", "at", place.startsAt());
            }
        }
    }
}
