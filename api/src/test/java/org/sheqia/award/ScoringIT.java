package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Fair;

/** What members of a committee can do to a result, and what they cannot. */
@ArquillianTest
@RunAsClient
class ScoringIT {

    private static final String WORDS = "金丝雀评语八二六";

    @ArquillianResource
    URI portal;

    @Test
    void a_bid_stands_in_a_sheet_once() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        e.declared("evaluator1");
        JsonNode assignment = e.assignment("evaluator1");
        Map<String, Object> score = score(e.bids.get(0), true, null, List.of(60, 30));

        JsonNode refused = e.as("evaluator1").on(assignment).put("me/assignments/" + e.id() + "/scores",
                Map.of("bids", List.of(score, score(e.bids.get(1), true, null, List.of(0, 0)), score))).refused(422, "invalid");

        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo("bids[2].bidId");
        assertThat(refused.get("violations").get(0).get("code").asText()).isEqualTo("bid-twice");
        assertThat(e.assignment("evaluator1").get("sheet").get("bids")).isEmpty();
    }

    @Test
    void two_members_of_one_name_have_two_votes() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("140.00").opened().formed();
        org.sheqia.testing.Database.update("update committee_member set name = '张伟' where project_id = ?", e.id());
        e.scored("evaluator1", List.of(60, 30), List.of(50, 30)).scored("evaluator2", List.of(60, 30), List.of(50, 30))
                .scored("evaluator3", List.of(40, 30), List.of(60, 30)).closed();

        JsonNode report = e.view().get("report");
        assertThat(report.get("sheets")).hasSize(3);
        assertThat(report.get("sheets").findValuesAsText("sub")).doesNotHaveDuplicates().contains(Fair.sub("evaluator3"));
        assertThat(report.get("ranking").get(0).get("quality").get(0).decimalValue()).isEqualByComparingTo("53.33");
    }

    @Test
    void a_bid_that_the_opening_found_invalid_is_in_nobodys_sheet_told_to_its_bidder_and_shown_with_its_reason() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("145.00", "同一控制人甲").bid("139.00", "同一控制人甲")
                .opened().formed();
        e.declared("evaluator1");
        JsonNode assignment = e.assignment("evaluator1");
        assertThat(assignment.get("bids").findValuesAsText("id")).containsExactly(e.bids.get(0));
        assertThat(assignment.get("invalid").findValuesAsText("reason")).containsExactly("same-controlling-person", "same-controlling-person");

        e.scoredAgain("evaluator1", List.of(50, 25)).scored("evaluator2", List.of(50, 25)).scored("evaluator3", List.of(50, 25)).closed();
        e.proposed();
        e.confirmed();

        JsonNode result = e.result();
        assertThat(result.get("ranking")).hasSize(1);
        assertThat(result.get("opened").findValuesAsText("creditCode")).containsExactlyInAnyOrderElementsOf(e.codes);
        assertThat(result.get("opened").findValuesAsText("invalidReason")).containsOnlyOnce("null").contains("same-controlling-person");
        assertThat(e.as("ngo2-admin").get("me/notifications").text()).contains("award.bid-rejected");
        assertThat(e.as("ngo2-admin").get("organisations/" + e.codes.get(1) + "/bids/" + e.bids.get(1)).ok().get("rejectedReason").asText())
                .isEqualTo("same-controlling-person");
    }

    @Test
    void a_failed_procedure_shows_the_public_which_bids_were_invalid() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("145.00", "同一控制人乙").bid("139.00", "同一控制人乙").opened();

        assertThat(e.result().get("opened").findValuesAsText("invalidReason")).containsExactly("same-controlling-person", "same-controlling-person");
        assertThat(e.as("ngo1-admin").get("me/notifications").text()).contains("award.bid-rejected");
    }

    @Test
    void a_procedure_that_fails_since_the_committee_rejects_every_bid_says_so_to_the_public_by_code() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").opened().formed();
        for (String member : EvaluationFixture.THREE) {
            e.declared(member);
            submit(e, member, List.of(score(e.bids.get(0), false, WORDS, List.of())));
        }
        e.closed();

        assertThat(e.as(null).get("projects/" + e.id()).ok().get("status").asText()).isEqualTo("FAILED");
        assertThat(e.result().get("ranking").findValuesAsText("outReason")).containsExactly("not-eligible");
        assertThat(e.result().toString()).doesNotContain(WORDS);
    }

    @Test
    void what_members_write_against_a_bid_reaches_buyer_and_bidder_and_nobody_else() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        for (String member : EvaluationFixture.THREE) {
            e.declared(member);
            submit(e, member, List.of(score(e.bids.get(0), true, null, List.of(50, 25)), score(e.bids.get(1), false, WORDS, List.of())));
        }
        e.closed();
        e.proposed();
        e.confirmed();

        JsonNode result = e.result();
        assertThat(result.get("ranking").get(1).get("outReason").asText()).isEqualTo("not-eligible");
        assertThat(result.toString()).doesNotContain(WORDS);
        assertThat(e.as(null).get("projects/" + e.id()).text()).doesNotContain(WORDS);
        assertThat(e.as("ngo2-admin").get("organisations/" + e.codes.get(1) + "/bids/" + e.bids.get(1)).text()).contains(WORDS);
        assertThat(e.view().toString()).contains(WORDS);
        assertThat(e.as("ngo1-admin").get("organisations/" + e.codes.get(0) + "/bids/" + e.bids.get(0)).text()).doesNotContain(WORDS);
    }

    @Test
    void declaring_is_no_way_to_score_again() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        e.scored("evaluator1", List.of(50, 25), List.of(40, 20));

        e.as("evaluator1").post("me/assignments/" + e.id() + "/declare", null).refused(409, "illegal-state");
        e.as("evaluator1").on(e.assignment("evaluator1")).put("me/assignments/" + e.id() + "/scores", Map.of("bids", List.of()))
                .refused(409, "illegal-state");
        e.as("evaluator1").post("me/assignments/" + e.id() + "/recuse", Map.of("reason", "现在想回避")).refused(409, "illegal-state");
    }

    @Test
    void nothing_is_scored_declared_or_seated_once_the_round_is_closed() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        EvaluationFixture.THREE.forEach(m -> e.scored(m, List.of(50, 25), List.of(40, 20)));
        e.as("dali-officer").post(e.path() + "/award/propose", null).refused(409, "evaluation-open");
        e.closed();

        String own = "me/assignments/" + e.id();
        for (Answer answer : List.of(
                e.as("evaluator1").post(own + "/declare", null),
                e.as("evaluator1").post(own + "/recuse", Map.of("reason", "想换人")),
                e.as("evaluator1").on(e.assignment("evaluator1")).put(own + "/scores", Map.of("bids", List.of())),
                e.as("evaluator1").on(e.assignment("evaluator1")).post(own + "/scores/submit", null),
                e.form("dali-officer", List.of("evaluator6", "evaluator7"), List.of()),
                e.as("dali-approver").post(e.path() + "/committee/1/replace", Map.of("reason", "没有到场")),
                e.as("dali-officer").post(e.path() + "/close", null))) {
            answer.refused(409, "evaluation-closed");
        }
        assertThat(e.view().get("round").get("number").asInt()).isEqualTo(1);
        assertThat(e.view().get("round").get("confirmBy").asText()).isEqualTo("2026-03-19T16:00:00Z");
    }

    @Test
    void two_who_close_at_the_same_moment_make_one_report() throws Exception {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        EvaluationFixture.THREE.forEach(m -> e.scored(m, List.of(50, 25), List.of(40, 20)));

        List<Answer> answers = AtOnce.all(List.of(() -> e.as("dali-officer").post(e.path() + "/close", null),
                () -> e.as("dali-approver").post(e.path() + "/close", null), () -> e.as("dali-officer").post(e.path() + "/close", null)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(409);
        assertThat(org.sheqia.testing.Database.column("select count(*) from evaluation_report where project_id = ?", e.id())).containsExactly("1");
    }

    @Test
    void scores_are_shown_to_nobody_before_the_close() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").opened().formed();
        e.scored("evaluator1", List.of(53.17, 25)).scored("evaluator2", List.of(53.17, 25));
        for (String reader : List.of("dali-officer", "dali-approver", "district-auditor")) {
            assertThat(e.as(reader).get(e.path()).text()).doesNotContain("53.17");
        }
        assertThat(e.as("evaluator3").get("me/assignments/" + e.id()).text()).doesNotContain("53.17");
        e.as("dali-officer").post(e.path() + "/close", null).refused(422, "scores-missing");
    }

    @Test
    void bids_that_are_equal_in_everything_have_one_place_and_the_lot_is_on_record() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("140.00").bid("149.00").opened().formed();
        EvaluationFixture.THREE.forEach(m -> e.scored(m, List.of(50, 25), List.of(50, 25), List.of(40, 20)));
        e.closed();

        JsonNode report = e.view().get("report");
        assertThat(report.get("ranking").findValuesAsText("place")).containsExactly("1", "1", "3");
        assertThat(report.get("ranking").get(0).get("lot").asInt()).isEqualTo(1);
        List<String> tied = List.of(report.get("ranking").get(0).get("bidId").asText(), report.get("ranking").get(1).get("bidId").asText());
        assertThat(org.sheqia.award.entity.Lot.order(report.get("seed").asText(), tied)).isEqualTo(tied);
        assertThat(e.proposed().get("awards").get(0).get("creditCode").asText()).isEqualTo(report.get("ranking").get(0).get("creditCode").asText());
    }

    private static void submit(EvaluationFixture e, String member, List<Map<String, Object>> scores) {
        String own = "me/assignments/" + e.id() + "/scores";
        JsonNode saved = e.as(member).on(e.assignment(member)).put(own, Map.of("bids", scores)).ok();
        e.as(member).on(saved).post(own + "/submit", null).ok();
    }

    private static Map<String, Object> score(String bid, boolean eligible, String reason, List<Object> points) {
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("bidId", bid);
        score.put("eligible", eligible);
        score.put("compliant", true);
        score.put("reason", reason);
        score.put("scores", points);
        return score;
    }
}
