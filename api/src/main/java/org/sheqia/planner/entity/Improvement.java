package org.sheqia.planner.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Simulated annealing over whole moves: a pair takes a slot, those in its way are put out and look for another place; the
 * move is taken back if it costs too much. Ends at the bound, when nothing got better for long, or when it is told.
 */
final class Improvement {

    /** Moves without anything better until a round ends. */
    private static final int PATIENCE = 800_000;
    private static final int STEP = 1_024;
    private static final int COLD = 1;

    /** A round that trades wishes, then one that trades shares too. */
    private static final double[] WARM = {40, 400};

    private final Board board;
    private final Random random;
    private final int[] moved = new int[16];
    private final int[] from = new int[16];
    private int steps;

    Improvement(Board board, Random random) {
        this.board = board;
        this.random = random;
    }

    void improve(List<Integer> wanted, long bound, Watch watch) {
        int[] preferred = wanted.stream().mapToInt(Integer::intValue).toArray();
        for (double warm : WARM) {
            round(preferred, warm, bound, watch);
        }
        fill();
    }

    private void round(int[] preferred, double warm, long bound, Watch watch) {
        int[] best = board.copy();
        long highest = board.total();
        int since = 0;
        while (board.pairs > 0 && since < PATIENCE && board.worth().total() < bound && !watch.over()) {
            double warmth = warm * Math.pow(COLD / warm, (double) since / PATIENCE);
            for (int i = 0; i < STEP; i++) {
                move(pick(preferred), warmth);
                since++;
                if (board.total() > highest) {
                    highest = board.total();
                    since = 0;
                    best = board.copy();
                }
            }
            watch.seen(board.worth().total(), bound);
        }
        board.restore(best);
    }

    /** What finds a place without moving anybody takes it, the most valuable first. */
    void fill() {
        Integer[] byValue = new Integer[board.pairs];
        Arrays.setAll(byValue, pair -> pair);
        Arrays.sort(byValue, (a, b) -> board.value[b] - board.value[a]);
        for (int share = 0; share < board.count.length; share++) {
            for (int pair : byValue) {
                boolean turn = Math.min(board.degree[board.project[pair]], board.degree[board.organisation[pair]]) <= share;
                int slot = board.slotOf[pair] == Board.NONE && turn && board.hasRoom(pair) ? board.openSlot(pair) : Board.NONE;
                if (slot != Board.NONE) {
                    board.place(pair, slot);
                }
            }
        }
    }

    /** One of the pairs that the flow would have, or any. */
    private int pick(int[] preferred) {
        if (preferred.length > 0 && random.nextBoolean()) {
            int pair = preferred[random.nextInt(preferred.length)];
            if (board.slotOf[pair] == Board.NONE || random.nextInt(4) == 0) {
                return pair;
            }
        }
        return random.nextInt(board.pairs);
    }

    private void move(int pair, double warmth) {
        int slot = slot(pair);
        if (slot == Board.NONE || board.pinned[pair] || pinned(board.ofHost(pair, slot))
                || pinned(board.ofGuest(pair, slot))) {
            return;
        }
        long before = board.total();
        steps = 0;
        if (board.slotOf[pair] != Board.NONE) {
            out(pair);
        }
        out(board.ofHost(pair, slot));
        out(board.ofGuest(pair, slot));
        if (makeRoom(pair, slot)) {
            int out = steps;
            in(pair, slot);
            for (int i = 0; i < out; i++) {
                int again = board.slotOf[moved[i]] == Board.NONE && board.hasRoom(moved[i]) ? board.openSlot(moved[i]) : Board.NONE;
                if (again != Board.NONE) {
                    in(moved[i], again);
                }
            }
            long gain = board.total() - before;
            if (gain >= 0 || random.nextDouble() < Math.exp(gain / warmth)) {
                return;
            }
        }
        takeBack();
    }

    private int slot(int pair) {
        long common = board.common(pair);
        int skip = common == 0 ? 0 : random.nextInt(Long.bitCount(common));
        for (; skip > 0; skip--) {
            common &= common - 1;
        }
        int slot = common == 0 ? Board.NONE : Long.numberOfTrailingZeros(common);
        return slot == Board.NONE || slot == board.slotOf[pair] || board.planning.tables().get(slot) == 0 ? Board.NONE : slot;
    }

    private boolean makeRoom(int pair, int slot) {
        for (int participant : new int[] {board.project[pair], board.organisation[pair]}) {
            if (board.degree[participant] >= board.limit[participant] && !outOf(participant)) {
                return false;
            }
        }
        if (!board.hasPeople(pair, slot) && !out(InSlot.anyOf(board, slot, board.crewOf(pair), random))) {
            return false;
        }
        return board.hasTable(slot) || out(InSlot.any(board, slot, random));
    }

    /** Puts out any of a participant's meetings that may be moved. */
    private boolean outOf(int participant) {
        int slots = board.count.length;
        int start = random.nextInt(slots);
        for (int i = 0; i < slots; i++) {
            int pair = board.at[board.row[participant]][(start + i) % slots];
            if (pair != Board.NONE && !board.pinned[pair] && (board.project[pair] == participant || board.organisation[pair] == participant)) {
                return out(pair);
            }
        }
        return false;
    }

    private boolean pinned(int pair) {
        return pair != Board.NONE && board.pinned[pair];
    }

    private boolean out(int pair) {
        if (pair == Board.NONE) {
            return false;
        }
        moved[steps] = pair;
        from[steps++] = board.slotOf[pair];
        board.remove(pair);
        return true;
    }

    private void in(int pair, int slot) {
        moved[steps] = pair;
        from[steps++] = Board.NONE;
        board.place(pair, slot);
    }

    private void takeBack() {
        while (steps > 0) {
            int pair = moved[--steps];
            if (from[steps] == Board.NONE) {
                board.remove(pair);
            } else {
                board.place(pair, from[steps]);
            }
        }
    }
}
