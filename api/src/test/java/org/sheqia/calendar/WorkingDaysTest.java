package org.sheqia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.Period;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2026-03-02,true", "2026-03-07,false", "2026-10-01,false", "2026-02-14,true", "2026-02-17,false"})
    void follow_the_state_councils_calendar(LocalDate day, boolean working) {
        assertThat(WorkingDays.isWorking(day)).isEqualTo(working);
    }

    @Test
    void the_day_of_the_event_does_not_count() {
        assertThat(WorkingDays.lastDay(morning("2026-03-02"), days(3, Period.Unit.WORKING))).isEqualTo("2026-03-05");
    }

    @Test
    void a_weekend_is_passed_over() {
        assertThat(WorkingDays.lastDay(morning("2026-03-06"), days(1, Period.Unit.WORKING))).isEqualTo("2026-03-09");
    }

    @Test
    void a_period_that_ends_on_a_holiday_ends_on_the_next_working_day() {
        assertThat(WorkingDays.lastDay(morning("2026-09-24"), days(7, Period.Unit.CALENDAR))).isEqualTo("2026-10-08");
    }

    @Test
    void it_is_over_at_midnight_in_shanghai_after_its_last_day() {
        assertThat(WorkingDays.end(morning("2026-03-02"), days(1, Period.Unit.WORKING))).isEqualTo("2026-03-03T16:00:00Z");
    }

    @Test
    void a_year_whose_calendar_is_not_issued_is_refused() {
        assertThatThrownBy(() -> WorkingDays.isWorking(LocalDate.of(2031, 5, 6))).isInstanceOf(Rejected.class)
                .hasMessageContaining("calendar-unknown");
    }

    private static Instant morning(String day) {
        return Instant.parse(day + "T01:00:00Z");
    }

    private static Period days(int days, Period.Unit unit) {
        return new Period(days, unit, "custom", null, null);
    }
}
