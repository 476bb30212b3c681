package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.project.ProjectFixture.DEADLINE;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.in;
import static org.sheqia.project.ProjectFixture.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.project.entity.ProjectContent.StaffLine;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Stream;

/** What a project's content says of money, years and lines. */
class ProjectContentTest {

    private static final String TOWN = "1".repeat(36);
    private static final String LOTTERY = "2".repeat(36);

    private final ProjectContent year = content(List.of(indicator("indicator-1", "探访", 12)), List.of());

    @Property(tries = 100)
    void staff_costs_persons_times_months_times_price(@ForAll @IntRange(min = 1, max = 500) int persons,
            @ForAll @IntRange(min = 1, max = 36) int months, @ForAll @IntRange(max = 1_000_000) int cents) {
        Money monthly = Money.of(BigDecimal.valueOf(cents, 2));
        ProjectContent staffed = content(List.of(indicator("indicator-1", "探访", 7)), List.of(new StaffLine("staff-1", "社工", persons, months, monthly)));

        assertThat(staffed.referenceTotal().toBigDecimal())
                .isEqualByComparingTo(BigDecimal.valueOf((long) persons * months * cents + 700, 2));
        assertThat(staffed.lines()).extracting(ProjectContent.Line::quantity).containsExactly(7, persons * months);
    }

    @ParameterizedTest(name = "{1} months from {0}: {2}")
    @CsvSource(nullValues = "-", value = {"2026-06-01, 12, ''", "2026-06-01, 13, 2026 2027", "2026-01-01, 24, 2026 2027", "2026-01-02, 24, 2026 2027 2028",
        "-, 24, ''", "2026-06-01, -, ''"})
    void a_service_of_more_than_a_year_needs_money_in_each_of_its_years(String from, String months, String years) {
        ProjectContent content = with(with(year, "serviceFrom", from == null ? "null" : "\"" + from + "\""), "serviceMonths", months == null ? "null" : months);

        assertThat(content.fiscalYears()).containsExactlyInAnyOrder(Arrays.stream(years.split(" ")).filter(y -> !y.isEmpty())
                .map(Integer::valueOf).toArray(Integer[]::new));
    }

    @Test
    void no_renewal_is_announced_unless_said() {
        assertThat(with(year, "renewals", "null").announcedRenewals()).isZero();
        assertThat(with(year, "renewals", "2").announcedRenewals()).isEqualTo(2);
    }

    @Test
    void an_appropriation_that_is_named_twice_is_one() {
        String funding = "[{\"appropriationId\":\"%s\",\"amount\":\"1.00\"},{\"appropriationId\":\"%s\",\"amount\":\"2.00\"},"
                + "{\"appropriationId\":\"%s\",\"amount\":\"3.00\"}]";

        ProjectContent content = with(year, "funding", funding.formatted(TOWN, LOTTERY, TOWN));

        assertThat(content.appropriations()).containsExactlyInAnyOrder(TOWN, LOTTERY);
        assertThat(content.fundingTotal()).isEqualTo(Money.of("6.00"));
    }

    @Test
    void an_opening_before_the_new_deadline_moves_with_it_and_a_later_one_stays() {
        ProjectContent later = with(year, "openingAt", "\"" + DEADLINE.plusSeconds(7200) + "\"");

        assertThat(later.withDeadline(DEADLINE.plusSeconds(7201)).openingAt()).isEqualTo(DEADLINE.plusSeconds(7201));
        assertThat(later.withDeadline(DEADLINE.plusSeconds(3600)).openingAt()).isEqualTo(DEADLINE.plusSeconds(7200));
        assertThat(later.withDeadline(DEADLINE.plusSeconds(3600)).bidDeadline()).isEqualTo(DEADLINE.plusSeconds(3600));
        assertThat(with(year, "openingAt", "null").withDeadline(DEADLINE).openingAt()).isEqualTo(DEADLINE);
    }

    @Test
    void other_sources_have_the_same_sum() {
        Project project = in(ProjectStatus.PUBLISHED);
        List<FundingLine> shared = List.of(new FundingLine(TOWN, Money.of("999999.99")), new FundingLine(LOTTERY, Money.of("0.01")));

        project.fund(shared, MORNING);

        assertThat(project.content().funding()).isEqualTo(shared);
        assertThat(project.budgetCeiling()).isEqualTo(Money.of("1000000.00"));
        assertThatThrownBy(() -> project.fund(shared.subList(0, 1), MORNING)).isInstanceOf(IllegalStateException.class)
                .hasMessage("sources of 999999.99 for a ceiling of 1000000.00");
        assertThat(project.content().funding()).isEqualTo(shared);
    }

    @Test
    void a_stream_is_called_by_its_name_in_lists_or_by_its_code() {
        for (Stream stream : Stream.values()) {
            assertThat(Stream.named(stream.chinese())).contains(stream);
            assertThat(Stream.named(stream.name())).contains(stream);
        }
        assertThat(Stream.named("行业发展")).contains(Stream.SECTOR_DEVELOPMENT);
        assertThat(Stream.named("行业")).isEmpty();
    }
}
