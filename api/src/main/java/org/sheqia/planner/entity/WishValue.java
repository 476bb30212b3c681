package org.sheqia.planner.entity;

/** What a meeting is worth by the ranks that both sides give it, 1 the highest; 0 is no wish. */
public final class WishValue {

    /** What an accepted request is worth beside the first rank of both. */
    public static final int REQUESTED = 50;

    private static final int FIRST = 100;
    private static final int STEP = 5;

    private WishValue() {
    }

    public static int of(int projectRank, int organisationRank, boolean requestAccepted) {
        return requestAccepted ? 2 * FIRST + REQUESTED : byRank(projectRank) + byRank(organisationRank);
    }

    private static int byRank(int rank) {
        return rank == 0 ? 0 : Math.max(STEP, FIRST - STEP * (rank - 1));
    }
}
