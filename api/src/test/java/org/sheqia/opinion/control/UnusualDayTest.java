package org.sheqia.opinion.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.opinion.control.UnusualDay.Said;

class UnusualDayTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void a_flood_against_all_others_is_marked() {
        assertThat(UnusualDay.among(List.of(new Said(MONDAY, 7, 12, 3), new Said(MONDAY.plusDays(1), 25, 3, 3)))).singleElement()
                .satisfies(day -> {
                    assertThat(day.day()).isEqualTo(MONDAY.plusDays(1));
                    assertThat(day.answers()).isEqualTo(25);
                    assertThat(day.average()).isEqualByComparingTo("1.00");
                });
    }

    @Test
    void a_day_that_says_what_others_say_is_not() {
        assertThat(UnusualDay.among(List.of(new Said(MONDAY, 7, 4, 1), new Said(MONDAY.plusDays(1), 40, 11, 3)))).isEmpty();
    }

    @Test
    void few_answers_are_nobodys_flood() {
        assertThat(UnusualDay.among(List.of(new Said(MONDAY, 8, 5, 1), new Said(MONDAY.plusDays(1), 9, 1, 1)))).isEmpty();
        assertThat(UnusualDay.among(List.of(new Said(MONDAY, 50, 5, 1), new Said(MONDAY.plusDays(1), 50, 5, 1), new Said(MONDAY.plusDays(2), 12, 1, 1)))).isEmpty();
    }

    @Test
    void one_day_alone_has_nothing_to_differ_from() {
        assertThat(UnusualDay.among(List.of(new Said(MONDAY, 30, 1, 1)))).isEmpty();
        assertThat(UnusualDay.among(List.of())).isEmpty();
    }
}
