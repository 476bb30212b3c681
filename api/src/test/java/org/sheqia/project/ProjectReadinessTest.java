package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.project.ProjectFixture.DEADLINE;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.OPEN_TENDER;
import static org.sheqia.project.ProjectFixture.PROCEDURE;
import static org.sheqia.project.ProjectFixture.TENANT;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.StaffLine;
import org.sheqia.project.entity.ProjectReadiness;
import org.sheqia.tenantconfig.Procedure;

/** What a project needs before anybody reviews it, each fault at its field. */
class ProjectReadinessTest {

    private final ProjectContent ready = content(List.of(indicator("indicator-1", "探访", 12)),
            List.of(new StaffLine("staff-1", "社工", 2, 6, Money.of("6000.00"))));

    @Test
    void a_content_with_everything_is_ready() {
        assertThat(faults(ready)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "field", "area", "need", "beneficiaries", "beneficiaryCount", "budgetCeiling", "bidDeadline",
            "questionDeadline", "openingAt", "serviceFrom", "serviceMonths", "procedure"})
    void nothing_of_it_may_be_missing(String field) {
        assertThat(faults(with(ready, field, "null"))).containsExactly(field + " NotNull {}");
    }

    @Test
    void blanks_say_nothing() {
        assertThat(faults(with(ready, "need", "\" \\n\""))).containsExactly("need NotNull {}");
    }

    @Test
    void something_is_bought_and_somebody_pays() {
        assertThat(faults(with(with(ready, "indicators", "[]"), "funding", "[]"))).containsExactly("indicators indicators-empty {}", "funding funding-empty {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999.99", "1000000.01"})
    void the_sources_add_up_to_the_ceiling_to_the_cent(String amount) {
        String funding = "[{\"appropriationId\":\"" + "0".repeat(36) + "\",\"amount\":\"" + amount + "\"}]";

        assertThat(faults(with(ready, "funding", funding))).containsExactly("funding funding-sum {sum=" + amount + ", ceiling=1000000.00}");
    }

    @Test
    void the_reference_prices_of_indicators_and_staff_stay_within_the_ceiling() {
        // 12 visits and 2 × 6 months at 6,000.
        assertThat(faults(ceiling("72012.00"))).isEmpty();
        assertThat(faults(ceiling("72011.99"))).containsExactly("indicators indicators-exceed-ceiling {sum=72012.00, ceiling=72011.99}");
    }

    @ParameterizedTest
    @CsvSource({"70, 29, 99", "71, 30, 101"})
    void weights_add_up_to_a_hundred(int quality, int price, int sum) {
        assertThat(faults(weights(ready, quality, price))).containsExactly("criteria criteria-sum {sum=" + sum + "}");
    }

    @ParameterizedTest(name = "{0} %: {1}")
    @CsvSource({"9, false", "10, true", "30, true", "31, false"})
    void the_price_weighs_what_the_procedure_allows(int price, boolean allowed) {
        List<String> faults = faults(weights(with(ready, "procedure", "\"open-tender\""), 100 - price, price), OPEN_TENDER);

        assertThat(faults).isEqualTo(allowed ? List.of() : List.of("criteria price-weight {min=10, max=30, source=财政部令第87号 第55条}"));
    }

    @Test
    void a_procedure_that_does_not_exist_or_is_another_tenants_is_not_offered() {
        ProjectContent other = with(ready, "procedure", "\"price-inquiry\"");

        assertThat(faults(other, null)).containsExactly("procedure procedure-not-offered {}");
        assertThat(faults(other, renamed("price-inquiry"))).containsExactly("procedure procedure-not-offered {}");
    }

    @Test
    void bids_are_open_for_seven_days_after_the_day_of_publication() {
        ProjectContent midnight = with(with(ready, "bidDeadline", "\"2026-03-08T16:00:00Z\""), "questionDeadline", "\"2026-03-05T09:00:00Z\"");

        assertThat(faults(midnight)).isEmpty();
        assertThat(faults(with(midnight, "bidDeadline", "\"2026-03-08T15:59:59Z\"")))
                .containsExactly("bidDeadline bid-period {days=7, source=custom, earliest=2026-03-09}");
    }

    @Test
    void questions_end_with_the_bids_at_the_latest() {
        assertThat(faults(with(ready, "questionDeadline", "\"" + DEADLINE + "\""))).isEmpty();
        assertThat(faults(with(ready, "questionDeadline", "\"" + DEADLINE.plusSeconds(1) + "\""))).containsExactly("questionDeadline after-bid-deadline {}");
    }

    @Test
    void no_bid_is_opened_before_the_deadline() {
        assertThat(faults(with(ready, "openingAt", "\"" + DEADLINE + "\""))).isEmpty();
        assertThat(faults(with(ready, "openingAt", "\"" + DEADLINE.minusSeconds(1) + "\""))).containsExactly("openingAt before-bid-deadline {}");
    }

    @Test
    void service_begins_on_the_day_after_the_deadline_at_the_earliest() {
        assertThat(faults(with(ready, "serviceFrom", "\"2026-04-21\""))).isEmpty();
        assertThat(faults(with(ready, "serviceFrom", "\"2026-04-20\""))).containsExactly("serviceFrom before-bid-deadline {}");
    }

    @Test
    void all_faults_are_told_at_once() {
        ProjectContent poor = weights(with(with(with(ready, "area", "\"\""), "serviceFrom", "\"2026-04-20\""), "funding", "[]"), 90, 5);

        assertThat(faults(poor)).containsExactly("area NotNull {}", "funding funding-empty {}", "criteria criteria-sum {sum=95}",
                "serviceFrom before-bid-deadline {}");
    }

    private ProjectContent ceiling(String ceiling) {
        return with(with(ready, "budgetCeiling", "\"" + ceiling + "\""), "funding",
                "[{\"appropriationId\":\"" + "0".repeat(36) + "\",\"amount\":\"" + ceiling + "\"}]");
    }

    private static ProjectContent weights(ProjectContent content, int quality, int price) {
        return with(content, "criteria", "[{\"name\":\"方案\",\"kind\":\"QUALITY\",\"weight\":" + quality
                + "},{\"name\":\"价格\",\"kind\":\"PRICE\",\"weight\":" + price + "}]");
    }

    /** Fair selection under another code. */
    private static Procedure renamed(String code) {
        return new Procedure(code, PROCEDURE.name(), PROCEDURE.summary(), PROCEDURE.needConsultation(), PROCEDURE.bidPeriod(), PROCEDURE.amendmentLead(),
                PROCEDURE.minimumValidBids(), PROCEDURE.minimumSource(), PROCEDURE.committee(), PROCEDURE.priceWeight(), PROCEDURE.ties(),
                PROCEDURE.publicity(), PROCEDURE.objection(), PROCEDURE.objectionAnswer(), PROCEDURE.confirmation(), PROCEDURE.signing(), PROCEDURE.statutory(),
                PROCEDURE.newEvaluation(), PROCEDURE.oneObjectionPerStage(), PROCEDURE.clocks());
    }

    private static List<String> faults(ProjectContent content) {
        return faults(content, content.procedure() == null ? null : PROCEDURE);
    }

    private static List<String> faults(ProjectContent content, Procedure procedure) {
        try {
            ProjectReadiness.require(content, TENANT, procedure, CALENDAR, MORNING);
            return List.of();
        } catch (Rejected refused) {
            return refused.violations().stream().map(v -> v.field() + " " + v.code() + " " + v.params()).toList();
        }
    }
}
