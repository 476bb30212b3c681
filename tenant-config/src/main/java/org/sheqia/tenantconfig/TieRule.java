package org.sheqia.tenantconfig;

import java.util.List;

/**
 * Which of two bids with the same total comes first, and how what is still equal is decided.
 *
 * @param order    what is compared, one after the other; what is equal in all of it has one rank
 * @param decision how one of several bids of one rank is chosen
 * @param source   the law and article, or {@code custom}
 */
public record TieRule(List<Criterion> order, Decision decision, String source) {

    /** What is compared. */
    public enum Criterion { LOWER_PRICE, HIGHER_QUALITY }

    /** How the choice is made. */
    public enum Decision {
        /** By a lot whose seed is made of the opening record and all sheets, so that nobody knows it while scoring. */
        LOT
    }
}
