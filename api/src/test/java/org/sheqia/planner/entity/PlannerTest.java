package org.sheqia.planner.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.sheqia.planner.entity.Planning.Pair;
import org.sheqia.planner.entity.Planning.Participant;
import org.sheqia.planner.entity.Planning.Seat;

/** Timetables: right whatever the wishes, the best where that can be proved, and little changed when one falls out. */
class PlannerTest {

    @Property(tries = 60)
    void without_absences_the_best_possible_is_found(@ForAll @LongRange(min = 1, max = 10_000) long seed,
            @ForAll @IntRange(min = 1, max = 12) int projects, @ForAll @IntRange(min = 1, max = 8) int organisations,
            @ForAll @IntRange(min = 1, max = 6) int slots, @ForAll @IntRange(min = 1, max = 5) int tables) {
        Planning planning = PlanningFixture.fair(seed, 0, projects, organisations, Collections.nCopies(slots, tables), 4, 8);

        Timetable timetable = solve(planning, seed);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.gap()).isZero();
    }

    @Property(tries = 40)
    void with_absences_it_is_right_and_as_good_as_trying_everything(@ForAll @LongRange(min = 1, max = 10_000) long seed,
            @ForAll @IntRange(min = 0, max = 60) int absentPercent) {
        Planning planning = PlanningFixture.fair(seed, absentPercent, 3, 3, List.of(2, 1, 2), 2, 2);

        Timetable timetable = solve(planning, seed);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.worth().total()).isEqualTo(Everything.best(planning));
    }

    @Example
    void tables_may_differ_by_slot() {
        Planning planning = PlanningFixture.fair(7, 20, 40, 20, List.of(12, 0, 3, 9, 1, 8), 4, 8);

        Timetable timetable = solve(planning, 7);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.seats()).hasSize(33);
    }

    @Example
    void nobody_leaves_empty_while_another_has_six() {
        List<Pair> pairs = new ArrayList<>();
        for (int project = 0; project < 7; project++) {
            pairs.add(new Pair(project, 0, 200));
        }
        pairs.add(new Pair(0, 1, 5));
        Planning planning = PlanningFixture.of(all(7, 4, 7), all(2, 8, 7), Collections.nCopies(7, 1), pairs);

        assertThat(solve(planning, 1).seats()).anyMatch(seat -> seat.organisation() == 1);
    }

    @Example
    void a_person_for_several_projects_meets_one_organisation_at_a_time() {
        List<Pair> pairs = new ArrayList<>();
        for (int pair = 0; pair < 9; pair++) {
            pairs.add(new Pair(pair / 3, pair % 3, 100));
        }
        Planning planning = PlanningFixture.shared(PlanningFixture.of(all(3, 4, 6), all(3, 8, 6), Collections.nCopies(6, 3), pairs), 3);

        Timetable timetable = solve(planning, 1);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.seats()).hasSize(6);
        assertThat(timetable.gap()).isZero();
    }

    @Property(tries = 8)
    void persons_for_three_projects_each_come_near_the_bound(@ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 30) int absentPercent) {
        Planning planning = PlanningFixture.shared(PlanningFixture.fair(seed, absentPercent, 45, 24, Collections.nCopies(12, 12), 4, 8), 3);

        Timetable timetable = solve(planning, seed);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.gap()).isLessThanOrEqualTo(200);
    }

    @Property(tries = 8)
    void no_more_of_a_town_sit_down_than_it_has_people(@ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 40) int absentPercent,
            @ForAll @IntRange(min = 1, max = 3) int people) {
        Planning planning = PlanningFixture.crews(PlanningFixture.fair(seed, absentPercent, 12, 8, List.of(5, 3, 4, 5), 4, 8), 6, people);

        TimetableChecker.check(planning, solve(planning, seed));
    }

    @Property(tries = 20)
    void with_few_people_it_comes_near_to_trying_everything(@ForAll @LongRange(min = 1, max = 10_000) long seed,
            @ForAll @IntRange(max = 40) int absentPercent) {
        Planning planning = PlanningFixture.crews(PlanningFixture.fair(seed, absentPercent, 3, 3, List.of(2, 1, 2), 2, 2), 2, 1);

        Timetable timetable = solve(planning, seed);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.worth().total()).isEqualTo(Everything.best(planning));
    }

    @Example
    void who_has_no_more_people_is_told_so_and_fixed_meetings_take_none_that_are_not_there() {
        Planning one = PlanningFixture.crews(PlanningFixture.of(List.of(PlanningFixture.participant(4, 1, Set.of()), PlanningFixture.participant(4, 1, Set.of())), List.of(PlanningFixture.participant(4, 1, Set.of()),
                PlanningFixture.participant(4, 1, Set.of())), List.of(5), List.of(new Pair(0, 0, 9), new Pair(1, 1, 8))), 2, 1);

        Timetable timetable = solve(one, 1);

        assertThat(timetable.seats()).hasSize(1);
        assertThat(timetable.unmet()).extracting(unmet -> unmet.reason()).containsExactly(UnmetReason.PEOPLE_FULL);
        assertThatThrownBy(() -> new Planning(one.projects(), one.organisations(), one.tables(), one.pairs(), List.of(new Seat(0, 0, 0, 0),
                new Seat(1, 1, 0, 1)), List.of(), one.crews())).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void each_unmet_wish_has_its_reason() {
        List<Participant> projects = List.of(PlanningFixture.participant(1, 2, Set.of()), PlanningFixture.participant(4, 2, Set.of(0, 1)), PlanningFixture.participant(4, 2, Set.of(1)));
        List<Participant> organisations = List.of(PlanningFixture.participant(8, 2, Set.of()), PlanningFixture.participant(8, 2, Set.of(0)), PlanningFixture.participant(1, 2, Set.of(1)));
        List<Pair> pairs = List.of(new Pair(0, 0, 200), new Pair(0, 1, 5), new Pair(1, 0, 90), new Pair(2, 1, 90), new Pair(2, 2, 90));

        Timetable timetable = solve(PlanningFixture.of(projects, organisations, List.of(1, 1), pairs), 1);

        assertThat(timetable.unmet()).extracting(unmet -> unmet.reason()).containsExactly(UnmetReason.PROJECT_FULL, UnmetReason.ABSENT,
                UnmetReason.NO_COMMON_SLOT);
    }

    @Example
    void fixed_meetings_stay_and_the_rest_is_solved_around_them() {
        Planning fair = PlanningFixture.fair(3, 20, 40, 20, Collections.nCopies(8, 10), 4, 8);
        List<Seat> fixed = solve(fair, 3).seats().subList(10, 20);

        Planning planning = PlanningFixture.of(fair.projects(), fair.organisations(), fair.tables(), fair.pairs(), fixed, List.of());
        Timetable timetable = solve(planning, 4);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.gap()).isLessThanOrEqualTo(100);
    }

    @Property(tries = 10)
    void slots_that_are_full_of_fixed_meetings_stay_as_they_are(@ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 60) int absentPercent) {
        Planning fair = PlanningFixture.fair(seed, absentPercent, 40, 20, Collections.nCopies(8, 5), 4, 8);
        List<Seat> fixed = solve(fair, seed).seats().stream().filter(seat -> seat.slot() < 3).toList();

        Planning planning = PlanningFixture.of(fair.projects(), fair.organisations(), fair.tables(), fair.pairs(), fixed, List.of());
        Timetable timetable = solve(planning, 1);

        TimetableChecker.check(planning, timetable);
        assertThat(timetable.seats()).containsAll(fixed);
    }

    @Example
    void a_fixed_meeting_that_cannot_be_is_refused() {
        List<Seat> twice = List.of(new Seat(0, 0, 0, 0), new Seat(1, 0, 0, 1));
        assertThatThrownBy(() -> PlanningFixture.of(all(2, 4, 2), all(1, 8, 2), List.of(2, 2), List.of(), twice, List.of()))
                .hasMessageContaining("does not fit");
    }

    @Example
    void nothing_changes_when_nothing_happened() {
        Planning planning = PlanningFixture.fair(5, 20, 60, 30, Collections.nCopies(8, 12), 4, 8);
        Timetable before = solve(planning, 5);
        Planning again = PlanningFixture.of(planning.projects(), planning.organisations(), planning.tables(), planning.pairs(), List.of(), before.seats());

        assertThat(Changes.between(before.seats(), solve(again, 6).seats()).count()).isZero();
    }

    @Example
    void an_absence_changes_only_what_it_must() {
        Planning planning = PlanningFixture.fair(5, 20, 60, 30, Collections.nCopies(8, 12), 4, 8);
        Timetable before = solve(planning, 5);
        int gone = before.seats().get(0).organisation();
        List<Participant> left = new ArrayList<>(planning.organisations());
        left.set(gone, PlanningFixture.participant(8, 0, Set.of()));
        Planning after = PlanningFixture.of(planning.projects(), left, planning.tables(), planning.pairs(), List.of(), before.seats());

        Timetable timetable = solve(after, 6);

        TimetableChecker.check(after, timetable);
        Changes changes = Changes.between(before.seats(), timetable.seats());
        long lost = before.seats().stream().filter(seat -> seat.organisation() == gone).count();
        assertThat(changes.removed()).hasSize((int) lost).allMatch(seat -> seat.organisation() == gone);
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.added()).hasSizeLessThanOrEqualTo((int) lost);
    }

    @Example
    void a_cancelled_run_still_ends_with_a_right_timetable() {
        Planning planning = PlanningFixture.fair(2, 40, 40, 20, List.of(12, 1, 3, 9, 1, 8), 8, 16);
        AtomicInteger seen = new AtomicInteger();

        Timetable timetable = Planner.solve(planning, 2, new Watch() {
            @Override
            public void seen(long value, long bound) {
                assertThat(value).isLessThanOrEqualTo(bound);
                seen.incrementAndGet();
            }

            @Override
            public boolean over() {
                return true;
            }
        });

        TimetableChecker.check(planning, timetable);
        assertThat(seen).hasPositiveValue();
    }

    private static Timetable solve(Planning planning, long seed) {
        return Planner.solve(planning, seed, Watch.within(Duration.ofSeconds(10)));
    }

    private static List<Participant> all(int count, int limit, int slots) {
        return Collections.nCopies(count, PlanningFixture.participant(limit, slots, Set.of()));
    }
}
