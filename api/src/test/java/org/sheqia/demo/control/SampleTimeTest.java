package org.sheqia.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.season.entity.SeasonPlan;

class SampleTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-26T02:00:00Z, 2026-02-26T02:00:00Z", // a Thursday
        "2026-02-28T02:00:00Z, 2026-02-28T02:00:00Z", // a Saturday that is worked
        "2026-03-01T02:00:00Z, 2026-03-02T01:00:00Z", // a Sunday
        "2026-02-18T02:00:00Z, 2026-02-24T01:00:00Z", // within the Spring Festival
        "2025-04-05T02:00:00Z, 2025-04-07T01:00:00Z", // Qingming, on a Saturday
        "2025-10-03T09:00:00Z, 2025-10-09T01:00:00Z"}) // National Day
    void what_would_fall_on_a_day_off_is_done_on_the_next_morning_that_is_worked(Instant meant, Instant done) {
        assertThat(SampleTime.act(meant)).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-21T09:00:00Z, 2026-03-23T09:00:00Z", "2026-04-06T09:00:00Z, 2026-04-07T09:00:00Z", "2026-03-20T09:00:00Z, 2026-03-20T09:00:00Z"})
    void a_term_keeps_its_hour(Instant meant, Instant ends) {
        assertThat(SampleTime.term(meant)).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-21, 2025-06-27", "2026-03-20, 2026-06-26"})
    void the_fairs_open_and_close_on_days_that_are_worked(LocalDate opens, LocalDate closes) {
        SeasonPlan plan = opens.getYear() == 2025 ? SampleSeason.last() : SampleSeason.plan();

        assertThat(plan.opensOn()).isEqualTo(opens).isEqualTo(SampleTime.working(opens));
        assertThat(plan.closesOn()).isEqualTo(closes).isEqualTo(SampleTime.working(closes));
        assertThat(plan.dates()).allSatisfy(date -> assertThat(SampleTime.act(date.startsAt())).isEqualTo(date.startsAt()));
    }
}
