package org.sheqia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sheqia.planner.entity.Changes;
import org.sheqia.planner.entity.Planner;
import java.util.Set;
import org.sheqia.planner.entity.Planning;
import org.sheqia.planner.entity.PlanningFixture;
import org.sheqia.planner.entity.Timetable;
import org.sheqia.planner.entity.TimetableChecker;
import org.sheqia.planner.entity.Watch;

/** How long a fair's timetable takes and how far from the bound it ends; each one is checked by its planning alone. */
class TimetableBench {

    private static final Duration MOST = Duration.ofSeconds(10);

    @BeforeAll
    static void warm() {
        Planner.solve(PlanningFixture.fair(99, 20), 99, Watch.within(MOST));
    }

    @Test
    void timetables_of_a_fair() {
        tell("\n| absent | seed | meetings | value | bound | gap | time ms |\n| --- | --- | --- | --- | --- | --- | --- |");
        for (int absent : new int[] {0, 20}) {
            for (long seed = 1; seed <= 5; seed++) {
                timetable(PlanningFixture.fair(seed, absent), absent + " %", seed);
            }
        }
        for (long seed = 1; seed <= 5; seed++) {
            timetable(PlanningFixture.shared(PlanningFixture.fair(seed, 20), 3), "20 %, one person for three projects", seed);
        }
    }

    /** Half an hour into the fair an organisation falls out. */
    @Test
    void one_falls_out() {
        tell("\n| seed | meetings lost | added | moved | time ms |\n| --- | --- | --- | --- | --- |");
        for (long seed = 1; seed <= 5; seed++) {
            Planning planning = PlanningFixture.fair(seed, 20);
            Timetable before = Planner.solve(planning, seed, Watch.within(MOST));
            int gone = before.seats().get(0).organisation();
            var left = new java.util.ArrayList<>(planning.organisations());
            left.set(gone, PlanningFixture.participant(8, 0, Set.of()));
            Planning after = PlanningFixture.of(planning.projects(), left, planning.tables(), planning.pairs(), planning.fixed(), before.seats());
            long from = System.nanoTime();
            Timetable timetable = Planner.solve(after, seed, Watch.within(MOST));
            long millis = (System.nanoTime() - from) / 1_000_000;
            TimetableChecker.check(after, timetable);
            Changes changes = Changes.between(before.seats(), timetable.seats());
            tell("| %d | %d | %d | %d | %,d |".formatted(seed, changes.removed().size(), changes.added().size(), changes.moved().size(), millis));
        }
    }

    private static void timetable(Planning planning, String absent, long seed) {
        long from = System.nanoTime();
        Timetable timetable = Planner.solve(planning, seed, Watch.within(MOST));
        long millis = (System.nanoTime() - from) / 1_000_000;
        TimetableChecker.check(planning, timetable);
        tell("| %s | %d | %d | %,d | %,d | %.2f %% | %,d |".formatted(absent, seed, timetable.seats().size(), timetable.worth().total(),
                timetable.bound(), timetable.gap() / 100.0, millis));
    }

    private static void tell(String line) {
        System.out.println(line);
        try {
            Files.writeString(Path.of("target/bench.md"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
