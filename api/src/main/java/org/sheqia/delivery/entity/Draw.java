package org.sheqia.delivery.entity;

import java.util.Collection;
import java.util.List;
import org.sheqia.award.entity.Lot;

/** 抽样: a draw by lot that anyone can make again who knows its seed. */
public final class Draw {

    /** How many are drawn at least, where there are so many; custom. */
    private static final int LEAST = 5;

    private Draw() {
    }

    /** How many are drawn of so many: the root, rounded up, at least five, at most all. Custom, and nobody's choice. */
    public static int size(int population) {
        return Math.min(population, Math.max(LEAST, (int) Math.ceil(Math.sqrt(population))));
    }

    /**
     * Orders all by the checksum of seed and id and takes the first: nobody can know before the seed is there, and
     * everybody can check afterwards.
     *
     * @return at most {@code size} of them, in the order of the draw
     */
    public static List<String> of(String seed, Collection<String> ids, int size) {
        return Lot.order(seed, ids).stream().limit(size).toList();
    }
}
