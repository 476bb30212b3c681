package org.sheqia.planner.entity;

/**
 * What a participant's first, second… meeting is worth beside the wish itself: always less than the one before, so that
 * nobody leaves empty while another has six. The first outweighs what any two wishes are worth.
 */
final class FairShare {

    private static final int FIRST = 1_000;

    private FairShare() {
    }

    static int of(int nth) {
        return FIRST / nth;
    }

    static long upTo(int meetings) {
        long sum = 0;
        for (int nth = 1; nth <= meetings; nth++) {
            sum += of(nth);
        }
        return sum;
    }
}
