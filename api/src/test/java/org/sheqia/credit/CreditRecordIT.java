package org.sheqia.credit;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What an organisation's contracts say of it: where it arose, once it is final, to those whom it concerns. */
@ArquillianTest
@RunAsClient
class CreditRecordIT {

    private static final List<Integer> FAILED = List.of(10, 10, 5, 5);
    private static final List<Integer> PASSED = List.of(35, 25, 12, 12);
    private static final String WORDS = "评估所依据的签到表属于另一份合同，请核对。";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private String contract;

    @BeforeEach
    void a_contract_in_force() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
        contract = fair.inForce("dali", "ngo1-admin", code).get("id").asText();
    }

    @Test
    void a_result_counts_once_it_is_final_and_names_the_contract_that_it_comes_from() {
        String id = fair.judged("dali", contract, "MID_TERM", "evaluator5", PASSED);
        assertThat(own().get("items")).isEmpty();

        fair.as("ngo1-admin").post(evaluations() + id + "/take", null).ok();

        JsonNode entry = own().get("items").get(0);
        assertThat(entry.get("kind").asText()).isEqualTo("PASSED");
        assertThat(entry.get("source").asText()).isEqualTo(id);
        assertThat(entry.get("origin").get("tenant").asText()).isEqualTo("dali");
        assertThat(entry.get("origin").get("contractId").asText()).isEqualTo(contract);
        assertThat(entry.get("facts").get("score").decimalValue()).isEqualByComparingTo("84");
        assertThat(counted("PASSED")).isEqualTo(1);
        assertThat(counted("FAILED")).isZero();
    }

    @Test
    void failing_twice_leaves_each_step_newest_first_page_by_page() {
        failTwice();

        List<String> kinds = List.of("BARRED", "TERMINATED", "FAILED", "RECTIFICATION", "FAILED");
        JsonNode all = own();
        assertThat(kinds(all)).containsExactlyElementsOf(kinds);
        assertThat(all.get("items").get(0).get("facts").get("until").asText()).isEqualTo(fair.today().plusYears(1).toString());
        assertThat(all.get("items").get(1).get("facts").get("agreed").asBoolean()).isFalse();
        assertThat(all.get("items").get(3).get("facts").get("late").asBoolean()).isFalse();
        assertThat(counted("FAILED")).isEqualTo(2);

        List<String> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = fair.as("ngo1-admin").get(path() + "?limit=1&cursor=" + next).ok();
            paged.addAll(kinds(page));
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        assertThat(paged).containsExactlyElementsOf(kinds);
        fair.as("ngo1-admin").get(path() + "?cursor=WyJ4Il0").refused(422, "invalid");
    }

    @Test
    void what_is_put_right_after_its_day_is_late() {
        String id = fair.decided("dali", contract, "MID_TERM", FAILED, "ngo1-admin", code);
        Instant by = Instant.parse(own().get("items").get(0).get("facts").get("dueAt").asText());
        fair.moveTo(by.minusSeconds(1));
        assertThat(own().get("items").get(0).get("facts").get("late").asBoolean()).isFalse();
        fair.moveTo(by);
        assertThat(own().get("items").get(0).get("facts").get("late").asBoolean()).isTrue();

        fair.as("ngo1-admin").post(evaluations() + id + "/rectify", Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();

        JsonNode facts = own().get("items").get(0).get("facts");
        assertThat(facts.get("late").asBoolean()).isTrue();
        assertThat(facts.get("doneAt").isNull()).isFalse();
    }

    @Test
    void a_report_counts_from_the_day_on_which_it_is_overdue_and_stays_when_it_has_come() {
        String reports = "organisations/" + code + "/contracts/" + contract + "/reports";
        JsonNode report = fair.as("ngo1-admin").get(reports).ok().get("items").get(0);
        LocalDate due = LocalDate.parse(report.get("dueOn").asText());
        moveTo(due);
        assertThat(own().get("items")).isEmpty();
        moveTo(due.plusDays(1));
        assertThat(kinds(own())).containsExactly("LATE_REPORT");
        assertThat(own().get("items").get(0).get("facts").get("doneAt").isNull()).isTrue();
        assertThat(counted("LATE_REPORT")).isEqualTo(1);

        String path = reports + "/" + report.get("id").asText();
        JsonNode written = fair.as("ngo1-admin").on(report).put(path, Map.of("difficulties", "部分长者外出未遇。", "nextSteps", "下季度补访。")).ok();
        fair.as("ngo1-admin").on(written).post(path + "/submit", null).ok();

        assertThat(kinds(own())).containsExactly("LATE_REPORT");
        assertThat(own().get("items").get(0).get("facts").get("doneAt").isNull()).isFalse();
        assertThat(counted("LATE_REPORT")).isEqualTo(1);
    }

    @Test
    void a_grade_that_has_run_out_and_what_is_older_than_three_years_is_told_but_does_not_count() {
        Database.update("update organisation set grade = '3A', grade_until = ? where credit_code = ?", fair.today().toString(), code);
        assertThat(own().get("items")).isEmpty();
        Database.update("update organisation set grade_until = ? where credit_code = ?", fair.today().minusDays(1).toString(), code);
        assertThat(kinds(own())).containsExactly("EXPIRED");
        assertThat(counted("EXPIRED")).isEqualTo(1);

        Database.update("update organisation set grade_until = ? where credit_code = ?", fair.today().minusYears(3).minusDays(2).toString(), code);
        fair.decided("dali", contract, "MID_TERM", PASSED, "ngo1-admin", code);
        Database.update("update evaluation set final_at = date_sub(final_at, interval 37 month) where contract_id = ?", contract);
        assertThat(kinds(own())).containsExactlyInAnyOrder("PASSED", "EXPIRED");
        assertThat(counted("PASSED") + counted("EXPIRED")).isZero();
    }

    @Test
    void the_organisation_and_the_district_see_it_and_nobody_else() {
        fair.decided("dali", contract, "MID_TERM", PASSED, "ngo1-admin", code);

        assertThat(fair.as("district-auditor").get("district/" + path()).ok()).isEqualTo(own());
        fair.as("ngo3-admin").get(path()).refused(404, "not-found");
        fair.as("dali-officer").get(path()).refused(404, "not-found");
        fair.as("dali-officer").get("district/" + path()).refused(403, "forbidden");
        assertThat(fair.as(null).get(path()).status()).isEqualTo(401);
        fair.as("district-admin").get("district/organisations/524406050000000000/credit-record").refused(404, "not-found");
    }

    @Test
    void everyone_sees_what_is_published_without_what_was_corrected_and_what_is_said_of_it() {
        failTwice();
        Database.update("update organisation set grade = '3A', grade_until = ? where credit_code = ?", fair.today().minusDays(1).toString(), code);
        JsonNode items = own().get("items");
        assertThat(kinds(published())).containsExactly("BARRED", "TERMINATED", "FAILED", "FAILED");
        JsonNode open = contested(contest("FAILED", items.get(items.size() - 1).get("source").asText()).ok());
        assertThat(published().get("items").findValuesAsText("contest")).containsOnly("null");
        answer(open, "uphold").ok();

        assertThat(kinds(published())).containsExactly("BARRED", "TERMINATED", "FAILED");
        assertThat(published().get("counts").findValuesAsText("kind")).containsExactly("BARRED", "TERMINATED", "FAILED", "PASSED");
        assertThat(published().get("counts").findValuesAsText("count")).containsExactly("1", "1", "1", "0");
        fair.as(null).get("organisations/524406050000000000/record").refused(404, "not-found");
    }

    @Test
    void a_committee_sees_it_beside_a_bid_as_soon_as_it_may_read_the_bid() {
        fair.decided("dali", contract, "MID_TERM", PASSED, "ngo1-admin", code);
        JsonNode project = fair.published("dali");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        String assignment = "me/assignments/" + project.get("id").asText();
        String beside = assignment + "/bids/" + bid.get("id").asText() + "/credit-record";
        fair.as("evaluator1").get(beside).refused(404, "not-found");
        fair.open("dali", project);
        fair.as("dali-officer").post(Fair.path("dali", project) + "/evaluation/committee", Map.of("members",
                List.of(Fair.sub("evaluator1"), Fair.sub("evaluator2"), Fair.sub("evaluator3")), "reserves", List.of(Fair.sub("evaluator4")))).ok();
        fair.as("evaluator1").get(beside).refused(404, "not-found");

        fair.as("evaluator1").post(assignment + "/declare", null).ok();

        assertThat(fair.as("evaluator1").get(beside).ok()).isEqualTo(own());
        fair.as("evaluator2").get(beside).refused(404, "not-found");
        fair.as("evaluator4").get(beside).refused(404, "not-found");
        fair.as("evaluator1").get(assignment + "/bids/" + Fair.unknownId() + "/credit-record").refused(404, "not-found");
    }

    @Test
    void a_contested_entry_is_shown_with_both_texts_and_an_upheld_one_no_longer_counts() {
        failTwice();
        String failed = own().get("items").get(4).get("source").asText();
        JsonNode open = contest("FAILED", failed).ok().get("items").get(4).get("contest");
        assertThat(open.get("status").asText()).isEqualTo("OPEN");
        assertThat(open.get("words").asText()).isEqualTo(WORDS);
        assertThat(counted("FAILED")).isEqualTo(2);
        assertThat(own().get("items").get(3).get("contest").isNull()).as("the rectification of the same evaluation").isTrue();
        contest("FAILED", failed).refused(409, "entry-contested");
        assertThat(fair.as("district-admin").get("me/work-items").ok().get("items").findValuesAsText("subjectId")).contains(code);

        answer(open, "uphold").ok();

        JsonNode corrected = own().get("items").get(4);
        assertThat(corrected.get("contest").get("status").asText()).isEqualTo("UPHELD");
        assertThat(corrected.get("contest").get("answer").asText()).isEqualTo("经核对，异议成立与否如上。");
        assertThat(counted("FAILED")).isEqualTo(1);
        answer(corrected.get("contest"), "dismiss").refused(409, "illegal-state");
        assertThat(fair.as("ngo1-admin").get("me/notifications").ok().toString()).contains("contest.upheld");
    }

    @Test
    void a_dismissed_contest_leaves_the_entry_counted() {
        String id = fair.decided("dali", contract, "MID_TERM", FAILED, "ngo1-admin", code);
        JsonNode open = contested(contest("FAILED", id).ok());
        fair.as("district-admin").on(open).post(answerPath(open, "dismiss"), Map.of()).refused(422, "invalid");
        fair.as("district-auditor").on(open).post(answerPath(open, "dismiss"), reason()).refused(403, "forbidden");
        answer(open, "dismiss").ok();

        assertThat(contested(own()).get("status").asText()).isEqualTo("DISMISSED");
        assertThat(counted("FAILED")).isEqualTo(1);
    }

    @Test
    void nothing_but_what_stands_in_ones_own_record_can_be_contested() {
        String id = fair.decided("dali", contract, "MID_TERM", FAILED, "ngo1-admin", code);
        String other = fair.organisation("ngo3-admin");
        fair.as("ngo3-admin").post("organisations/" + other + "/credit-record/contests", Map.of("kind", "FAILED", "source", id, "words", WORDS))
                .refused(404, "not-found");
        contest("PASSED", id).refused(404, "not-found");
        contest("EXPIRED", id).refused(404, "not-found");
        contest("BARRED", id).refused(404, "not-found");
        JsonNode open = contested(contest("FAILED", id).ok());
        fair.as("district-admin").on(open).post("district/organisations/" + other + "/credit-record/contests/" + open.get("id").asText()
                + "/uphold", reason()).refused(404, "not-found");
    }

    @Test
    void its_statements_do_not_grow_with_its_rows() {
        fair.decided("dali", contract, "MID_TERM", FAILED, "ngo1-admin", code);
        int few = fair.as("ngo1-admin").get(path()).statements();
        failAgain();
        String second = fair.inForce("guicheng", "ngo1-admin", fair.organisation("ngo1-admin")).get("id").asText();
        Database.update("update contract set credit_code = ? where id = ?", code, second);
        fair.decided("guicheng", second, "SPOT", PASSED, "ngo1-admin", code);

        Answer many = fair.as("ngo1-admin").get(path());
        assertThat(many.ok().get("items")).hasSizeGreaterThan(5);
        assertThat(many.statements()).isEqualTo(few);
    }

    private void failTwice() {
        fair.decided("dali", contract, "MID_TERM", FAILED, "ngo1-admin", code);
        failAgain();
    }

    private void failAgain() {
        String id = own().get("items").get(1).get("source").asText();
        fair.as("ngo1-admin").post(evaluations() + id + "/rectify", Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();
        fair.as("dali-officer").post("tenants/dali/contracts/" + contract + "/delivery/evaluations/" + id + "/accept", null).ok();
        fair.decided("dali", contract, "MID_TERM", FAILED, "ngo1-admin", code);
    }

    private Answer contest(String kind, String source) {
        return fair.as("ngo1-admin").post(path() + "/contests", Map.of("kind", kind, "source", source, "words", WORDS));
    }

    private Answer answer(JsonNode contest, String act) {
        return fair.as("district-admin").on(contest).post(answerPath(contest, act), reason());
    }

    private String answerPath(JsonNode contest, String act) {
        return "district/" + path() + "/contests/" + contest.get("id").asText() + "/" + act;
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "经核对，异议成立与否如上。");
    }

    /** The only contest of a record. */
    private static JsonNode contested(JsonNode creditRecord) {
        for (JsonNode entry : creditRecord.get("items")) {
            if (!entry.get("contest").isNull()) {
                return entry.get("contest");
            }
        }
        throw new AssertionError(creditRecord);
    }

    private JsonNode own() {
        return fair.as("ngo1-admin").get(path()).ok();
    }

    private JsonNode published() {
        return fair.as(null).get("organisations/" + code + "/record").ok();
    }

    private long counted(String kind) {
        for (JsonNode count : own().get("counts")) {
            if (count.get("kind").asText().equals(kind)) {
                return count.get("count").asLong();
            }
        }
        throw new AssertionError(kind);
    }

    private static List<String> kinds(JsonNode creditRecord) {
        List<String> kinds = new ArrayList<>();
        creditRecord.get("items").forEach(entry -> kinds.add(entry.get("kind").asText()));
        return kinds;
    }

    private void moveTo(LocalDate day) {
        fair.moveTo(day.atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    private String path() {
        return "organisations/" + code + "/credit-record";
    }

    private String evaluations() {
        return "organisations/" + code + "/contracts/" + contract + "/delivery/evaluations/";
    }
}
