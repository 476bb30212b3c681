package org.sheqia.planner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.planner.entity.Planning.Pair;
import org.sheqia.planner.entity.Planning.Participant;
import org.sheqia.planner.entity.Planning.Seat;
import org.sheqia.planner.entity.Timetable.Unmet;
import org.sheqia.planner.entity.Timetable.Worth;

/** Checks a timetable by its planning alone, with nothing of what computed it. */
public final class TimetableChecker {

    private TimetableChecker() {
    }

    public static void check(Planning planning, Timetable timetable) {
        List<Seat> seats = timetable.seats();
        assertThat(seats).as("fixed meetings").containsAll(planning.fixed());
        once(seats, seat -> List.of(seat.project(), seat.organisation()), "two meet twice");
        once(seats, seat -> List.of(seat.slot(), seat.project()), "a project at two tables");
        once(seats, seat -> List.of(seat.slot(), person(planning, seat.project())), "a person at two tables");
        people(planning, seats);
        once(seats, seat -> List.of(seat.slot(), seat.organisation()), "an organisation at two tables");
        once(seats, seat -> List.of(seat.slot(), seat.table()), "two meetings at a table");
        Map<List<Integer>, Integer> wished = planning.pairs().stream()
                .collect(Collectors.toMap(pair -> List.of(pair.project(), pair.organisation()), Pair::value));
        for (Seat seat : seats) {
            assertThat(seat.table()).as("a table there").isBetween(0, planning.tables().get(seat.slot()) - 1);
            assertThat(there(planning.projects().get(seat.project()), seat.slot())).as("project there: %s", seat).isTrue();
            assertThat(there(planning.organisations().get(seat.organisation()), seat.slot())).as("organisation there: %s", seat).isTrue();
            assertThat(wished.containsKey(List.of(seat.project(), seat.organisation())) || planning.fixed().contains(seat)).as("wished").isTrue();
        }
        long ofProjects = shares(seats.stream().collect(Collectors.groupingBy(Seat::project, Collectors.counting())), planning.projects());
        long ofOrganisations = shares(seats.stream().collect(Collectors.groupingBy(Seat::organisation, Collectors.counting())),
                planning.organisations());
        long wishes = seats.stream().mapToLong(seat -> wished.getOrDefault(List.of(seat.project(), seat.organisation()), 0)).sum();
        assertThat(timetable.worth()).as("value by its parts").isEqualTo(new Worth(wishes, ofProjects, ofOrganisations));
        assertThat(timetable.bound()).as("bound").isGreaterThanOrEqualTo(timetable.worth().total());
        unmet(planning, timetable, wished.keySet());
    }

    private static void people(Planning planning, List<Seat> seats) {
        seats.stream().filter(seat -> planning.projects().get(seat.project()).crew() != Participant.ALONE)
                .collect(Collectors.groupingBy(seat -> List.of(planning.projects().get(seat.project()).crew(), seat.slot()), Collectors.counting()))
                .forEach((at, tables) -> assertThat(tables).as("tables of a crew in a slot: %s", at)
                        .isLessThanOrEqualTo((long) planning.crews().get(at.get(0)).get(at.get(1))));
    }

    private static boolean hasPeople(Planning planning, List<Seat> seats, int project, int slot) {
        int crew = planning.projects().get(project).crew();
        return crew == Participant.ALONE || seats.stream().filter(seat -> seat.slot() == slot
                && planning.projects().get(seat.project()).crew() == crew).count() < planning.crews().get(crew).get(slot);
    }

    private static void unmet(Planning planning, Timetable timetable, Set<List<Integer>> wished) {
        Set<List<Integer>> open = new HashSet<>(wished);
        timetable.seats().forEach(seat -> open.remove(List.of(seat.project(), seat.organisation())));
        assertThat(timetable.unmet().stream().map(unmet -> List.of(unmet.pair().project(), unmet.pair().organisation())))
                .as("a reason for each wish that was not met").containsExactlyInAnyOrderElementsOf(open);
        Map<Integer, Set<Integer>> ofProject = new HashMap<>();
        Map<Integer, Set<Integer>> ofPerson = new HashMap<>();
        Map<Integer, Set<Integer>> ofOrganisation = new HashMap<>();
        Map<Integer, Integer> inSlot = new HashMap<>();
        for (Seat seat : timetable.seats()) {
            ofProject.computeIfAbsent(seat.project(), key -> new HashSet<>()).add(seat.slot());
            ofPerson.computeIfAbsent(person(planning, seat.project()), key -> new HashSet<>()).add(seat.slot());
            ofOrganisation.computeIfAbsent(seat.organisation(), key -> new HashSet<>()).add(seat.slot());
            inSlot.merge(seat.slot(), 1, Integer::sum);
        }
        for (Unmet unmet : timetable.unmet()) {
            Participant project = planning.projects().get(unmet.pair().project());
            Participant organisation = planning.organisations().get(unmet.pair().organisation());
            Set<Integer> theirs = ofProject.getOrDefault(unmet.pair().project(), Set.of());
            Set<Integer> taken = ofPerson.getOrDefault(person(planning, unmet.pair().project()), Set.of());
            Set<Integer> others = ofOrganisation.getOrDefault(unmet.pair().organisation(), Set.of());
            boolean full = theirs.size() >= project.limit() || others.size() >= organisation.limit();
            boolean shared = false;
            boolean bothFree = false;
            boolean table = false;
            boolean people = false;
            for (int slot = 0; slot < planning.tables().size(); slot++) {
                boolean both = there(project, slot) && there(organisation, slot);
                boolean free = both && !taken.contains(slot) && !others.contains(slot);
                shared |= both;
                bothFree |= free;
                boolean one = free && hasPeople(planning, timetable.seats(), unmet.pair().project(), slot);
                people |= one;
                table |= one && inSlot.getOrDefault(slot, 0) < planning.tables().get(slot);
            }
            assertThat(!full && table).as("could simply be met: %s", unmet).isFalse();
            boolean right = switch (unmet.reason()) {
                // The planner knows no wall.
                case INTEGRITY_WALL -> false;
                case ABSENT -> project.available() == 0 || organisation.available() == 0;
                case NO_COMMON_SLOT -> !shared;
                case PROJECT_FULL -> theirs.size() >= project.limit();
                case ORGANISATION_FULL -> others.size() >= organisation.limit();
                case TABLES_FULL -> !full && people;
                case PEOPLE_FULL -> !full && bothFree && !people;
                case LESS_VALUED -> !full && shared && !bothFree;
            };
            assertThat(right).as("reason: %s", unmet).isTrue();
        }
    }

    /** Whoever is met: a number below zero is the project's own. */
    private static int person(Planning planning, int project) {
        int person = planning.projects().get(project).person();
        return person == Participant.ALONE ? -2 - project : person;
    }

    private static long shares(Map<Integer, Long> meetings, List<Participant> participants) {
        long sum = 0;
        for (var entry : meetings.entrySet()) {
            assertThat(entry.getValue()).as("limit").isLessThanOrEqualTo(participants.get(entry.getKey()).limit());
            for (int nth = 1; nth <= entry.getValue(); nth++) {
                sum += 1_000 / nth;
            }
        }
        return sum;
    }

    private static boolean there(Participant participant, int slot) {
        return (participant.available() & 1L << slot) != 0;
    }

    private static void once(List<Seat> seats, java.util.function.Function<Seat, List<Integer>> key, String fault) {
        assertThat(seats.stream().map(key)).as(fault).doesNotHaveDuplicates();
    }
}
