package org.sheqia.planner.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads chosen pairs over the slots as the edges of a bipartite graph are coloured: where the two have no slot in common,
 * two slots change places along an alternating path. Without absences that always works (König), and equally along such
 * paths meetings go from a slot with too many into one with tables left.
 */
final class Colouring {

    private final Board board;

    Colouring(Board board) {
        this.board = board;
    }

    /** Places what it can and returns the pairs that are left over. */
    List<Integer> place(List<Integer> chosen) {
        List<Integer> left = new ArrayList<>();
        for (int pair : chosen) {
            if (!place(pair)) {
                left.add(pair);
            }
        }
        for (int slot = 0; slot < board.count.length; slot++) {
            while (board.count[slot] > board.planning.tables().get(slot)) {
                if (!relieve(slot)) {
                    int pair = anyIn(slot);
                    board.remove(pair);
                    left.add(pair);
                }
            }
        }
        return left;
    }

    private boolean place(int pair) {
        long common = board.common(pair);
        int best = Board.NONE;
        for (int slot = 0; slot < board.count.length; slot++) {
            if ((common >> slot & 1) != 0 && board.ofHost(pair, slot) == Board.NONE && board.ofGuest(pair, slot) == Board.NONE
                    && board.hasPeople(pair, slot) && (best == Board.NONE || load(slot) < load(best))) {
                best = slot;
            }
        }
        if (best != Board.NONE) {
            board.place(pair, best);
            return true;
        }
        int organisation = board.organisation[pair];
        for (int ours = 0; ours < board.count.length; ours++) {
            for (int theirs = 0; theirs < board.count.length; theirs++) {
                if ((common >> ours & 1) != 0 && board.ofHost(pair, ours) == Board.NONE && isThere(organisation, theirs)
                        && board.ofGuest(pair, theirs) == Board.NONE && board.hasPeople(pair, ours)
                        && change(board.row[organisation], ours, theirs) && board.hasPeople(pair, ours)) {
                    board.place(pair, ours);
                    return true;
                }
            }
        }
        return false;
    }

    /** Meetings by table, in thousandths; a slot without tables is the last to be taken. */
    private int load(int slot) {
        int tables = board.planning.tables().get(slot);
        return tables == 0 ? Integer.MAX_VALUE : board.count[slot] * 1_000 / tables;
    }

    private boolean isThere(int participant, int slot) {
        return (board.available[participant] >> slot & 1) != 0;
    }

    /** Moves one meeting out of a slot, along an alternating path with one more of it. */
    private boolean relieve(int slot) {
        for (int other = 0; other < board.count.length; other++) {
            if (!board.hasTable(other)) {
                continue;
            }
            for (int row = 0; row < board.at.length; row++) {
                if (board.at[row][slot] != Board.NONE && board.at[row][other] == Board.NONE
                        && path(row, slot, other).size() % 2 == 1 && change(row, slot, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean change(int start, int slot, int other) {
        List<Integer> path = path(start, slot, other);
        for (int pair : path) {
            if (board.pinned[pair] || !isThere(board.project[pair], slot) || !isThere(board.project[pair], other)
                    || !isThere(board.organisation[pair], slot) || !isThere(board.organisation[pair], other)) {
                return false;
            }
        }
        exchange(path, slot, other);
        if (board.crewsFit(slot) && board.crewsFit(other)) {
            return true;
        }
        exchange(path, slot, other);
        return false;
    }

    private void exchange(List<Integer> path, int slot, int other) {
        List<Integer> to = path.stream().map(pair -> board.slotOf[pair] == slot ? other : slot).toList();
        path.forEach(board::remove);
        for (int i = 0; i < path.size(); i++) {
            board.place(path.get(i), to.get(i));
        }
    }

    /** The meetings in either slot, one after the other, from the row of one who is free in the other. */
    private List<Integer> path(int start, int slot, int other) {
        List<Integer> path = new ArrayList<>();
        int row = start;
        int next = slot;
        for (int pair = board.at[row][next]; pair != Board.NONE; pair = board.at[row][next]) {
            path.add(pair);
            row = board.row[row < board.hosts ? board.organisation[pair] : board.project[pair]];
            next = next == slot ? other : slot;
        }
        return path;
    }

    private int anyIn(int slot) {
        for (int[] row : board.at) {
            if (row[slot] != Board.NONE && !board.pinned[row[slot]]) {
                return row[slot];
            }
        }
        throw new IllegalStateException("more fixed meetings than tables");
    }
}
