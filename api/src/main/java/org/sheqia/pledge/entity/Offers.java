package org.sheqia.pledge.entity;

import org.sheqia.problem.entity.Rejected;

/** How often one side offers what the other does not accept, a pledge to a project or a proposal to a programme: each time all who decide on it are told. */
public final class Offers {

    private static final int MOST = 10;

    private Offers() {
    }

    /**
     * @param unaccepted those that wait, were declined or withdrawn, or have lapsed
     * @throws Rejected {@code offered-too-often}
     */
    public static void requireMoreAllowed(long unaccepted) {
        if (unaccepted >= MOST) {
            throw Rejected.conflict("offered-too-often", "most", MOST);
        }
    }
}
