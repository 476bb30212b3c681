package org.sheqia.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sheqia.matching.entity.Asked;
import org.sheqia.matching.entity.Fit;
import org.sheqia.matching.entity.FitPart;
import org.sheqia.matching.entity.Interest;
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
    void a_foundation_finds_what_is_of_its_fields_in_its_towns_and_large_enough() {
        Interest interest = new Interest(Set.of("居家养老"), Set.of("guicheng"), Money.of("300000.00"));

        assertThat(Fit.of(ELDERLY_CARE, interest).points()).isEqualTo(100);
        assertThat(Fit.of(ELDERLY_CARE, new Interest(Set.of("助残"), Set.of("guicheng"), Money.of("300000.00"))).points()).isEqualTo(60);
        assertThat(Fit.of(ELDERLY_CARE, new Interest(Set.of("居家养老"), Set.of("dali"), Money.of("300000.00"))).points()).isEqualTo(70);
        assertThat(Fit.of(ELDERLY_CARE, new Interest(Set.of("居家养老"), Set.of(), Money.of("300000.01"))).points()).isEqualTo(70);
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
