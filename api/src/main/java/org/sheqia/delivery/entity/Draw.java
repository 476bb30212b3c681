package org.sheqia.delivery.entity;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sheqia.file.entity.Checksum;

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
        return ids.stream().sorted(Comparator.comparing(id -> Checksum.of((seed + id).getBytes(StandardCharsets.UTF_8))))
                .limit(size).toList();
    }
}
