package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.delivery.entity.ReportPeriod;
import org.sheqia.delivery.entity.ReportStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.ReportRules.Schedule;

class ReportStatusTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 31);

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAFT     | SUBMITTED
            SUBMITTED | RETURNED ACCEPTED
            RETURNED  | SUBMITTED
            ACCEPTED  | -
            """)
    void the_whole_matrix(ReportStatus from, String next) {
        Set<ReportStatus> allowed = next == null ? Set.of()
                : Arrays.stream(next.split(" ")).map(ReportStatus::valueOf).collect(Collectors.toSet());
        for (ReportStatus to : ReportStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
    }

    @Property
    void the_periods_of_a_term_follow_each_other_without_a_gap(@ForAll Schedule schedule, @ForAll @IntRange(max = 1100) int length) {
        List<ReportPeriod> periods = ReportPeriod.of(schedule, FROM, FROM.plusDays(length));

        assertThat(periods.get(0).from()).isEqualTo(FROM);
        assertThat(periods.get(periods.size() - 1).until()).isEqualTo(FROM.plusDays(length));
        for (int i = 0; i < periods.size(); i++) {
            assertThat(periods.get(i).until()).isAfterOrEqualTo(periods.get(i).from());
            if (i > 0) {
                assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).until().plusDays(1));
            }
        }
    }

    @Test
    void a_term_from_the_31st_has_periods_to_the_end_of_months_that_lack_the_day() {
        assertThat(ReportPeriod.of(Schedule.QUARTERLY, LocalDate.of(2026, 8, 31), LocalDate.of(2027, 8, 30))).containsExactly(
                new ReportPeriod(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 11, 30)), new ReportPeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28)),
                new ReportPeriod(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 30)), new ReportPeriod(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 8, 30)));
    }
}
