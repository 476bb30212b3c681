package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sheqia.delivery.entity.Total;
import org.sheqia.tenantconfig.Framework;
import org.sheqia.tenantconfig.Framework.Part;

/** A score of several parts: each by its weight, and the weight of what is missing spread over the others. */
class TotalTest {

    private static final Framework FOUR = new Framework(60, 10, 15, 15);

    @Example
    void every_part_counts_by_its_weight() {
        Total total = Total.of(FOUR, Map.of(Part.THIRD_PARTY, points(80), Part.SELF, points(100), Part.BUYER, points(90), Part.BENEFICIARY, points(60)));

        assertThat(total.score()).isEqualTo("80.50");
        assertThat(total.parts()).extracting(p -> p.counts().intValue()).containsExactly(60, 10, 15, 15);
    }

    @Example
    void the_weight_of_what_is_missing_is_spread() {
        Total total = Total.of(FOUR, Map.of(Part.THIRD_PARTY, points(80), Part.BUYER, points(90)));

        assertThat(total.score()).isEqualTo("82.00");
        assertThat(total.parts()).extracting(p -> p.counts().intValue()).containsExactly(80, 0, 20, 0);
        assertThat(total.parts().get(1).score()).isNull();
    }

    @Example
    void the_assessor_alone_is_the_whole_score() {
        Total total = Total.of(Framework.ASSESSOR_ALONE, Map.of(Part.THIRD_PARTY, points(47), Part.BENEFICIARY, points(100)));

        assertThat(total.score()).isEqualTo("47.00");
        assertThat(total.parts()).hasSize(1);
    }

    @Property
    void no_total_lies_outside_its_parts(@ForAll @IntRange(max = 100) int assessor, @ForAll @IntRange(max = 100) int self,
            @ForAll @IntRange(max = 100) int buyer, @ForAll boolean withSelf, @ForAll boolean withBuyer) {
        Map<Part, BigDecimal> scores = new EnumMap<>(Map.of(Part.THIRD_PARTY, points(assessor)));
        if (withSelf) {
            scores.put(Part.SELF, points(self));
        }
        if (withBuyer) {
            scores.put(Part.BUYER, points(buyer));
        }
        assertThat(Total.of(FOUR, scores).score()).isBetween(Collections.min(scores.values()), Collections.max(scores.values()));
    }

    private static BigDecimal points(int points) {
        return BigDecimal.valueOf(points);
    }
}
