package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;
import org.sheqia.testing.Fair;

/** Mid-term before final, final after the term or with a reason that another confirms, nothing after it; judged by what was kept. */
@ArquillianTest
@RunAsClient
class EvaluationOrderIT {

    private static final Map<String, Object> PART = Map.of("score", 100, "words", "各项指标均已完成。");

    @ArquillianResource
    URI portal;

    private Fair fair;
    private Delivery delivery;

    @BeforeEach
    void a_contract_in_force() {
        Database.firstMorning();
        fair = new Fair(portal);
        delivery = new Delivery(fair, "guicheng", "ngo1-admin", fair.inForce("guicheng", "ngo1-admin", fair.organisation("ngo1-admin")));
    }

    @Test
    void a_final_evaluation_waits_for_the_mid_term_one_and_for_the_end_of_the_term() {
        delivery.assign("FINAL", "evaluator5", Delivery.REASON.get("reason")).refused(422, "mid-term-first");
        delivery.decided("MID_TERM", 90, false);
        delivery.assign("FINAL", "evaluator5", null).refused(422, "final-before-term");
        delivery.afterTheTerm();
        delivery.assign("FINAL", "evaluator5", Delivery.REASON.get("reason")).ok();
        assertThat(delivery.delivery().get("exemptions")).as("no reason is needed any more").isEmpty();
        delivery.judge(delivery.evaluation(), 90).ok();
    }

    @Test
    void an_early_one_is_handed_in_only_when_another_has_confirmed_why() {
        delivery.decided("MID_TERM", 90, false);
        fair.as("guicheng-approver").post(delivery.theirs() + "/delivery/evaluations", Map.of("stage", "FINAL", "assessor", Fair.sub("evaluator5"),
                "early", "服务点提前搬迁。")).ok();
        JsonNode evaluation = delivery.evaluation();
        delivery.judge(evaluation, 90).refused(422, "early-not-confirmed");
        JsonNode told = fair.as("evaluator5").get("me/evaluations/" + evaluation.get("id").asText()).ok().get("exemptions");
        assertThat(told.findValuesAsText("status")).as("the assessor knows what it waits for").containsExactly("ASKED");
        assertThat(fair.as("guicheng-approver").get("me/work-items").text()).contains("confirm-exemption");
        delivery.confirm("guicheng-officer").refused(403, "forbidden");
        delivery.confirm("guicheng-approver").refused(403, "separation-of-duties");
        delivery.judge(evaluation, 90).refused(422, "early-not-confirmed");

        delivery.official("withdraw", Delivery.REASON).ok();
        delivery.assign("FINAL", "evaluator5", "服务点提前搬迁。").ok();
        delivery.confirm().ok();
        delivery.confirm().refused(409, "illegal-state");
        delivery.judge(evaluation, 90).refused(409, "illegal-state");
        delivery.judge(delivery.evaluation(), 90).ok();
        assertThat(delivery.evaluation().get("attempt").asInt()).isEqualTo(1);
        JsonNode seen = fair.as("ngo1-admin").get(delivery.own() + "/delivery").ok().get("exemptions");
        assertThat(seen.findValuesAsText("status")).as("the organisation sees what holds").containsExactly("CONFIRMED");
    }

    @Test
    void nothing_is_assigned_scored_or_put_right_after_a_final_result_that_is_final_and_passed() {
        delivery.decided("MID_TERM", 90, false);
        delivery.assign("SPOT", "evaluator4", null).ok();
        String spot = delivery.evaluation().get("id").asText();
        delivery.decided("FINAL", 90, true);

        for (String stage : List.of("MID_TERM", "FINAL", "SPOT")) {
            delivery.assign(stage, "evaluator5", null).refused(409, "evaluation-over");
        }
        String evaluations = "/delivery/evaluations/" + spot;
        fair.as("ngo1-admin").post(delivery.own() + evaluations + "/self", PART).refused(409, "evaluation-over");
        fair.as("guicheng-officer").post(delivery.theirs() + evaluations + "/buyer", PART).refused(409, "evaluation-over");
        fair.as("evaluator4").post("me/evaluations/" + spot + "/submit", Fair.judgement(List.of(30, 25, 13, 12))).refused(409, "evaluation-over");
        fair.as("ngo1-admin").post(delivery.own() + evaluations + "/rectify", Map.of("text", "已补齐探访记录并更换主管。")).refused(409, "evaluation-over");
    }

    @Test
    void it_is_judged_and_shown_by_the_criteria_that_were_kept_whatever_the_tenants_file_says() {
        delivery.assign("MID_TERM", "evaluator5", null).ok();
        JsonNode evaluation = delivery.evaluation();
        ObjectNode kept = (ObjectNode) Json.read(Database.column("select yardstick from evaluation where id = ?", evaluation.get("id").asText()).get(0), JsonNode.class);
        ((ObjectNode) kept.get("criteria").get(0).get("name")).put("zh", "当时的标准");
        ((ObjectNode) kept.get("bands")).put("excellent", 97).put("good", 96).put("pass", 95);
        Database.update("update evaluation set yardstick = ? where id = ?", kept.toString(), evaluation.get("id").asText());

        delivery.judge(evaluation, 90).ok();

        JsonNode judged = delivery.evaluation();
        assertThat(judged.get("criteria").get(0).get("name").get("zh").asText()).isEqualTo("当时的标准");
        assertThat(judged.get("bands").get("pass").asInt()).isEqualTo(95);
        assertThat(judged.get("grade").asText()).isEqualTo("FAIL");
    }

    @Test
    void two_who_assign_at_once_assign_once() throws Exception {
        List<Answer> answers = AtOnce.times(4, () -> delivery.assign("MID_TERM", "evaluator5", null));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(delivery.delivery().get("evaluations")).hasSize(1);
    }
}
