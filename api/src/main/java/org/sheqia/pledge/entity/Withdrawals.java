package org.sheqia.pledge.entity;

import org.sheqia.problem.entity.Rejected;

/** How often one offers the same again: each time everybody there is told. */
public final class Withdrawals {

    private static final int MOST = 3;

    private Withdrawals() {
    }

    /**
     * @param withdrawn how often it was offered and withdrawn
     * @throws Rejected {@code withdrawn-too-often}
     */
    public static void requireMoreAllowed(long withdrawn) {
        if (withdrawn >= MOST) {
            throw Rejected.conflict("withdrawn-too-often", "most", MOST);
        }
    }
}
