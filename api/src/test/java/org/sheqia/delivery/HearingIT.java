package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
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

/** A result is provisional while the organisation may reply or appeal; only what is final has consequences. */
@ArquillianTest
@RunAsClient
class HearingIT {

    private static final List<Integer> FAILED = List.of(10, 10, 5, 5);
    private static final List<Integer> PASSED = List.of(35, 25, 12, 12);
    private static final Map<String, String> REASONS = Map.of("words", "评估时部分服务记录尚未补录，请复核。");

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
        contract = fair.inForce("guicheng", "ngo1-admin", code).get("id").asText();
    }

    @Test
    void a_result_has_no_consequence_before_it_is_final() {
        String id = fair.judged("guicheng", contract, "MID_TERM", "evaluator5", FAILED);
        assertThat(evaluation().get("grade").asText()).isEqualTo("FAIL");
        assertThat(instalment()).isEqualTo("PLANNED");
        assertThat(evaluation().get("rectifyBy").isNull()).isTrue();

        own(id, "take", null).ok();

        assertThat(evaluation().get("status").asText()).isEqualTo("FINAL");
        assertThat(instalment()).isEqualTo("WITHHELD");
        assertThat(evaluation().get("rectifyBy").isNull()).isFalse();
    }

    @Test
    void when_the_time_for_a_reply_is_over_the_result_is_final_though_nobody_acts() {
        String id = fair.judged("guicheng", contract, "MID_TERM", "evaluator5", PASSED);
        fair.moveTo(Instant.parse(evaluation(id).get("hearing").get("until").asText()).minusSeconds(30));
        assertThat(evaluation(id).get("status").asText()).isEqualTo("SUBMITTED");

        fair.later(Duration.ofSeconds(30));

        assertThat(evaluation(id).get("status").asText()).isEqualTo("FINAL");
        assertThat(instalment()).isEqualTo("DUE");
        own(id, "appeal", REASONS).refused(409, "illegal-state");
    }

    @Test
    void one_result_that_cannot_become_final_keeps_no_other_from_it() {
        String broken = fair.judged("guicheng", contract, "MID_TERM", "evaluator5", PASSED);
        Database.update("update evaluation set yardstick = '{' where id = ?", broken);
        String next = fair.inForce("guicheng", "ngo1-admin", code).get("id").asText();
        String id = fair.judged("guicheng", next, "MID_TERM", "evaluator5", PASSED);

        fair.later(Duration.ofDays(20));

        assertThat(Database.column("select status from evaluation where id = ?", broken)).containsExactly("SUBMITTED");
        assertThat(Database.column("select status from evaluation where id = ?", id)).containsExactly("FINAL");
        Database.update("update evaluation set status = 'FINAL', yardstick = null where id = ?", broken);
    }

    @Test
    void whoever_acts_on_the_contract_finds_what_is_due_by_the_clock_final() {
        String id = fair.judged("guicheng", contract, "MID_TERM", "evaluator5", PASSED);
        Database.update("update evaluation set reply_by = submitted_at where id = ?", id);
        own(id, "appeal", REASONS).refused(409, "illegal-state");
        assertThat(instalment()).isEqualTo("PLANNED");

        String spot = fair.judged("guicheng", contract, "SPOT", "evaluator4", PASSED);

        assertThat(evaluation(id).get("status").asText()).isEqualTo("FINAL");
        assertThat(instalment()).isEqualTo("DUE");
        assertThat(evaluation(spot).get("steps")).hasSize(1);
    }

    @Test
    void a_reply_stays_with_the_result_and_is_given_once() {
        String id = fair.judged("guicheng", contract, "MID_TERM", "evaluator5", PASSED);
        own(id, "reply", REASONS).ok();
        own(id, "reply", REASONS).refused(409, "evaluation-replied");

        assertThat(evaluation().get("status").asText()).isEqualTo("SUBMITTED");
        assertThat(evaluation().get("hearing").get("reply").asText()).isEqualTo(REASONS.get("words"));
    }

    @Test
    void a_dismissed_appeal_makes_the_result_final() {
        String id = fair.judged("guicheng", contract, "MID_TERM", "evaluator5", FAILED);
        own(id, "appeal", REASONS).ok();
        fair.moveTo(Instant.parse(evaluation().get("hearing").get("until").asText()).plusSeconds(60));
        assertThat(instalment()).isEqualTo("PLANNED");
        answer(id, "DISMISSED").ok();

        assertThat(evaluation().get("status").asText()).isEqualTo("FINAL");
        assertThat(evaluation().get("hearing").get("answeredBy").asText()).isNotEmpty();
        assertThat(instalment()).isEqualTo("WITHHELD");
    }

    @Test
    void an_upheld_appeal_leads_to_another_assessor_and_is_no_failure() {
        String first = fair.decided("guicheng", contract, "MID_TERM", FAILED, "ngo1-admin", code);
        own(first, "rectify", Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();
        fair.as("guicheng-officer").post(tenants() + "/delivery/evaluations/" + first + "/accept", null).ok();
        String second = fair.judged("guicheng", contract, "MID_TERM", "evaluator5", FAILED);
        own(second, "appeal", REASONS).ok();
        fair.as("guicheng-officer").post(tenants() + "/delivery/evaluations/" + second + "/answer", decision("UPHELD")).refused(403, "forbidden");
        answer(second, "UPHELD").ok();

        assertThat(fair.as(null).get("contracts/" + contract).ok().get("status").asText()).isEqualTo("ACTIVE");
        fair.as("guicheng-officer").post(tenants() + "/delivery/evaluations", Map.of("stage", "MID_TERM", "assessor", Fair.sub("evaluator5")))
                .refused(422, "invalid");
        String third = fair.judged("guicheng", contract, "MID_TERM", "evaluator4", FAILED);
        assertThat(evaluation(third).get("attempt").asInt()).isEqualTo(2);
        own(third, "appeal", REASONS).ok();
        answer(third, "DISMISSED").ok();
        assertThat(fair.as(null).get("contracts/" + contract).ok().get("status").asText()).isEqualTo("TERMINATED");
    }

    /** 桂城 counts the assessor 60, the organisation 10, the buyer 15 and residents 15 percent. */
    @Test
    void the_parts_are_put_together_and_what_is_missing_is_spread() {
        String id = assigned();
        own(id, "self", Map.of("score", 100, "words", "各项指标均已完成。")).ok();
        fair.as("guicheng-officer").post(tenants() + "/delivery/evaluations/" + id + "/buyer", Map.of("score", 90, "words", "配合良好，报告及时。")).ok();
        fair.as("evaluator5").post("me/evaluations/" + id + "/submit", Fair.judgement(List.of(30, 25, 13, 12))).ok();

        JsonNode parts = evaluation(id).get("parts");
        assertThat(parts.findValuesAsText("part")).containsExactly("THIRD_PARTY", "SELF", "BUYER", "BENEFICIARY");
        assertThat(parts.get(3).get("score").isNull()).isTrue();
        assertThat(evaluation(id).get("score").decimalValue()).isEqualByComparingTo("84.12");
        own(id, "self", Map.of("score", 90, "words", "各项指标均已完成。")).refused(409, "illegal-state");
    }

    @Test
    void every_score_needs_its_ground() {
        String id = assigned();
        Map<String, Object> judgement = new java.util.HashMap<>(Fair.judgement(PASSED));
        judgement.put("grounds", List.of("核查无误。", "核查无误。", "好", "核查无误。"));
        JsonNode refused = fair.as("evaluator5").post("me/evaluations/" + id + "/submit", judgement).refused(422, "invalid");
        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo("grounds[2]");
        judgement.put("grounds", List.of("核查无误。", "核查无误。"));
        refused = fair.as("evaluator5").post("me/evaluations/" + id + "/submit", judgement).refused(422, "invalid");
        assertThat(refused.get("violations").findValuesAsText("field")).containsExactly("grounds[2]", "grounds[3]");
    }

    private String assigned() {
        JsonNode all = fair.as("guicheng-officer").post(tenants() + "/delivery/evaluations",
                Map.of("stage", "MID_TERM", "assessor", Fair.sub("evaluator5"))).ok().get("evaluations");
        return all.get(all.size() - 1).get("id").asText();
    }

    private Answer answer(String id, String outcome) {
        return fair.as("guicheng-approver").post(tenants() + "/delivery/evaluations/" + id + "/answer", decision(outcome));
    }

    private static Map<String, String> decision(String outcome) {
        return Map.of("outcome", outcome, "words", "经核对服务记录和现场情况，答复如上。");
    }

    private Answer own(String id, String act, Object body) {
        return fair.as("ngo1-admin").post("organisations/" + code + "/contracts/" + contract + "/delivery/evaluations/" + id + "/" + act, body);
    }

    private JsonNode evaluation() {
        JsonNode all = fair.as("guicheng-officer").get(tenants() + "/delivery").ok().get("evaluations");
        return all.get(all.size() - 1);
    }

    private JsonNode evaluation(String id) {
        for (JsonNode evaluation : fair.as("guicheng-officer").get(tenants() + "/delivery").ok().get("evaluations")) {
            if (evaluation.get("id").asText().equals(id)) {
                return evaluation;
            }
        }
        throw new AssertionError(id);
    }

    /** The state of the instalment that the mid-term evaluation gates. */
    private String instalment() {
        return fair.as("guicheng-finance").get(tenants() + "/payments").ok().get("items").get(1).get("status").asText();
    }

    private String tenants() {
        return "tenants/guicheng/contracts/" + contract;
    }
}
