package org.sheqia.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.sheqia.matching.entity.Asked;
import org.sheqia.matching.entity.Fit;
import org.sheqia.matching.entity.FitPart;
import org.sheqia.matching.entity.Interest;
import org.sheqia.matching.entity.Rank;
import org.sheqia.matching.entity.Shortfall;
import org.sheqia.matching.entity.TrackRecord;
import org.sheqia.money.entity.Money;

/** How well an organisation and a project fit: a sum of named parts. */
class FitTest {

    private static final Asked ELDERLY_CARE = new Asked("guicheng", "居家养老", Money.of("300000.00"), 2);

    @Test
    void an_experienced_organisation_of_the_field_with_room_fits_wholly() {
        Fit fit = Fit.of(ELDERLY_CARE, new TrackRecord(Set.of("居家养老"), Map.of("居家养老", 4), Money.of("200000.00"), 0, new BigDecimal("100"), 3));

        assertThat(fit.points()).isEqualTo(100);
        assertThat(fit.parts()).extracting(Fit.Part::name).containsExactly(FitPart.FIELD, FitPart.EXPERIENCE, FitPart.GRADES,
                FitPart.SIZE, FitPart.CAPACITY, FitPart.STAFF);
    }

    @Test
    void a_newcomer_of_the_field_is_not_shut_out() {
        Fit fit = Fit.of(new Asked("guicheng", "居家养老", Money.of("80000.00"), 0), new TrackRecord(Set.of("居家养老"), Map.of(), null, 0, null, 0));

        assertThat(points(fit, FitPart.FIELD)).isEqualTo(40);
        assertThat(points(fit, FitPart.EXPERIENCE)).isZero();
        assertThat(points(fit, FitPart.GRADES)).isEqualTo(7);
        assertThat(points(fit, FitPart.SIZE)).isEqualTo(10);
        assertThat(points(fit, FitPart.CAPACITY)).isEqualTo(10);
        assertThat(points(fit, FitPart.STAFF)).isEqualTo(5);
    }

    @Test
    void a_project_six_times_as_large_as_what_it_has_done_costs_points() {
        assertThat(points(Fit.of(ELDERLY_CARE, new TrackRecord(Set.of(), Map.of(), Money.of("50000.00"), 0, null, 0)), FitPart.SIZE)).isEqualTo(3);
    }

    @Test
    void results_count_from_the_pass_mark_up() {
        assertThat(points(Fit.of(ELDERLY_CARE, scored("60.00")), FitPart.GRADES)).isZero();
        assertThat(points(Fit.of(ELDERLY_CARE, scored("40.00")), FitPart.GRADES)).isZero();
        assertThat(points(Fit.of(ELDERLY_CARE, scored("84.00")), FitPart.GRADES)).isEqualTo(9);
    }

    @Test
    void a_foundation_finds_what_is_of_its_fields_in_its_towns_and_lacks_most() {
        Shortfall alone = new Shortfall(Money.of("400000.00"), 0, "夏西社区", 0, new BigDecimal("100.00"), "独居长者");

        assertThat(Fit.of(ELDERLY_CARE, alone, interest("居家养老", "guicheng", "长者")).points()).isEqualTo(100);
        assertThat(Fit.of(ELDERLY_CARE, alone, interest("助残", "guicheng", "长者")).points()).isEqualTo(60);
        assertThat(Fit.of(ELDERLY_CARE, alone, interest("居家养老", "dali", "长者")).points()).isEqualTo(90);
        assertThat(Fit.of(ELDERLY_CARE, alone, interest("居家养老", "guicheng", "儿童")).points()).isEqualTo(95);
    }

    @Test
    void others_who_fund_it_and_contracts_in_its_area_make_it_less_in_need_and_a_grant_has_to_find_room_in_the_gap() {
        Fit fit = Fit.of(ELDERLY_CARE, new Shortfall(Money.of("49999.99"), 2, "夏西社区", 3, null, null), interest("居家养老", "guicheng", "长者"));

        assertThat(points(fit, FitPart.GAP)).isEqualTo(2);
        assertThat(points(fit, FitPart.GRANT)).isZero();
        assertThat(points(fit, FitPart.FUNDERS)).isEqualTo(1);
        assertThat(points(fit, FitPart.AREA)).isEqualTo(2);
        assertThat(points(fit, FitPart.OPINION)).isEqualTo(2);
        assertThat(points(fit, FitPart.TARGET)).isZero();
    }

    @Property
    void more_of_a_gap_never_ranks_lower(@ForAll @LongRange(min = 1, max = 100_000_000) long less, @ForAll @LongRange(max = 100_000_000) long more,
            @ForAll @IntRange(max = 6) int funders, @ForAll @IntRange(max = 9) int running) {
        Rank small = rank("small", less, funders, running);
        Rank large = rank("large", less + more, funders, running);

        assertThat(large.points()).isBetween(small.points(), 100);
        assertThat(more == 0 || large.compareTo(small) < 0).isTrue();
    }

    @Property
    void the_order_is_total_and_of_two_projects_one_comes_first(@ForAll("ranks") Rank a, @ForAll("ranks") Rank b, @ForAll("ranks") Rank c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
    }

    @Test
    void of_equal_points_the_larger_gap_comes_first_and_then_what_ends_first() {
        Rank first = new Rank(70, Money.of("90000.00"), Instant.parse("2026-05-01T00:00:00Z"), "d");
        Rank second = new Rank(70, Money.of("80000.00"), Instant.parse("2026-03-01T00:00:00Z"), "c");
        Rank third = new Rank(70, Money.of("80000.00"), Instant.parse("2026-04-01T00:00:00Z"), "b");
        Rank last = new Rank(69, Money.of("900000.00"), Instant.parse("2026-03-01T00:00:00Z"), "a");

        assertThat(Stream.of(last, third, first, second).sorted()).containsExactly(first, second, third, last);
    }

    @Provide
    Arbitrary<Rank> ranks() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.longs().between(0, 2), Arbitraries.longs().between(0, 2),
                Arbitraries.of("a", "b")).as((points, gap, day, id) -> new Rank(points, Money.of(BigDecimal.valueOf(gap)), Instant.ofEpochSecond(day), id));
    }

    private static Rank rank(String id, long cents, int funders, int running) {
        Shortfall lack = new Shortfall(Money.of(BigDecimal.valueOf(cents, 2)), funders, "夏西社区", running, null, "独居长者");
        return new Rank(Fit.of(ELDERLY_CARE, lack, interest("居家养老", "guicheng", "长者")).points(), lack.gap(), Instant.EPOCH, id);
    }

    private static Interest interest(String field, String region, String target) {
        return new Interest(Set.of(field), Set.of(region), Money.of("300000.00"), Set.of(target));
    }

    @Property
    void the_sum_is_that_of_its_parts_and_each_stays_within_its_bounds(@ForAll @IntRange(max = 50) int contracts, @ForAll @IntRange(max = 50) int running,
            @ForAll @IntRange(max = 100) int score, @ForAll @IntRange(max = 9) int people, @ForAll @IntRange(min = 1, max = 9_000_000) int ceiling) {
        Fit fit = Fit.of(new Asked("guicheng", "居家养老", Money.of(new BigDecimal(ceiling)), people), new TrackRecord(Set.of("居家养老"), Map.of("居家养老", contracts),
                contracts == 0 ? null : Money.of("100000.00"), running, new BigDecimal(score), people));

        assertThat(fit.points()).isBetween(0, 100).isEqualTo(fit.parts().stream().mapToInt(Fit.Part::points).sum());
        assertThat(fit.parts()).allSatisfy(part -> assertThat(part.points()).isBetween(0, part.most()));
    }

    private static TrackRecord scored(String score) {
        return new TrackRecord(Set.of(), Map.of(), null, 0, new BigDecimal(score), 0);
    }

    private static int points(Fit fit, FitPart part) {
        return fit.parts().stream().filter(p -> p.name() == part).findFirst().orElseThrow().points();
    }
}
