package org.sheqia.planner.entity;

import java.util.Random;
import java.util.function.IntPredicate;

/** Draws one of the meetings of a slot that may be moved. */
final class InSlot {

    private InSlot() {
    }

    static int any(Board board, int slot, Random random) {
        return draw(board, slot, random, pair -> true);
    }

    /** One of the meetings of a crew. */
    static int anyOf(Board board, int slot, int crew, Random random) {
        return draw(board, slot, random, pair -> board.crewOf(pair) == crew);
    }

    private static int draw(Board board, int slot, Random random, IntPredicate wanted) {
        int from = random.nextInt(board.hosts);
        for (int i = 0; i < board.hosts; i++) {
            int pair = board.at[(from + i) % board.hosts][slot];
            if (pair != Board.NONE && !board.pinned[pair] && wanted.test(pair)) {
                return pair;
            }
        }
        return Board.NONE;
    }
}
