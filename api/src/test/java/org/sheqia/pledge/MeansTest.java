package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.Limit;
import org.sheqia.pledge.entity.LimitWarning;
import org.sheqia.pledge.entity.Means;
import org.sheqia.pledge.entity.PledgeTerms;
import org.sheqia.pledge.entity.PledgeTerms.PlannedTranche;
import org.sheqia.pledge.entity.TrancheStatus;
import org.sheqia.pledge.entity.Turn;
import org.sheqia.problem.entity.Rejected;

/** A foundation is warned of its own bounds, and whose turn it is with a tranche. */
class MeansTest {

    private static final Means MEANS = new Means(Money.of("20000.00"), Money.of("300000.00"), Map.of(2026, Money.of("500000.00")),
            Map.of(2026, Money.of("350000.00"), 2027, Money.of("90000.00")));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void within_its_bounds_and_its_year_nothing_is_said() {
        assertThat(MEANS.warnings(terms("150000.00"))).isEmpty();
        assertThat(MEANS.left(2026)).isEqualTo(Money.of("150000.00"));
    }

    @Test
    void a_pledge_below_the_least_or_above_the_most_is_named_with_the_bound() {
        assertThat(MEANS.warnings(terms("19999.99"))).containsExactly(new LimitWarning(Limit.BELOW_LEAST, null, Money.of("20000.00")));
        assertThat(MEANS.warnings(terms("150000.00", "150000.01"))).containsExactly(new LimitWarning(Limit.ABOVE_MOST, null, Money.of("300000.00")));
    }

    @Test
    void what_is_due_in_a_year_counts_for_that_year_alone() {
        assertThat(MEANS.warnings(terms("150000.01"))).containsExactly(new LimitWarning(Limit.BEYOND_YEAR, 2026, Money.of("150000.00")));
        assertThat(MEANS.warnings(terms("150000.00", "100000.00"))).as("for 2027 no sum is published").isEmpty();
    }

    @Test
    void who_has_published_nothing_is_warned_of_nothing() {
        assertThat(new Means(null, null, Map.of(), Map.of()).warnings(terms("900000.00"))).isEmpty();
    }

    @Test
    void a_programme_is_held_against_the_whole_sum_of_the_year_in_china_in_which_it_ends() {
        assertThat(MEANS.warnings(Money.of("500000.01"), Instant.parse("2026-12-31T15:00:00Z"))).extracting(LimitWarning::year).containsExactly(2026);
        assertThat(MEANS.warnings(Money.of("500000.00"), Instant.parse("2026-12-31T15:00:00Z"))).isEmpty();
        assertThat(MEANS.warnings(Money.of("500000.01"), Instant.parse("2026-12-31T17:00:00Z"))).as("2027").isEmpty();
    }

    @Test
    void what_was_seen_is_what_is_now() {
        List<LimitWarning> now = MEANS.warnings(terms("150000.01"));

        assertThatCode(() -> Means.requireSeen(now, now)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Means.requireSeen(now, List.of())).isInstanceOf(Rejected.class).hasMessageContaining("limits-unseen");
        assertThatThrownBy(() -> Means.requireSeen(now, List.of(new LimitWarning(Limit.BEYOND_YEAR, 2026, Money.of("200000.00")))))
                .as("more was left when it was seen").isInstanceOf(Rejected.class);
    }

    @Test
    void what_is_due_and_was_never_asked_for_waits_for_the_buyer() {
        assertThat(Turn.of(TrancheStatus.PLANNED, TODAY, TODAY, true, true)).isEqualTo(Turn.BUYER);
        assertThat(Turn.of(TrancheStatus.PLANNED, TODAY.plusDays(1), TODAY, true, true)).isEqualTo(Turn.NOBODY);
        assertThat(Turn.of(TrancheStatus.PLANNED, TODAY.minusDays(1), TODAY, false, true)).isEqualTo(Turn.SIGNING);
        assertThat(Turn.of(TrancheStatus.PLANNED, TODAY.minusDays(1), TODAY, true, false)).isEqualTo(Turn.UNNEEDED);
        assertThat(Turn.of(TrancheStatus.REQUESTED, TODAY.minusDays(1), TODAY, true, false)).isEqualTo(Turn.FOUNDATION);
    }

    /** The first part is due this year, a second one the next. */
    private static PledgeTerms terms(String... parts) {
        List<PlannedTranche> tranches = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            tranches.add(new PlannedTranche(i + 1, Money.of(parts[i]), TODAY.plusYears(i)));
        }
        return new PledgeTerms(Money.sum(tranches.stream().map(PlannedTranche::amount).toList()), "", tranches);
    }
}
