package org.sheqia.planner.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Finds a slot for the chosen pairs that colouring left over: a pair takes the slot that costs least, whoever sits there
 * looks for another. Who was put out often costs more, so that the search does not go in circles.
 */
final class Ejection {

    private static final int MOST_MOVES = 200_000;

    private final Board board;
    private final Random random;
    private final int[] weight;
    private final Deque<Integer> waiting = new ArrayDeque<>();

    Ejection(Board board, Random random) {
        this.board = board;
        this.random = random;
        weight = new int[board.slotOf.length];
    }

    /** The board is left as it was with the fewest pairs waiting. */
    void place(List<Integer> left, Watch watch) {
        waiting.addAll(left);
        int[] best = board.copy();
        int fewest = waiting.size();
        for (int move = 0; move < MOST_MOVES && !waiting.isEmpty() && !watch.over(); move++) {
            seat(waiting.poll());
            if (waiting.size() < fewest) {
                fewest = waiting.size();
                best = board.copy();
            }
        }
        board.restore(best);
    }

    private void seat(int pair) {
        int slot = cheapest(pair);
        if (slot == Board.NONE) {
            return;
        }
        putOut(board.ofHost(pair, slot));
        putOut(board.ofGuest(pair, slot));
        if (!board.hasPeople(pair, slot)) {
            putOut(InSlot.anyOf(board, slot, board.crewOf(pair), random));
        }
        if (!board.hasTable(slot)) {
            putOut(anyIn(slot));
        }
        board.place(pair, slot);
    }

    private int cheapest(int pair) {
        int best = Board.NONE;
        long least = Long.MAX_VALUE;
        int ties = 0;
        for (long left = board.common(pair); left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            int first = board.ofHost(pair, slot);
            int second = board.ofGuest(pair, slot);
            boolean crewFull = !board.hasPeople(pair, slot) && !frees(first, pair) && !frees(second, pair);
            boolean full = !crewFull && first == Board.NONE && second == Board.NONE && !board.hasTable(slot);
            if (pinned(first) || pinned(second) || full && anyIn(slot) == Board.NONE
                    || crewFull && InSlot.anyOf(board, slot, board.crewOf(pair), random) == Board.NONE) {
                continue;
            }
            long cost = weightOf(first) + weightOf(second) + (full || crewFull ? 1 : 0);
            if (cost < least) {
                least = cost;
                ties = 0;
            }
            if (cost == least && random.nextInt(++ties) == 0) {
                best = slot;
            }
        }
        return best;
    }

    /** Whether somebody of the pair's people is free once the other is put out. */
    private boolean frees(int other, int pair) {
        return other != Board.NONE && board.crewOf(other) == board.crewOf(pair);
    }

    private boolean pinned(int pair) {
        return pair != Board.NONE && board.pinned[pair];
    }

    private long weightOf(int pair) {
        return pair == Board.NONE ? 0 : 2L + weight[pair];
    }

    private void putOut(int pair) {
        if (pair != Board.NONE) {
            board.remove(pair);
            weight[pair]++;
            waiting.add(pair);
        }
    }

    private int anyIn(int slot) {
        return InSlot.any(board, slot, random);
    }
}
