package org.sheqia.planner.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sheqia.planner.entity.Planning.Seat;

/** Gives each meeting of a slot a table: its own if it had one, else the one at which the project's person sat last. */
final class Tables {

    private Tables() {
    }

    static List<Seat> seats(Board board) {
        int[] table = new int[board.slotOf.length];
        Arrays.fill(table, Board.NONE);
        boolean[][] taken = new boolean[board.count.length][];
        for (int slot = 0; slot < taken.length; slot++) {
            taken[slot] = new boolean[board.planning.tables().get(slot)];
        }
        List<Seat> before = new ArrayList<>(board.planning.fixed());
        before.addAll(board.planning.keep());
        for (Seat seat : before) {
            int pair = board.pairOf(seat);
            if (pair != Board.NONE && board.slotOf[pair] == seat.slot() && table[pair] == Board.NONE && seat.table() < taken[seat.slot()].length) {
                table[pair] = take(taken[seat.slot()], seat.table());
            }
        }
        int[] last = new int[board.hosts];
        for (int slot = 0; slot < taken.length; slot++) {
            for (int host = 0; host < board.hosts; host++) {
                int pair = board.at[host][slot];
                if (pair != Board.NONE && table[pair] == Board.NONE) {
                    table[pair] = take(taken[slot], last[host]);
                }
                last[host] = pair == Board.NONE ? last[host] : Math.max(0, table[pair]);
            }
        }
        List<Seat> seats = new ArrayList<>();
        for (int pair = 0; pair < table.length; pair++) {
            if (board.slotOf[pair] != Board.NONE) {
                seats.add(new Seat(board.project[pair], board.organisation[pair] - board.projects, board.slotOf[pair],
                        table[pair] == Board.NONE ? take(taken[board.slotOf[pair]], 0) : table[pair]));
            }
        }
        seats.sort(Comparator.comparingInt(Seat::slot).thenComparingInt(Seat::table));
        return seats;
    }

    /** The wanted table, or the first that is free. */
    private static int take(boolean[] taken, int wanted) {
        int table = wanted < taken.length && !taken[wanted] ? wanted : 0;
        while (taken[table]) {
            table++;
        }
        taken[table] = true;
        return table;
    }
}
