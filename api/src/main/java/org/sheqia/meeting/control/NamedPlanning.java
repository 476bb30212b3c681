package org.sheqia.meeting.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.entity.IntegrityWall;
import org.sheqia.meeting.entity.Meeting.Party;
import org.sheqia.meeting.entity.TimetableRun.Result;
import org.sheqia.meeting.entity.TimetableRun.Sitting;
import org.sheqia.meeting.entity.TimetableRun.Unmet;
import org.sheqia.planner.entity.Planning;
import org.sheqia.planner.entity.Planning.Pair;
import org.sheqia.planner.entity.Planning.Participant;
import org.sheqia.planner.entity.Planning.Seat;
import org.sheqia.planner.entity.Timetable;
import org.sheqia.planner.entity.UnmetReason;
import org.sheqia.planner.entity.WishValue;
import org.sheqia.project.entity.ProjectStatus;

/** A planning in the names of a season: its projects, organisations, slots and tables, and back again. */
final class NamedPlanning {

    /** @param status of a project; null for an organisation */
    record PartyOf(String id, String tenant, String name, ProjectStatus status, Instant bidDeadline) {
    }

    private static final class Ranks {
        private int project;
        private int organisation;
        private boolean requested;
    }

    private static final int NO_TABLE = -1;

    private final List<Slot> slots;
    private final Map<String, Integer> slotOf = new HashMap<>();
    private final List<PartyOf> projects = new ArrayList<>();
    private final List<PartyOf> organisations = new ArrayList<>();
    private final List<Participant> projectsAt = new ArrayList<>();
    private final List<Participant> organisationsAt = new ArrayList<>();
    private final Map<String, Integer> place = new HashMap<>();
    private final Map<List<String>, Ranks> ranks = new LinkedHashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> crews = new HashMap<>();
    private final List<List<Integer>> people = new ArrayList<>();
    private List<Seat> fixed = List.of();
    private List<Seat> keep = List.of();

    NamedPlanning(List<Slot> slots) {
        this.slots = slots;
        slots.forEach(slot -> slotOf.put(slot.id(), slotOf.size()));
    }

    /** @param free how many of the tenant's people can still sit down in a slot; it has a crew from now on */
    void crew(String tenant, ToIntFunction<Slot> free) {
        crews.put(tenant, people.size());
        people.add(slots.stream().map(slot -> Math.max(0, free.applyAsInt(slot))).toList());
    }

    /** @param person who is met: projects with the same one never at the same time */
    void add(PartyOf party, String person, int most, Predicate<Slot> there) {
        long available = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            available |= there.test(slots.get(slot)) ? 1L << slot : 0;
        }
        boolean project = party.status() != null;
        List<PartyOf> parties = project ? projects : organisations;
        place.put(party.id(), parties.size());
        parties.add(party);
        (project ? projectsAt : organisationsAt).add(new Participant(most, available, persons.computeIfAbsent(person, key -> persons.size()),
                party.tenant() == null ? Participant.ALONE : crews.getOrDefault(party.tenant(), Participant.ALONE)));
    }

    /** @param party project id or credit code */
    void wishes(String party, List<String> wished) {
        boolean project = party.length() == 36;
        for (int rank = 1; rank <= wished.size(); rank++) {
            String other = wished.get(rank - 1);
            Ranks pair = ranks(project ? party : other, project ? other : party);
            if (project) {
                pair.project = rank;
            } else {
                pair.organisation = rank;
            }
        }
    }

    void request(String project, String organisation) {
        ranks(project, organisation).requested = true;
    }

    void without(Set<List<String>> met) {
        met.forEach(ranks::remove);
    }

    void fix(List<Sitting> sittings) {
        fixed = seats(sittings, NO_TABLE);
        if (fixed.size() < sittings.size()) {
            throw new IllegalArgumentException("a fixed meeting does not fit");
        }
    }

    /** What is kept has its slot, even where its table is closed meanwhile. */
    void keep(List<Sitting> sittings) {
        keep = seats(sittings, Seat.ANY_TABLE);
    }

    /** The two of a meeting that fits. */
    Party party(String project, String organisation) {
        PartyOf buyer = projects.get(place.get(project));
        return new Party(buyer.tenant(), project, buyer.name(), organisation, organisations.get(place.get(organisation)).name());
    }

    private Ranks ranks(String project, String organisation) {
        return ranks.computeIfAbsent(List.of(project, organisation), key -> new Ranks());
    }

    /** @param instead of a table that is not there; negative to leave such a meeting out */
    private List<Seat> seats(List<Sitting> sittings, int instead) {
        List<Seat> seats = new ArrayList<>();
        for (Sitting sitting : sittings) {
            Integer slot = slotOf.get(sitting.slot());
            Integer project = place.get(sitting.projectId());
            Integer organisation = place.get(sitting.creditCode());
            if (project != null && organisation != null && slot != null) {
                int table = slots.get(slot).tables().stream().map(FairRooms.Table::id).toList().indexOf(sitting.table());
                if (table >= 0 || instead >= 0) {
                    seats.add(new Seat(project, organisation, slot, table >= 0 ? table : instead));
                }
            }
        }
        return seats;
    }

    /** @throws IllegalArgumentException when fixed meetings do not fit */
    Planning planning() {
        List<Pair> pairs = new ArrayList<>();
        ranks.forEach((pair, rank) -> {
            if (place.containsKey(pair.get(0)) && place.containsKey(pair.get(1))) {
                pairs.add(new Pair(place.get(pair.get(0)), place.get(pair.get(1)),
                        WishValue.of(rank.project, rank.organisation, rank.requested)));
            }
        });
        return new Planning(projectsAt, organisationsAt, slots.stream().map(slot -> slot.tables().size()).toList(), pairs, fixed, keep, people);
    }

    Result named(Timetable timetable) {
        return new Result(timetable.seats().stream().map(seat -> new Sitting(projects.get(seat.project()).id(),
                organisations.get(seat.organisation()).id(), slots.get(seat.slot()).id(),
                slots.get(seat.slot()).tables().get(seat.table()).id())).toList(),
                timetable.unmet().stream().map(unmet -> new Unmet(projects.get(unmet.pair().project()).id(),
                        organisations.get(unmet.pair().organisation()).id(), reason(unmet))).toList(),
                Map.of("wishes", timetable.worth().wishes(), "projectShares", timetable.worth().projectShares(),
                        "organisationShares", timetable.worth().organisationShares()));
    }

    /** The planner knows only slots; whether the wall or an absence closed them all stands here. */
    private UnmetReason reason(Timetable.Unmet unmet) {
        PartyOf project = projects.get(unmet.pair().project());
        return slots.isEmpty() || slots.stream().anyMatch(slot -> IntegrityWall.isOpen(project.status(), project.bidDeadline(), slot.endsAt()))
                ? unmet.reason() : UnmetReason.INTEGRITY_WALL;
    }
}
