package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sheqia.budget.entity.Shares;
import org.sheqia.money.entity.Money;

/** What several sources give together: all of it, each in proportion, none more than it holds, and not a cent is lost. */
class SharesTest {

    @Test
    void the_cents_that_are_left_come_from_those_who_lost_most_the_earlier_of_equals() {
        assertThat(Shares.of(Money.of("21270.00"), moneys("500000.00", "31000.00"))).isEqualTo(moneys("20028.25", "1241.75"));
        assertThat(Shares.of(Money.of("0.01"), moneys("10.00", "10.00", "10.00"))).isEqualTo(moneys("0.01", "0.00", "0.00"));
        assertThat(Shares.of(Money.of("0.02"), moneys("1.00", "0.00", "1.00"))).isEqualTo(moneys("0.01", "0.00", "0.01"));
        assertThat(Shares.of(Money.of("5.00"), moneys("1.00", "2.00"))).isEqualTo(moneys("1.00", "2.00"));
        assertThat(Shares.of(Money.of("5.00"), List.of())).isEmpty();
    }

    @Property(tries = 2000)
    void to_the_cent(@ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 999_999_999_999_999L) Long> cents,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long asked) {
        List<Money> held = cents.stream().map(SharesTest::cents).toList();
        Money all = Money.sum(held);
        Money sum = cents(asked).min(all);

        List<Money> shares = Shares.of(sum, held);

        assertThat(Money.sum(shares)).isEqualTo(sum);
        for (int i = 0; i < held.size(); i++) {
            assertThat(shares.get(i).isNegative()).isFalse();
            assertThat(shares.get(i).exceeds(held.get(i))).isFalse();
            BigDecimal off = shares.get(i).toBigDecimal().multiply(all.toBigDecimal())
                    .subtract(sum.toBigDecimal().multiply(held.get(i).toBigDecimal())).abs();
            assertThat(off).as("less than a cent from the proportion").isLessThanOrEqualTo(all.toBigDecimal().movePointLeft(2));
        }
    }

    /** What is paid in parts and given back at the end comes to the same as what was held, source by source. */
    @Property(tries = 500)
    void part_by_part_each_source_gives_just_what_it_held(@ForAll @Size(min = 1, max = 4) List<@LongRange(min = 0, max = 9_999_999L) Long> cents,
            @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 9_999_999L) Long> parts) {
        long[] left = cents.stream().mapToLong(Long::longValue).toArray();
        for (long part : parts) {
            List<Money> shares = Shares.of(cents(part), LongStream.of(left).mapToObj(SharesTest::cents).toList());
            for (int i = 0; i < left.length; i++) {
                left[i] -= shares.get(i).toBigDecimal().movePointRight(2).longValueExact();
                assertThat(left[i]).isNotNegative();
            }
        }
        Money rest = Money.sum(LongStream.of(left).mapToObj(SharesTest::cents).toList());
        assertThat(Shares.of(rest, LongStream.of(left).mapToObj(SharesTest::cents).toList()))
                .isEqualTo(LongStream.of(left).mapToObj(SharesTest::cents).toList());
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2));
    }

    private static List<Money> moneys(String... amounts) {
        return java.util.Arrays.stream(amounts).map(Money::of).toList();
    }
}
