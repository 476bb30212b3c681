package org.sheqia.planner.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import org.sheqia.planner.entity.Planning.Pair;

/** The best value of a small planning, by trying each pair in each slot. */
final class Everything {

    private final Planning planning;
    private final Deque<int[]> held = new ArrayDeque<>();
    private long best;

    private Everything(Planning planning) {
        this.planning = planning;
    }

    static long best(Planning planning) {
        Everything everything = new Everything(planning);
        everything.from(0, 0);
        return everything.best;
    }

    private void from(int next, long value) {
        best = Math.max(best, value);
        if (next == planning.pairs().size()) {
            return;
        }
        from(next + 1, value);
        Pair pair = planning.pairs().get(next);
        int project = (int) held.stream().filter(m -> m[0] == pair.project()).count();
        int organisation = (int) held.stream().filter(m -> m[1] == pair.organisation()).count();
        if (project == planning.projects().get(pair.project()).limit() || organisation == planning.organisations().get(pair.organisation()).limit()) {
            return;
        }
        for (int slot = 0; slot < planning.tables().size(); slot++) {
            int here = slot;
            boolean there = (planning.projects().get(pair.project()).available() & planning.organisations().get(pair.organisation()).available() & 1L << slot) != 0;
            boolean clash = held.stream().anyMatch(m -> m[2] == here && (m[0] == pair.project() || m[1] == pair.organisation()));
            boolean table = held.stream().filter(m -> m[2] == here).count() < planning.tables().get(slot);
            int crew = planning.projects().get(pair.project()).crew();
            boolean people = crew < 0 || held.stream().filter(m -> m[2] == here && planning.projects().get(m[0]).crew() == crew).count()
                    < planning.crews().get(crew).get(slot);
            if (there && !clash && table && people) {
                held.push(new int[] {pair.project(), pair.organisation(), slot});
                from(next + 1, value + pair.value() + 1_000 / (project + 1) + 1_000 / (organisation + 1));
                held.pop();
            }
        }
    }
}
