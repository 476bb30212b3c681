package org.sheqia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.desk.entity.When;
import org.sheqia.work.entity.Due;

/** Nothing is red before its own time. */
class WhenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private static Instant at(LocalDate day, int hour) {
        return WorkingDays.startOf(day).plusSeconds(hour * 3600L);
    }

    @Test
    void what_ends_with_a_day_is_of_that_day_until_its_end_and_late_from_the_next_on() {
        Instant due = WorkingDays.startOf(DAY.plusDays(1));
        assertThat(When.of(Due.CLOCK, due, false, at(DAY.minusDays(1), 23))).isEqualTo(When.LATER);
        assertThat(When.of(Due.CLOCK, due, false, at(DAY, 0))).isEqualTo(When.TODAY);
        assertThat(When.of(Due.CLOCK, due, false, due.minusMillis(1))).isEqualTo(When.TODAY);
        assertThat(When.of(Due.CLOCK, due, false, due)).isEqualTo(When.OVERDUE);
    }

    @Test
    void a_deadline_within_a_day_is_over_at_its_instant() {
        Instant due = at(DAY, 17);
        assertThat(When.of(Due.SET, due, false, at(DAY, 9))).isEqualTo(When.TODAY);
        assertThat(When.of(Due.SET, due, false, due)).isEqualTo(When.OVERDUE);
    }

    @Test
    void an_opening_or_a_meeting_is_of_its_whole_day_and_late_only_afterwards() {
        Instant opening = at(DAY, 9);
        assertThat(When.of(Due.APPOINTED, opening, false, at(DAY, 8))).isEqualTo(When.TODAY);
        assertThat(When.of(Due.APPOINTED, opening, false, at(DAY, 18))).isEqualTo(When.TODAY);
        assertThat(When.of(Due.APPOINTED, opening, false, at(DAY.plusDays(1), 0))).isEqualTo(When.OVERDUE);
        assertThat(When.of(Due.APPOINTED, at(DAY, 0), false, at(DAY, 8))).isEqualTo(When.TODAY);
    }

    @Test
    void nobody_is_late_by_a_day_that_may_still_move_nor_without_a_date() {
        assertThat(When.of(Due.CLOCK, at(DAY, 0), true, at(DAY, 8))).isEqualTo(When.LATER);
        assertThat(When.of(Due.NONE, null, false, at(DAY, 8))).isEqualTo(When.UNDATED);
    }

    @Test
    void the_order_is_overdue_today_later_undated() {
        assertThat(When.values()).containsExactly(When.OVERDUE, When.TODAY, When.LATER, When.UNDATED);
    }
}
