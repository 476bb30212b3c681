package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A failed evaluation withholds its instalment until what was wrong is put right; a second failure ends the contract. */
@ArquillianTest
@RunAsClient
class RectificationIT {

    private static final List<Integer> FAILED = List.of(10, 10, 5, 5);
    private static final List<Integer> PASSED = List.of(35, 25, 12, 12);
    private static final Map<String, String> REASON = Map.of("reason", "期限已过，未见整改报告。");

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private String appropriation;
    private String contract;
    private JsonNode project;

    @BeforeEach
    void a_contract_whose_mid_term_evaluation_was_failed() {
        Database.firstMorning();
        fair = new Fair(portal);
        appropriation = fair.appropriation("dali", "100000.00");
        project = fair.published("dali", fair.content("大沥长者居家养老", appropriation, "48000.00"));
        code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        fair.open("dali", project);
        fair.evaluate("dali", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("dali", project);
        contract = fair.signed("dali", project, "ngo1-admin", code).get("id").asText();
        judge(FAILED);
    }

    @Test
    void the_instalment_is_withheld_and_no_second_attempt_begins_before_the_rectification_is_accepted() {
        assertThat(instalment().get("status").asText()).isEqualTo("WITHHELD");
        fair.as("dali-officer").post(tenants() + "/delivery/evaluations", assessor()).refused(409, "evaluation-assigned");
        fair.as("dali-officer").post(tenants() + "/delivery/evaluations/" + evaluation() + "/accept", null)
                .refused(409, "illegal-state");
        fair.as("ngo1-admin").on(instalment()).post(own() + "/payments/" + instalment().get("id").asText() + "/request",
                Map.of("invoiceNumber", "FP-1", "invoiceAmount", "13680.00")).refused(409, "illegal-state");
    }

    @Test
    void what_was_put_right_and_passes_the_second_attempt_makes_the_instalment_due() {
        rectify();
        judge(PASSED);

        assertThat(instalment().get("status").asText()).isEqualTo("DUE");
        assertThat(publicStatus()).isEqualTo("PERFORMING");
    }

    @Test
    void a_second_failure_ends_the_contract_frees_the_budget_and_bars_the_organisation_for_a_year() {
        rectify();
        judge(FAILED);

        assertThat(publicStatus()).isEqualTo("TERMINATED");
        JsonNode money = fair.as("dali-finance").get("tenants/dali/appropriations/" + appropriation).ok();
        assertThat(List.of(money.get("committed").asText(), money.get("free").asText())).containsExactly("0.00", "100000.00");
        JsonNode next = fair.published("dali");
        fair.as("ngo1-admin").post("organisations/" + code + "/bids", Map.of("projectId", next.get("id").asText(),
                "content", Fair.bid("140.00", "1000.00"))).refused(403, "organisation-barred");
    }

    @Test
    void what_was_put_right_comes_back_with_a_reason_and_is_reported_again_by_its_new_date() {
        report().ok();
        official("return", Map.of("reason", "仍缺十份签到表", "until", fair.today().plusDays(60).toString())).refused(422, "invalid");
        official("return", Map.of("reason", "仍缺十份签到表", "until", fair.today().plusDays(9).toString())).ok();
        assertThat(evaluations().get(0).get("returnedReason").asText()).isEqualTo("仍缺十份签到表");
        assertThat(evaluations().get(0).get("rectifiedAt").isNull()).as("what was not enough was not done").isTrue();
        assertThat(fair.as("ngo1-admin").get("me/work-items").text()).contains("\"rectify\"");
        official("accept", null).refused(409, "illegal-state");
        report().ok();
        official("accept", null).ok();
        judge(PASSED);
        assertThat(instalment().get("status").asText()).isEqualTo("DUE");
    }

    @Test
    void after_its_date_it_is_refused_and_two_officials_find_that_it_counts_as_a_second_failure() {
        official("lapse", REASON).refused(422, "rectification-not-due");
        fair.moveTo(Instant.parse(evaluations().get(0).get("rectifyBy").asText()));
        report().refused(422, "rectification-late");
        fair.as("dali-approver").post(tenants() + "/delivery/evaluations/" + evaluation() + "/lapse", REASON).ok();
        official("lapse", REASON).refused(409, "exemption-asked");
        String exemption = fair.as("dali-officer").get(tenants() + "/delivery").ok().get("exemptions").get(0).get("id").asText();
        fair.as("dali-approver").post(tenants() + "/exemptions/" + exemption + "/confirm", null).refused(403, "separation-of-duties");
        assertThat(publicStatus()).isEqualTo("PERFORMING");
        fair.as("dali-officer").post(tenants() + "/exemptions/" + exemption + "/decline", null).ok();
        official("lapse", REASON).ok();
        String again = fair.as("dali-officer").get(tenants() + "/delivery").ok().get("exemptions").get(0).get("id").asText();
        fair.as("dali-approver").post(tenants() + "/exemptions/" + again + "/confirm", null).ok();

        assertThat(publicStatus()).isEqualTo("TERMINATED");
        assertThat(evaluations().get(0).get("status").asText()).isEqualTo("UNRECTIFIED");
        JsonNode next = fair.published("dali");
        fair.as("ngo1-admin").post("organisations/" + code + "/bids", Map.of("projectId", next.get("id").asText(),
                "content", Fair.bid("140.00", "1000.00"))).refused(403, "organisation-barred");
        JsonNode known = fair.as("ngo1-admin").get("organisations/" + code + "/credit-record").ok();
        assertThat(known.get("items").findValuesAsText("kind")).contains("BARRED", "TERMINATED");
    }

    @Test
    void while_something_is_open_that_may_change_the_award_no_failure_ends_the_contract() {
        fair.moveTo(Instant.parse(evaluations().get(0).get("rectifyBy").asText()));
        String project = this.project.get("id").asText();
        official("lapse", REASON).ok();
        String hold = UUID.randomUUID().toString();
        Database.update("insert into award_hold (id, tenant_id, version, project_id, cause, cause_id, since) values (?, 'dali', 1, ?, 'OBJECTION', ?, ?)",
                hold, project, hold, Timestamp.from(fair.now()));
        String exemption = fair.as("dali-officer").get(tenants() + "/delivery").ok().get("exemptions").get(0).get("id").asText();
        fair.as("dali-approver").post(tenants() + "/exemptions/" + exemption + "/confirm", null).refused(422, "award-held");
        fair.as("dali-officer").post(tenants() + "/exemptions/" + exemption + "/decline", null).ok();
        official("lapse", REASON).refused(422, "award-held");
        assertThat(publicStatus()).isEqualTo("PERFORMING");

        Database.update("update award_hold set lifted_at = ? where id = ?", Timestamp.from(fair.now()), hold);
        official("lapse", REASON).ok();
        String again = fair.as("dali-officer").get(tenants() + "/delivery").ok().get("exemptions").get(0).get("id").asText();
        fair.as("dali-approver").post(tenants() + "/exemptions/" + again + "/confirm", null).ok();
        assertThat(publicStatus()).isEqualTo("TERMINATED");
    }

    @Test
    void another_buyers_officials_put_nothing_right() {
        report().ok();
        String theirs = "tenants/lishui/contracts/" + contract + "/delivery/evaluations/" + evaluation();
        for (String act : List.of("accept", "lapse", "withdraw")) {
            fair.as("lishui-officer").post(theirs + "/" + act, act.equals("accept") ? null : REASON).refused(404, "not-found");
        }
        fair.as("lishui-officer").post(theirs + "/return", Map.of("reason", "仍缺十份签到表", "until", fair.today().plusDays(9).toString()))
                .refused(404, "not-found");
    }

    private Answer report() {
        return fair.as("ngo1-admin").post(own() + "/delivery/evaluations/" + evaluation() + "/rectify", Map.of("text", "已补齐探访记录，并更换项目主管。"));
    }

    private Answer official(String act, Object body) {
        return fair.as("dali-officer").post(tenants() + "/delivery/evaluations/" + evaluation() + "/" + act, body);
    }

    private JsonNode evaluations() {
        return fair.as("dali-officer").get(tenants() + "/delivery").ok().get("evaluations");
    }

    private void rectify() {
        fair.as("ngo1-admin").post(own() + "/delivery/evaluations/" + evaluation() + "/rectify",
                Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();
        fair.as("dali-officer").post(tenants() + "/delivery/evaluations/" + evaluation() + "/accept", null).ok();
    }

    private void judge(List<Integer> scores) {
        fair.decided("dali", contract, "MID_TERM", scores, "ngo1-admin", code);
    }

    private static Map<String, String> assessor() {
        return Map.of("stage", "MID_TERM", "assessor", Fair.sub("evaluator5"));
    }

    /** The latest evaluation of the contract. */
    private String evaluation() {
        JsonNode evaluations = fair.as("dali-officer").get(tenants() + "/delivery").ok().get("evaluations");
        return evaluations.get(evaluations.size() - 1).get("id").asText();
    }

    /** The instalment that the mid-term evaluation gates. */
    private JsonNode instalment() {
        return fair.as("ngo1-admin").get(own() + "/payments").ok().get("items").get(1);
    }

    private String publicStatus() {
        return fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText();
    }

    private String tenants() {
        return "tenants/dali/contracts/" + contract;
    }

    private String own() {
        return "organisations/" + code + "/contracts/" + contract;
    }
}
