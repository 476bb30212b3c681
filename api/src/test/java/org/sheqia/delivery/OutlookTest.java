package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sheqia.delivery.entity.Outlook;

/** What will be missed at the present pace is said early, and of nobody who keeps up with the plan. */
class OutlookTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);

    @Test
    void half_of_the_plan_at_half_time_is_on_time() {
        assertThat(Outlook.of(240, 120, FROM, UNTIL, LocalDate.of(2026, 9, 29))).isEqualTo(new Outlook(119, 240L, false));
    }

    @Test
    void a_third_of_the_plan_at_half_time_will_be_missed() {
        Outlook outlook = Outlook.of(240, 80, FROM, UNTIL, LocalDate.of(2026, 9, 29));
        assertThat(outlook.missed()).isTrue();
        assertThat(outlook.projected()).isEqualTo(160);
    }

    @Test
    void it_is_too_early_to_say_in_the_first_tenth_and_before_the_term_there_is_nothing_to_say() {
        assertThat(Outlook.of(240, 0, FROM, UNTIL, FROM.plusDays(30)).missed()).isFalse();
        assertThat(Outlook.of(240, 0, FROM, UNTIL, FROM.plusDays(40)).missed()).isTrue();
        assertThat(Outlook.of(240, 0, FROM, UNTIL, FROM.minusDays(1))).isEqualTo(new Outlook(0, null, false));
    }

    @Property
    void after_the_term_it_is_what_was_delivered(@ForAll @IntRange(min = 1, max = 100_000) int planned,
            @ForAll @IntRange(max = 200_000) int delivered, @ForAll @IntRange(max = 400) int later) {
        assertThat(Outlook.of(planned, delivered, FROM, UNTIL, UNTIL.plusDays(later)))
                .isEqualTo(new Outlook(planned, (long) delivered, delivered < planned));
    }

    @Property
    void who_is_warned_will_deliver_less_than_planned_and_who_delivers_more_is_warned_no_sooner(
            @ForAll @IntRange(min = 1, max = 100_000) int planned, @ForAll @IntRange(max = 100_000) int delivered,
            @ForAll @IntRange(max = 364) int day) {
        Outlook outlook = Outlook.of(planned, delivered, FROM, UNTIL, FROM.plusDays(day));
        Outlook better = Outlook.of(planned, delivered + 1L, FROM, UNTIL, FROM.plusDays(day));
        if (outlook.missed()) {
            assertThat(outlook.projected()).isLessThan(planned);
        } else {
            assertThat(better.missed()).isFalse();
        }
        assertThat(better.projected()).isGreaterThan(outlook.projected());
    }

    @Property
    void the_months_of_a_plan_are_the_plan(@ForAll @IntRange(min = 1, max = 100_000) int planned,
            @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 1200) int length) {
        LocalDate from = FROM.plusDays(first);
        var months = Outlook.months(planned, from, from.plusDays(length));
        assertThat(months.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(planned);
        assertThat(months.values()).allMatch(part -> part >= 0);
        assertThat(months.firstKey()).isEqualTo(YearMonth.from(from));
        assertThat(months.lastKey()).isEqualTo(YearMonth.from(from.plusDays(length)));
    }
}
