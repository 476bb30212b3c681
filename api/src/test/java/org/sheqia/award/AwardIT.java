package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;

/** From the report to the contract: what confirms, what revokes, and what the public sees meanwhile. */
@ArquillianTest
@RunAsClient
class AwardIT {

    @ArquillianResource
    URI portal;

    @Test
    void an_approver_confirms_a_close_result_only_after_having_seen_how_close_it_is() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("140.00").opened().formed();
        e.scored("evaluator1", List.of(50, 25), List.of(40, 25)).scored("evaluator2", List.of(45, 25), List.of(46, 25))
                .scored("evaluator3", List.of(45, 25), List.of(46, 25)).closed();
        assertThat(e.view().get("report").get("flags").findValuesAsText("change")).contains("WITHOUT_ONE_MEMBER");
        e.proposed();

        JsonNode refused = e.as("dali-approver").post(e.path() + "/award/confirm", Map.of("acknowledged", false)).refused(422, "invalid");
        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo("acknowledged");
        e.as("dali-approver").post(e.path() + "/award/confirm", Map.of()).refused(422, "invalid");
        assertThat(e.confirmed().get("awards").get(0).get("status").asText()).isEqualTo("PUBLICITY");
    }

    @Test
    void the_publicity_runs_to_its_end_and_whoever_proposed_does_not_confirm() {
        EvaluationFixture e = scored();
        e.proposed();
        EvaluationFixture.belongs("dali-officer", "APPROVER", "dali", null);
        e.as("dali-officer").post(e.path() + "/award/confirm", Map.of("acknowledged", true)).refused(403, "separation-of-duties");
        org.sheqia.testing.Database.update("delete from membership where sub = ? and role = 'APPROVER'", org.sheqia.testing.Fair.sub("dali-officer"));
        e.as("dali-officer").post(e.path() + "/award/propose", null).refused(409, "award-stands");
        JsonNode award = e.confirmed().get("awards").get(0);
        Instant ends = Instant.parse(award.get("publicityEndsAt").asText());
        e.fair.moveTo(ends.minusSeconds(1));
        e.as("dali-officer").post(e.path() + "/award/notice", null).refused(422, "publicity-runs");
        e.fair.moveTo(ends);
        e.as("dali-officer").post(e.path() + "/award/notice", null).ok();
    }

    @Test
    void who_sat_in_the_committee_neither_proposes_nor_confirms() {
        EvaluationFixture e = scored();
        EvaluationFixture.belongs("evaluator1", "OFFICER", "dali", null);
        e.as("evaluator1").post(e.path() + "/award/propose", null).refused(403, "separation-of-duties");
        EvaluationFixture.belongsNoMore("evaluator1", "dali");
        e.proposed();
        EvaluationFixture.belongs("evaluator2", "APPROVER", "dali", null);
        e.as("evaluator2").post(e.path() + "/award/confirm", Map.of("acknowledged", true)).refused(403, "separation-of-duties");
        EvaluationFixture.belongsNoMore("evaluator2", "dali");
    }

    @Test
    void revoking_takes_a_reason_and_two_people_and_takes_the_offered_contract_with_it() {
        EvaluationFixture e = scored();
        JsonNode contract = offered(e);
        String sign = "organisations/" + e.codes.get(0) + "/contracts/" + contract.get("id").asText() + "/sign";

        e.as("dali-officer").post(e.path() + "/award/revocation", Map.of("reason", "")).refused(422, "invalid");
        e.as("dali-approver").post(e.path() + "/award/revocation", Map.of("reason", "成交单位书面放弃")).ok();
        e.as("dali-approver").post(e.path() + "/award/revocation/confirm", null).refused(403, "separation-of-duties");
        e.as("dali-approver").post(e.path() + "/award/revocation", Map.of("reason", "再提一次")).refused(409, "revocation-proposed");
        e.as("dali-officer").post(e.path() + "/award/revocation/drop", null).ok();
        e.as("dali-approver").post(e.path() + "/award/revocation/confirm", null).refused(409, "no-revocation");

        e.as("dali-officer").post(e.path() + "/award/revocation", Map.of("reason", "成交单位书面放弃")).ok();
        JsonNode revoked = e.as("dali-approver").post(e.path() + "/award/revocation/confirm", null).ok();
        assertThat(revoked.get("awards").get(0).get("status").asText()).isEqualTo("REVOKED");
        e.as("ngo1-admin").on(contract).post(sign, null).refused(404, "not-found");
        assertThat(e.as("dali-officer").get("tenants/dali/contracts/" + contract.get("id").asText()).ok().get("status").asText()).isEqualTo("DISCARDED");

        assertThat(e.proposed().get("awards").get(1).get("creditCode").asText()).isEqualTo(e.codes.get(1));
        e.confirmed();
    }

    @Test
    void a_revocation_and_the_winners_signature_at_the_same_moment_never_both_stand() throws Exception {
        EvaluationFixture e = scored();
        JsonNode contract = offered(e);
        String own = "organisations/" + e.codes.get(0) + "/contracts/" + contract.get("id").asText() + "/sign";
        String theirs = "tenants/dali/contracts/" + contract.get("id").asText() + "/sign";
        boolean tenantFirst = contract.get("signsFirst").asText().equals("TENANT");
        JsonNode half = tenantFirst ? e.as("dali-approver").on(contract).post(theirs, null).ok() : e.as("ngo1-admin").on(contract).post(own, null).ok();

        List<Answer> answers = AtOnce.all(List.of(() -> e.as("dali-officer").post(e.path() + "/award/revocation", Map.of("reason", "成交单位书面放弃")),
                () -> tenantFirst ? e.as("ngo1-admin").on(half).post(own, null) : e.as("dali-approver").on(half).post(theirs, null)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
        String signed = e.as("dali-officer").get("tenants/dali/contracts/" + contract.get("id").asText()).ok().get("status").asText();
        boolean revoked = !e.view().get("awards").get(0).get("revocationAt").isNull();
        assertThat(revoked + " " + signed).isIn("true SIGNING", "false ACTIVE");
    }

    @Test
    void while_a_revocation_waits_nobody_signs_and_no_award_is_confirmed_or_cancelled_away() {
        EvaluationFixture e = scored();
        e.proposed();
        e.as("dali-officer").post(e.path() + "/award/revocation", Map.of("reason", "成交单位书面放弃")).ok();
        e.as("dali-approver").post(e.path() + "/award/confirm", Map.of("acknowledged", true)).refused(409, "revocation-proposed");
        e.as("dali-approver").header("If-Match", "*").post(org.sheqia.testing.Fair.path("dali", e.project) + "/cancel", Map.of("reason", "不再采购")).refused(409, "award-stands");
        e.as("dali-officer").post(e.path() + "/award/revocation/drop", null).ok();

        EvaluationFixture signing = scored();
        JsonNode contract = offered(signing);
        signing.as("dali-officer").post(signing.path() + "/award/revocation", Map.of("reason", "成交单位书面放弃")).ok();
        String id = contract.get("id").asText();
        signing.as("ngo1-admin").on(contract).post("organisations/" + signing.codes.get(0) + "/contracts/" + id + "/sign", null).refused(409, "revocation-proposed");
        signing.as("dali-approver").on(contract).post("tenants/dali/contracts/" + id + "/sign", null).refused(409, "revocation-proposed");
    }

    @Test
    void a_candidate_that_is_passed_over_is_told_and_the_public_learns_of_it_with_the_result() {
        EvaluationFixture e = scored();
        e.proposed();
        e.as("dali-officer").post(e.path() + "/award/revocation", Map.of("reason", "成交单位书面放弃")).ok();
        e.as("dali-approver").post(e.path() + "/award/revocation/confirm", null).ok();
        assertThat(e.as("ngo1-admin").get("me/notifications").text()).contains("award.proposal-revoked");
        assertThat(e.as(null).get("projects/" + e.id()).text()).doesNotContain("成交单位书面放弃");
        assertThat(e.result().get("awards")).isEmpty();
        e.proposed();
        e.confirmed();
        assertThat(e.result().get("awards").findValuesAsText("revokedReason")).contains("成交单位书面放弃");
    }

    @Test
    void while_a_revocation_waits_the_award_does_not_become_final() {
        EvaluationFixture e = scored();
        e.proposed();
        Instant ends = Instant.parse(e.confirmed().get("awards").get(0).get("publicityEndsAt").asText());
        e.as("dali-officer").post(e.path() + "/award/revocation", Map.of("reason", "成交单位书面放弃")).ok();
        e.fair.moveTo(ends.plusSeconds(60));
        e.as("dali-officer").post(e.path() + "/award/notice", null).refused(409, "revocation-proposed");
    }

    @Test
    void a_new_round_is_for_all_bids_the_former_winner_may_win_it_and_the_public_sees_the_old_one_until_another_is_confirmed() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        for (String member : EvaluationFixture.THREE) {
            e.declared(member);
            String own = "me/assignments/" + e.id() + "/scores";
            JsonNode saved = e.as(member).on(e.assignment(member)).put(own, Map.of("bids", List.of(
                    Map.of("bidId", e.bids.get(0), "eligible", true, "compliant", true, "scores", List.of(50, 25)),
                    Map.of("bidId", e.bids.get(1), "eligible", false, "compliant", true, "reason", "登记证书过期", "scores", List.of())))).ok();
            e.as(member).on(saved).post(own + "/submit", null).ok();
        }
        e.closed();
        e.proposed();
        e.confirmed();
        String before = e.result().get("ranking").toString();
        JsonNode objection = e.as("ngo2-admin").post("organisations/" + e.codes.get(1) + "/projects/" + e.id() + "/remedies/objections",
                Map.of("grounds", "RESULT", "letter", Map.of("address", "桂城街道", "postcode", "528200", "contact", "黄主任", "phone", "0757-86330000", "matters",
                        List.of(Map.of("matter", "登记证书在有效期内，不应判为不合格。", "request", "重新评审", "facts", "证书有效期至2028年。", "law", "")))))
                .ok().get("objections").get(0);
        String path = e.path().replace("/evaluation", "/remedies/objections/") + objection.get("id").asText();
        JsonNode accepted = e.as("dali-officer").on(objection).post(path + "/accept", null).ok().get("objections").get(0);
        JsonNode proposed = e.as("dali-officer").on(accepted).post(path + "/answer",
                Map.of("outcome", "UPHELD_EVALUATION", "excludesWinner", false, "answer", "证书有效，全部投标重新评审。")).ok().get("objections").get(0);
        e.as("dali-approver").on(proposed).post(path + "/answer/confirm", null).refused(403, "separation-of-duties");
        e.as(e.secondApprover()).on(proposed).post(path + "/answer/confirm", null).ok();

        assertThat(e.view().get("round").get("number").asInt()).isEqualTo(2);
        assertThat(e.view().get("round").get("cause").asText()).isEqualTo("OBJECTION_UPHELD");
        assertThat(e.result().get("ranking").toString()).isEqualTo(before);
        for (String member : EvaluationFixture.THREE) {
            e.scoredAgain(member, List.of(51, 25), List.of(40, 20));
        }
        e.closed();
        assertThat(e.view().get("report").get("ranking").findValuesAsText("place")).containsExactly("1", "2");
        assertThat(e.result().get("ranking").toString()).isEqualTo(before);
        assertThat(e.proposed().get("awards").get(1).get("creditCode").asText()).isEqualTo(e.codes.get(0));
        assertThat(e.result().get("ranking").toString()).isEqualTo(before);
        e.confirmed();
        assertThat(e.result().get("ranking").findValuesAsText("place")).containsExactly("1", "2");
    }

    private EvaluationFixture scored() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        EvaluationFixture.THREE.forEach(m -> e.scored(m, List.of(50, 25), List.of(40, 20)));
        e.closed();
        return e;
    }

    private static JsonNode offered(EvaluationFixture e) {
        e.fair.award("dali", e.project);
        JsonNode draft = e.as("dali-officer").post("tenants/dali/contracts", Map.of("projectId", e.id())).ok();
        return e.as("dali-officer").on(draft).post("tenants/dali/contracts/" + draft.get("id").asText() + "/offer", null).ok();
    }
}
