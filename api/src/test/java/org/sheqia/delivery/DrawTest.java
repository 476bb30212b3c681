package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sheqia.delivery.entity.Draw;

/** A draw can be made again by anyone who has its seed, and by nobody before. */
class DrawTest {

    @Property
    void the_same_seed_draws_the_same_whatever_the_order(@ForAll @Size(max = 60) Set<@IntRange Integer> ids, @ForAll @IntRange(max = 80) int size,
            @ForAll long shuffle) {
        List<String> all = new ArrayList<>(ids.stream().map(i -> "record-" + i).toList());
        List<String> drawn = Draw.of("a3f1", all, size);
        Collections.shuffle(all, new Random(shuffle));

        assertThat(Draw.of("a3f1", all, size)).isEqualTo(drawn).doesNotHaveDuplicates().isSubsetOf(all)
                .hasSize(Math.min(size, all.size()));
    }

    @Test
    void another_seed_draws_others() {
        List<String> all = IntStream.range(0, 200).mapToObj(i -> "record-" + i).toList();

        assertThat(Draw.of("a3f1", all, 20)).isNotEqualTo(Draw.of("a3f2", all, 20));
    }

    @Property
    void everything_is_as_likely_to_be_drawn(@ForAll @IntRange(max = 9) int one) {
        List<String> all = IntStream.range(0, 10).mapToObj(i -> "record-" + i).toList();
        long times = IntStream.range(0, 1000).filter(seed -> Draw.of("seed-" + seed, all, 3).contains(all.get(one))).count();

        assertThat(times).isBetween(230L, 370L);
    }
}
