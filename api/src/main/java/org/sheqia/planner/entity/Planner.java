package org.sheqia.planner.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sheqia.planner.entity.Timetable.Unmet;

/**
 * Computes timetables: the flow says who should meet, colouring spreads the meetings over the slots, ejection places
 * what colouring could not, improvement trades what is left. With a timetable before, what still can be of it is put
 * back first, and staying is worth more than any other change brings.
 */
public final class Planner {

    private Planner() {
    }

    public static Timetable solve(Planning planning, long seed, Watch watch) {
        Board board = new Board(planning);
        Flow flow = Flow.over(board);
        Random random = new Random(seed);
        watch.seen(board.worth().total(), flow.bound());
        if (planning.keep().isEmpty()) {
            new Ejection(board, random).place(new Colouring(board).place(flow.chosen()), watch);
        } else {
            board.putBack();
        }
        new Improvement(board, random).improve(flow.chosen(), flow.bound(), watch);
        watch.seen(board.worth().total(), flow.bound());
        return new Timetable(Tables.seats(board), board.worth(), flow.bound(), unmet(board));
    }

    private static List<Unmet> unmet(Board board) {
        List<Unmet> unmet = new ArrayList<>();
        for (int pair = 0; pair < board.pairs; pair++) {
            if (board.slotOf[pair] == Board.NONE) {
                unmet.add(new Unmet(board.planning.pairs().get(pair), reason(board, pair)));
            }
        }
        return unmet;
    }

    private static UnmetReason reason(Board board, int pair) {
        int project = board.project[pair];
        int organisation = board.organisation[pair];
        if (board.available[project] == 0 || board.available[organisation] == 0) {
            return UnmetReason.ABSENT;
        }
        if (board.common(pair) == 0) {
            return UnmetReason.NO_COMMON_SLOT;
        }
        if (board.degree[project] >= board.limit[project]) {
            return UnmetReason.PROJECT_FULL;
        }
        if (board.degree[organisation] >= board.limit[organisation]) {
            return UnmetReason.ORGANISATION_FULL;
        }
        boolean people = true;
        for (int slot = 0; slot < board.count.length; slot++) {
            if ((board.common(pair) >> slot & 1) != 0 && board.ofHost(pair, slot) == Board.NONE && board.ofGuest(pair, slot) == Board.NONE) {
                if (board.hasPeople(pair, slot)) {
                    return UnmetReason.TABLES_FULL;
                }
                people = false;
            }
        }
        return people ? UnmetReason.LESS_VALUED : UnmetReason.PEOPLE_FULL;
    }
}
