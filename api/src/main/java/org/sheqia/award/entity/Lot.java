package org.sheqia.award.entity;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sheqia.file.entity.Checksum;

/** 抽签: an order by lot that anyone can make again who knows its seed. */
public final class Lot {

    private Lot() {
    }

    /** A seed out of what nobody can choose alone: the checksum of all of it, a line each. */
    public static String seed(List<String> facts) {
        return Checksum.of(String.join("\n", facts).getBytes(StandardCharsets.UTF_8));
    }

    /** Orders by the checksum of seed and id: unknown before the seed is there, and for everybody to check afterwards. */
    public static List<String> order(String seed, Collection<String> ids) {
        return order(seed, ids, Function.identity());
    }

    /** @param id by which the lot knows each of them */
    public static <T> List<T> order(String seed, Collection<T> drawn, Function<T, String> id) {
        return drawn.stream().sorted(Comparator.comparing(d -> Checksum.of((seed + id.apply(d)).getBytes(StandardCharsets.UTF_8)))).toList();
    }
}
