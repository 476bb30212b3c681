package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sheqia.budget.entity.FundingYears;

/** Which fiscal years may pay: the running one to the one in which the service ends, and never one that is over. */
class FundingYearsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 30);

    @Test
    void from_the_running_year_to_the_services_last() {
        assertThat(years(FundingYears.of(TODAY, LocalDate.of(2026, 12, 31)))).containsExactly(2026);
        assertThat(years(FundingYears.of(TODAY, LocalDate.of(2027, 1, 1)))).containsExactly(2026, 2027);
        assertThat(years(FundingYears.of(TODAY.plusDays(2), LocalDate.of(2028, 11, 30)))).containsExactly(2027, 2028);
    }

    @Test
    void a_service_without_an_end_or_of_the_past_is_paid_from_the_running_year() {
        assertThat(years(FundingYears.of(TODAY, null))).containsExactly(2026);
        assertThat(years(FundingYears.of(TODAY, LocalDate.of(2024, 5, 1)))).containsExactly(2026);
    }

    private static int[] years(FundingYears years) {
        return IntStream.rangeClosed(2020, 2030).filter(years::contains).toArray();
    }
}
