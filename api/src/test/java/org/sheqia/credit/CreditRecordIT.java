package org.sheqia.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.credit.CreditFixture.FAILED;
import static org.sheqia.credit.CreditFixture.PASSED;
import static org.sheqia.credit.CreditFixture.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What an organisation's contracts say of it: where it arose, once it is final. */
@ArquillianTest
@RunAsClient
class CreditRecordIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private CreditFixture credit;

    @BeforeEach
    void a_contract_in_force() {
        Database.firstMorning();
        fair = new Fair(portal);
        credit = CreditFixture.inForce(fair);
    }

    @Test
    void a_result_counts_once_it_is_final_and_names_the_contract_that_it_comes_from() {
        String id = fair.judged("dali", credit.contract(), "MID_TERM", "evaluator5", PASSED);
        assertThat(credit.own().get("items")).isEmpty();

        fair.as("ngo1-admin").post(credit.evaluations() + id + "/take", null).ok();

        JsonNode entry = credit.own().get("items").get(0);
        assertThat(entry.get("kind").asText()).isEqualTo("PASSED");
        assertThat(entry.get("source").asText()).isEqualTo(id);
        assertThat(entry.get("origin").get("tenant").asText()).isEqualTo("dali");
        assertThat(entry.get("origin").get("contractId").asText()).isEqualTo(credit.contract());
        assertThat(entry.get("facts").get("score").decimalValue()).isEqualByComparingTo("84");
        assertThat(credit.counted("PASSED")).isEqualTo(1);
        assertThat(credit.counted("FAILED")).isZero();
    }

    @Test
    void failing_twice_leaves_each_step_newest_first_page_by_page() {
        credit.failTwice();

        List<String> kinds = List.of("BARRED", "TERMINATED", "FAILED", "RECTIFICATION", "FAILED");
        JsonNode all = credit.own();
        assertThat(kinds(all)).containsExactlyElementsOf(kinds);
        assertThat(all.get("items").get(0).get("facts").get("until").asText()).as("the day of the failure does not count").isEqualTo(fair.today().plusYears(1).plusDays(1).toString());
        assertThat(all.get("items").get(1).get("facts").get("agreed").asBoolean()).isFalse();
        assertThat(all.get("items").get(3).get("facts").get("late").asBoolean()).isFalse();
        assertThat(credit.counted("FAILED")).isEqualTo(2);

        List<String> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = fair.as("ngo1-admin").get(credit.path() + "?limit=1&cursor=" + next).ok();
            paged.addAll(kinds(page));
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        assertThat(paged).containsExactlyElementsOf(kinds);
        fair.as("ngo1-admin").get(credit.path() + "?cursor=WyJ4Il0").refused(422, "invalid");
    }

    @Test
    void what_is_not_put_right_by_its_day_is_late_and_nothing_mends_it_afterwards() {
        String id = credit.decided(FAILED);
        Instant by = Instant.parse(credit.own().get("items").get(0).get("facts").get("dueAt").asText());
        fair.moveTo(by.minusSeconds(1));
        assertThat(credit.own().get("items").get(0).get("facts").get("late").asBoolean()).isFalse();
        fair.moveTo(by);
        assertThat(credit.own().get("items").get(0).get("facts").get("late").asBoolean()).isTrue();

        fair.as("ngo1-admin").post(credit.evaluations() + id + "/rectify", Map.of("text", "已补齐探访记录，并更换项目主管。"))
                .refused(422, "rectification-late");

        JsonNode facts = credit.own().get("items").get(0).get("facts");
        assertThat(facts.get("late").asBoolean()).isTrue();
        assertThat(facts.get("doneAt").isNull()).isTrue();
    }

    @Test
    void a_report_counts_from_the_day_on_which_it_is_overdue_and_stays_when_it_has_come() {
        String reports = "organisations/" + credit.code() + "/contracts/" + credit.contract() + "/reports";
        JsonNode report = fair.as("ngo1-admin").get(reports).ok().get("items").get(0);
        LocalDate due = LocalDate.parse(report.get("dueOn").asText());
        moveTo(due);
        assertThat(credit.own().get("items")).isEmpty();
        moveTo(due.plusDays(1));
        assertThat(kinds(credit.own())).containsExactly("LATE_REPORT");
        assertThat(credit.own().get("items").get(0).get("facts").get("doneAt").isNull()).isTrue();
        assertThat(credit.counted("LATE_REPORT")).isEqualTo(1);

        String path = reports + "/" + report.get("id").asText();
        JsonNode written = fair.as("ngo1-admin").on(report).put(path, Map.of("difficulties", "部分长者外出未遇。", "nextSteps", "下季度补访。")).ok();
        fair.as("ngo1-admin").on(written).post(path + "/submit", null).ok();

        assertThat(kinds(credit.own())).containsExactly("LATE_REPORT");
        assertThat(credit.own().get("items").get(0).get("facts").get("doneAt").isNull()).isFalse();
        assertThat(credit.counted("LATE_REPORT")).isEqualTo(1);
    }

    @Test
    void a_grade_that_has_run_out_and_what_is_older_than_three_years_is_told_but_does_not_count() {
        Database.update("update organisation set grade = '3A', grade_until = ? where credit_code = ?", fair.today().toString(), credit.code());
        assertThat(credit.own().get("items")).isEmpty();
        Database.update("update organisation set grade_until = ? where credit_code = ?", fair.today().minusDays(1).toString(), credit.code());
        assertThat(kinds(credit.own())).containsExactly("EXPIRED");
        assertThat(credit.counted("EXPIRED")).isEqualTo(1);

        Database.update("update organisation set grade_until = ? where credit_code = ?", fair.today().minusYears(3).minusDays(2).toString(), credit.code());
        credit.decided(PASSED);
        Database.update("update evaluation set final_at = date_sub(final_at, interval 37 month) where contract_id = ?", credit.contract());
        assertThat(kinds(credit.own())).containsExactlyInAnyOrder("PASSED", "EXPIRED");
        assertThat(credit.counted("PASSED") + credit.counted("EXPIRED")).isZero();
    }

    @Test
    void its_statements_do_not_grow_with_its_rows() {
        credit.decided(FAILED);
        int few = fair.as("ngo1-admin").get(credit.path()).statements();
        credit.failAgain();
        String second = fair.inForce("guicheng", "ngo1-admin", fair.organisation("ngo1-admin")).get("id").asText();
        Database.update("update contract set credit_code = ? where id = ?", credit.code(), second);
        fair.decided("guicheng", second, "SPOT", PASSED, "ngo1-admin", credit.code());

        Answer many = fair.as("ngo1-admin").get(credit.path());
        assertThat(many.ok().get("items")).hasSizeGreaterThan(5);
        assertThat(many.json().get("items").findValuesAsText("tenant")).contains("dali", "guicheng");
        assertThat(many.statements()).isEqualTo(few);
    }

    private void moveTo(LocalDate day) {
        fair.moveTo(day.atTime(2, 0).toInstant(ZoneOffset.UTC));
    }
}
