package org.sheqia.meeting.entity;

import java.util.Random;

/** Draws one of the meetings of a slot that may be moved. */
final class InSlot {

    private InSlot() {
    }

    static int any(Board board, int slot, Random random) {
        int from = random.nextInt(board.hosts);
        for (int i = 0; i < board.hosts; i++) {
            int pair = board.at[(from + i) % board.hosts][slot];
            if (pair != Board.NONE && !board.pinned[pair]) {
                return pair;
            }
        }
        return Board.NONE;
    }
}
