package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A bidder doubts a result: while its objection is open nothing is done that could not be undone, and what is upheld has its effect, late too. */
@ArquillianTest
@RunAsClient
class ObjectionIT {

    @ArquillianResource
    URI portal;

    private RemedyFixture remedy;

    @BeforeEach
    void a_result_in_its_publicity_period() {
        Database.firstMorning();
        remedy = RemedyFixture.inPublicity(portal);
    }

    @Test
    void while_it_is_open_the_award_does_not_become_final_and_its_dates_name_article_count_and_calendar() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        JsonNode clock = objection.get("clocks").get(0);
        assertThat(clock.get("code").asText()).isEqualTo("objection-answer");
        assertThat(clock.get("due")).isEqualTo(objection.get("answerBy"));
        assertThat(clock.get("days").asInt()).isEqualTo(7);
        assertThat(clock.get("article").asText()).isEqualTo("custom");
        assertThat(clock.get("calendar").asText()).contains("2026");
        assertThat(clock.get("provisional").asBoolean()).isFalse();

        remedy.afterPublicity();
        remedy.makeFinal().refused(422, "award-held");
        remedy.answered(objection, "REJECTED");
        remedy.makeFinal().ok();
        assertThat(remedy.status()).isEqualTo("AWARDED");
    }

    @Test
    void on_the_last_day_it_is_in_time_and_at_midnight_it_is_not() {
        Instant ends = Instant.parse(remedy.award().get("objectionEndsAt").asText());
        remedy.fair.moveTo(ends.minusSeconds(30));
        remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        remedy.fair.moveTo(ends);
        remedy.object("ngo1-admin", remedy.winner, "RESULT").refused(422, "objection-too-late");
    }

    @Test
    void all_that_is_said_to_a_stage_is_said_once_unless_it_was_taken_back() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        assertThat(closed("ngo2-admin", remedy.loser)).as("it is not offered").containsExactly("RESULT");
        remedy.object("ngo2-admin", remedy.loser, "RESULT").refused(409, "objected-before");
        remedy.as("ngo2-admin").on(objection).post(remedy.own(remedy.loser) + "/objections/" + objection.get("id").asText() + "/withdraw", null).ok();
        assertThat(closed("ngo2-admin", remedy.loser)).isEmpty();
        remedy.objection("ngo2-admin", remedy.loser, "RESULT");
    }

    @Test
    void only_a_bidder_objects_to_result_and_opening_and_whoever_may_bid_to_the_documents_in_their_time() {
        String stranger = remedy.fair.organisation("ngo3-admin");
        remedy.object("ngo3-admin", stranger, "RESULT").refused(403, "objection-only-bidders");
        remedy.object("ngo3-admin", stranger, "PROCESS").refused(403, "objection-only-bidders");
        assertThat(closed("ngo3-admin", stranger)).containsExactlyInAnyOrder("PROCESS", "RESULT");
        remedy.object("ngo3-admin", stranger, "DOCUMENTS").refused(422, "objection-too-late");
        JsonNode next = remedy.fair.published("dali");
        Answer filed = remedy.as("ngo3-admin").post("organisations/" + stranger + "/projects/" + next.get("id").asText() + "/remedies/objections",
                Map.of("grounds", "DOCUMENTS", "letter", RemedyFixture.letter()));
        JsonNode objection = filed.ok().get("objections").get(0);
        String theirs = Fair.path("dali", next) + "/remedies/objections/" + objection.get("id").asText();
        JsonNode accepted = remedy.as("dali-officer").on(objection).post(theirs + "/accept", null).ok().get("objections").get(0);
        JsonNode proposed = remedy.as("dali-officer").on(accepted).post(theirs + "/answer",
                Map.of("outcome", "UPHELD_RESTART", "excludesWinner", false, "answer", RemedyFixture.ANSWER)).ok().get("objections").get(0);
        remedy.as("dali-officer").on(accepted).post(theirs + "/answer", Map.of("outcome", "UPHELD_CANDIDATE", "excludesWinner", false, "answer", RemedyFixture.ANSWER))
                .refused(412, "stale");
        remedy.as("dali-officer").on(proposed).post(theirs + "/answer", Map.of("outcome", "UPHELD_CANDIDATE", "excludesWinner", false, "answer", RemedyFixture.ANSWER))
                .refused(422, "outcome-impossible");
        remedy.as(remedy.fair.secondApprover("dali")).on(proposed).post(theirs + "/answer/confirm", null).ok();
        assertThat(remedy.as(null).get("projects/" + next.get("id").asText()).ok().get("status").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void under_the_path_of_another_project_it_is_not_found() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        String elsewhere = "organisations/" + remedy.loser + "/projects/" + remedy.fair.published("dali").get("id").asText() + "/remedies/objections/"
                + objection.get("id").asText();
        remedy.as("ngo2-admin").on(objection).post(elsewhere + "/withdraw", null).refused(404, "not-found");
        remedy.as("ngo2-admin").on(objection).post(elsewhere + "/correct", RemedyFixture.letter()).refused(404, "not-found");
        remedy.as("ngo2-admin").post(elsewhere + "/complaint", Map.of("matters", List.of(1), "letter", RemedyFixture.letter())).refused(404, "not-found");
        remedy.as("ngo2-admin").get(elsewhere + "/letter.pdf").refused(404, "not-found");
    }

    @Test
    void each_item_of_the_letter_is_asked_for_and_named() {
        Map<String, Object> empty = new HashMap<>(RemedyFixture.letter());
        empty.put("postcode", "5282");
        empty.put("contact", " ");
        empty.put("address", "");
        empty.put("matters", List.of(Map.of("matter", "短", "request", "改", "facts", "短", "law", "")));
        JsonNode problem = remedy.as("ngo2-admin").post(remedy.own(remedy.loser) + "/objections", Map.of("grounds", "RESULT", "letter", empty))
                .refused(422, "invalid");
        assertThat(problem.get("violations").findValuesAsText("field")).contains("letter.postcode", "letter.contact", "letter.address", "letter.matters[0].matter",
                "letter.matters[0].request", "letter.matters[0].facts");

        Map<String, Object> twoLines = new HashMap<>(RemedyFixture.letter());
        twoLines.put("address", "桂城街道\n联系人：另一人");
        assertThat(remedy.as("ngo2-admin").post(remedy.own(remedy.loser) + "/objections", Map.of("grounds", "RESULT", "letter", twoLines))
                .refused(422, "invalid").get("violations").findValuesAsText("field")).containsExactly("letter.address");
    }

    @Test
    void nobody_answers_what_is_said_against_its_own_result_and_others_learn_the_answer_and_not_the_letter() {
        JsonNode objection = remedy.accepted(remedy.objection("ngo2-admin", remedy.loser, "RESULT"));
        JsonNode proposed = remedy.proposed(objection, "REJECTED");
        remedy.confirm("dali-officer", proposed).refused(403, "separation-of-duties");
        remedy.confirm("dali-approver", proposed).refused(403, "separation-of-duties");
        remedy.as("dali-approver").on(proposed).post(remedy.theirs() + "/objections/" + objection.get("id").asText() + "/refuse", Map.of("reason", "不予受理"))
                .refused(403, "separation-of-duties");
        assertThat(remedy.as("ngo1-admin").get(remedy.own(remedy.winner)).ok().get("objections")).isEmpty();

        remedy.confirm(remedy.fair.secondApprover("dali"), proposed).ok();
        JsonNode told = remedy.as("ngo1-admin").get(remedy.own(remedy.winner)).ok().get("objections").get(0);
        assertThat(told.get("answer").asText()).isEqualTo(RemedyFixture.ANSWER);
        assertThat(told.get("letter").isNull()).isTrue();
        assertThat(told.get("complainBy").isNull()).as("nor whether it is complained of").isTrue();
        assertThat(told.get("complaintOpen").asBoolean()).isFalse();
        assertThat(told.toString()).doesNotContain("南海大道1号");
    }

    @Test
    void where_the_rules_allow_it_all_bids_are_evaluated_again_and_who_was_found_ineligible_is_not() {
        JsonNode objection = remedy.accepted(remedy.objection("ngo2-admin", remedy.loser, "RESULT"));
        JsonNode proposed = RemedyFixture.of(remedy.propose("dali-officer", objection, "UPHELD_EVALUATION", true).ok().get("objections"), objection);
        remedy.confirm(remedy.fair.secondApprover("dali"), proposed).ok();

        assertThat(remedy.status()).isEqualTo("EVALUATION");
        JsonNode view = remedy.as("dali-officer").get(Fair.path("dali", remedy.project) + "/evaluation").ok();
        assertThat(view.get("awards").get(0).get("status").asText()).isEqualTo("REVOKED");
        assertThat(view.get("committee").findValuesAsText("status")).contains("REOPENED").doesNotContain("SUBMITTED");
        assertThat(Database.column("select rejected_by from bid where project_id = ? and status = 'REJECTED'", remedy.id)).containsExactly("REMEDY");
        assertThat(Database.column("select id from bid where project_id = ? and status = 'OPENED'", remedy.id)).hasSize(1);
    }

    @Test
    void a_letter_that_lacks_something_is_returned_once_and_holds_no_longer_than_it_may_be_mended() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        String path = remedy.theirs() + "/objections/" + objection.get("id").asText();
        LocalDate until = remedy.fair.today().plusDays(7);
        remedy.as("dali-officer").on(objection).post(path + "/return", Map.of("reason", "缺少事实依据", "until", remedy.fair.today().plusDays(1).toString())).refused(422, "invalid");
        JsonNode returned = remedy.as(remedy.fair.secondApprover("dali")).on(objection).post(path + "/return", Map.of("reason", "缺少事实依据", "until", until.toString())).ok()
                .get("objections").get(0);
        JsonNode corrected = remedy.as("ngo2-admin").on(returned).post(remedy.own(remedy.loser) + "/objections/" + objection.get("id").asText() + "/correct",
                RemedyFixture.letter()).ok().get("objections").get(0);
        assertThat(corrected.get("status").asText()).isEqualTo("FILED");
        remedy.as("dali-officer").on(corrected).post(path + "/return", Map.of("reason", "仍缺少事实依据", "until", until.toString())).refused(409, "letter-returned-before");
        remedy.afterPublicity();
        remedy.makeFinal().refused(422, "award-held");
    }

    @Test
    void what_was_returned_and_is_not_mended_is_not_heard_holds_no_more_and_may_be_complained_of() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        LocalDate until = remedy.fair.today().plusDays(7);
        JsonNode returned = remedy.as("dali-officer").on(objection).post(remedy.theirs() + "/objections/" + objection.get("id").asText() + "/return",
                Map.of("reason", "缺少事实依据", "until", until.toString())).ok().get("objections").get(0);
        remedy.fair.later(Duration.ofDays(9));
        remedy.as("ngo2-admin").on(returned).post(remedy.own(remedy.loser) + "/objections/" + objection.get("id").asText() + "/correct",
                RemedyFixture.letter()).refused(409, "illegal-state");
        remedy.makeFinal().ok();
        remedy.complain("ngo2-admin", remedy.loser, returned, List.of(1)).ok();
    }

    /** Two objections of one bidder to one evaluation are not two candidates' ends. */
    @Test
    void what_was_said_against_a_step_says_nothing_once_its_award_has_fallen() {
        JsonNode result = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        JsonNode step = remedy.objection("ngo2-admin", remedy.loser, "PROCESS");
        remedy.answered(result, "UPHELD_CANDIDATE");
        remedy.confirm();
        remedy.answered(RemedyFixture.of(remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok().get("objections"), step), "UPHELD_CANDIDATE");
        assertThat(remedy.award().get("status").asText()).isEqualTo("PUBLICITY");
        assertThat(remedy.award().get("creditCode").asText()).isEqualTo(remedy.loser);
    }

    @Test
    void who_gets_its_letter_back_late_and_stands_by_it_may_still_complain() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        remedy.fair.moveTo(Instant.parse(objection.get("answerBy").asText()).minusSeconds(3600));
        LocalDate until = remedy.fair.today().plusDays(10);
        remedy.as("dali-officer").on(objection).post(remedy.theirs() + "/objections/" + objection.get("id").asText() + "/return",
                Map.of("reason", "缺少事实依据", "until", until.toString())).ok();
        remedy.fair.later(Duration.ofDays(12));
        assertThat(remedy.fair.now()).isAfter(Instant.parse(objection.get("complainBy").asText()));
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok();
    }

    @Test
    void after_the_signature_performance_is_interrupted_pays_nothing_and_goes_on_when_the_objection_is_rejected() {
        JsonNode contract = signed();
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        assertThat(remedy.status()).isEqualTo("INTERRUPTED");
        assertThat(remedy.as("dali-officer").get("tenants/dali/contracts/" + contract.get("id").asText()).ok().get("status").asText()).isEqualTo("ACTIVE");
        refusedPayment(contract);

        remedy.answered(objection, "REJECTED");
        assertThat(remedy.status()).isEqualTo("PERFORMING");
        JsonNode due = remedy.as("ngo1-admin").get("organisations/" + remedy.winner + "/contracts/" + contract.get("id").asText() + "/payments").ok().get("items").get(0);
        JsonNode approved = remedy.as("dali-approver").on(due).post("tenants/dali/contracts/" + contract.get("id").asText() + "/payments/" + due.get("id").asText()
                + "/approve", null).ok().get("items").get(0);
        remedy.as("dali-finance").on(approved).post("tenants/dali/contracts/" + contract.get("id").asText() + "/payments/" + due.get("id").asText() + "/pay",
                Map.of("paidOn", remedy.fair.today().toString(), "bankReference", "BK-R1")).ok();
    }

    @Test
    void after_the_signature_too_the_next_candidate_takes_the_place_of_who_should_not_have_won() {
        JsonNode contract = signed();
        remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "UPHELD_CANDIDATE");
        assertThat(remedy.status()).isEqualTo("PUBLICITY");
        assertThat(remedy.as("dali-officer").get("tenants/dali/contracts/" + contract.get("id").asText()).ok().get("status").asText()).isEqualTo("TERMINATED");

        remedy.confirm();
        assertThat(remedy.award().get("creditCode").asText()).isEqualTo(remedy.loser);
        remedy.afterPublicity();
        remedy.makeFinal().ok();
        remedy.fair.signed("dali", remedy.project, "ngo2-admin", remedy.loser);
        assertThat(remedy.status()).isEqualTo("PERFORMING");
    }

    @Test
    void after_the_signature_a_procedure_that_begins_anew_ends_the_contract_with_the_project() {
        JsonNode contract = signed();
        remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "UPHELD_RESTART");
        assertThat(remedy.status()).isEqualTo("TERMINATED");
        assertThat(Database.column("select status from payment where contract_id = ? and status <> 'WITHHELD'", contract.get("id").asText())).isEmpty();
        assertThat(Database.column("select id from project_funding where project_id = ? and (reserved > 0 or committed > 0)", remedy.id)).as("nothing stays bound").isEmpty();
    }

    @Test
    void an_objection_and_the_notice_at_the_same_moment_come_one_after_the_other_and_nothing_is_signed_either_way() throws Exception {
        remedy.afterPublicity();
        List<Answer> both = AtOnce.all(List.of(() -> remedy.object("ngo2-admin", remedy.loser, "RESULT"), () -> remedy.makeFinal()));
        both.get(0).ok();
        if (both.get(1).status() == 200) {
            JsonNode draft = remedy.as("dali-officer").post("tenants/dali/contracts", Map.of("projectId", remedy.id)).ok();
            remedy.as("dali-officer").on(draft).post("tenants/dali/contracts/" + draft.get("id").asText() + "/offer", null).refused(422, "award-held");
        } else {
            both.get(1).refused(422, "award-held");
        }
    }

    @Test
    void without_an_answer_in_time_the_complaint_is_open_and_a_late_answer_is_still_one() {
        JsonNode objection = remedy.accepted(remedy.objection("ngo2-admin", remedy.loser, "RESULT"));
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).refused(409, "illegal-state");
        remedy.fair.moveTo(Instant.parse(objection.get("answerBy").asText()).plusSeconds(1));
        JsonNode late = remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok().get("objections").get(0);
        assertThat(late.get("status").asText()).isEqualTo("UNANSWERED");
        assertThat(late.get("complaintOpen").asBoolean()).isTrue();
        remedy.confirm(remedy.fair.secondApprover("dali"), remedy.proposed(objection, "REJECTED")).ok();
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok();
    }

    @Test
    void a_wrong_step_is_put_right_before_there_is_a_result() {
        RemedyFixture early = RemedyFixture.beforeTheResult(portal, remedy.fair.now().plusSeconds(1));
        early.answered(early.objection("ngo2-admin", early.loser, "PROCESS"), "UPHELD_EVALUATION");
        assertThat(early.status()).isEqualTo("EVALUATION");
        assertThat(early.as("dali-officer").get(Fair.path("dali", early.project) + "/evaluation").ok().get("round").get("number").asInt()).isEqualTo(2);
    }

    @Test
    void wrong_documents_are_amended_where_bidders_answer_them_before_bids_are_opened() {
        JsonNode next = remedy.fair.published("dali");
        String own = "organisations/" + remedy.loser + "/projects/" + next.get("id").asText() + "/remedies/objections";
        String theirs = Fair.path("dali", next);
        JsonNode objection = remedy.as("ngo2-admin").post(own, Map.of("grounds", "DOCUMENTS", "letter", RemedyFixture.letter())).ok().get("objections").get(0);
        remedy.as("dali-approver").on(next).post(theirs + "/cancel", Map.of("reason", "不再采购")).refused(422, "award-held");
        JsonNode accepted = remedy.as("dali-officer").on(objection).post(theirs + "/remedies/objections/" + objection.get("id").asText() + "/accept", null).ok()
                .get("objections").get(0);
        JsonNode proposed = remedy.as("dali-officer").on(accepted).post(theirs + "/remedies/objections/" + objection.get("id").asText() + "/answer",
                Map.of("outcome", "UPHELD_DOCUMENTS", "excludesWinner", false, "answer", RemedyFixture.ANSWER)).ok().get("objections").get(0);
        JsonNode answered = remedy.as(remedy.fair.secondApprover("dali")).on(proposed).post(theirs + "/remedies/objections/" + objection.get("id").asText()
                + "/answer/confirm", null).ok();
        assertThat(answered.get("holds").findValuesAsText("cause")).containsExactly("AMENDMENT_DUE");

        remedy.fair.moveTo(Instant.parse(next.get("content").get("bidDeadline").asText()).plusSeconds(60));
        remedy.as("dali-officer").post(theirs + "/opening/attend", null).refused(422, "award-held");
        remedy.as("dali-approver").header("If-Match", "*").post(theirs + "/cancel", Map.of("reason", "采购文件有误，重新采购")).ok();
    }

    @Test
    void in_a_town_of_three_who_published_prepares_the_answer_and_the_other_gives_it() {
        JsonNode objection = remedy.accepted(remedy.objection("ngo2-admin", remedy.loser, "RESULT"));
        JsonNode proposed = RemedyFixture.of(remedy.propose("dali-approver", objection, "REJECTED", false).ok().get("objections"), objection);
        remedy.confirm("dali-approver", proposed).refused(403, "separation-of-duties");
        assertThat(seen("dali-approver", objection).get("mayConfirm").asBoolean()).as("who proposed it, and published the result").isFalse();
        assertThat(seen("dali-approver", objection).get("next").toString()).contains("ANSWERED").doesNotContain("RETURNED", "INADMISSIBLE");
        assertThat(seen("dali-officer", objection).get("mayConfirm").asBoolean()).isTrue();
        String path = remedy.theirs() + "/objections/" + objection.get("id").asText();
        JsonNode returned = RemedyFixture.of(remedy.as("dali-officer").on(proposed).post(path + "/answer/return", Map.of("reason", "依据不足")).ok().get("objections"), objection);
        remedy.confirm("dali-officer", returned).refused(409, "no-answer-proposed");
        JsonNode again = RemedyFixture.of(remedy.propose("dali-approver", returned, "REJECTED", false).ok().get("objections"), objection);
        remedy.confirm("dali-officer", again).ok();
    }

    @Test
    void what_was_said_against_an_award_that_has_fallen_since_says_nothing_against_the_next() {
        String third = remedy.fair.organisation("ngo3-admin");
        assertThat(third).isNotEmpty();
        JsonNode own = remedy.objection("ngo1-admin", remedy.winner, "RESULT");
        remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "UPHELD_CANDIDATE");
        remedy.confirm();
        remedy.answered(own, "UPHELD_CANDIDATE");
        assertThat(remedy.award().get("creditCode").asText()).isEqualTo(remedy.loser);
        assertThat(remedy.award().get("status").asText()).isEqualTo("PUBLICITY");
    }

    @Test
    void while_something_is_open_nobody_gets_round_it_by_cancelling_or_revoking() {
        remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        String evaluation = Fair.path("dali", remedy.project) + "/evaluation/award/revocation";
        remedy.as("dali-officer").post(evaluation, Map.of("reason", "成交人放弃")).ok();
        remedy.as(remedy.fair.secondApprover("dali")).post(evaluation + "/confirm", null).refused(422, "award-held");
    }

    @Test
    void once_a_complaint_is_decided_the_unanswered_objection_holds_nothing() {
        JsonNode objection = remedy.accepted(remedy.objection("ngo2-admin", remedy.loser, "RESULT"));
        remedy.fair.moveTo(Instant.parse(objection.get("answerBy").asText()));
        JsonNode complaint = RemedyFixture.first(remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok());
        remedy.makeFinal().refused(422, "award-held");
        JsonNode heard = remedy.heard(RemedyFixture.first(remedy.district("district-admin", complaint, "accept", Map.of("suspends", true)).ok()));
        remedy.district("district-admin", heard, "decide", RemedyFixture.decision("REJECTED")).ok();
        remedy.makeFinal().ok();
    }

    private List<String> closed(String username, String code) {
        List<String> closed = new ArrayList<>();
        remedy.as(username).get(remedy.own(code)).ok().get("closed").forEach(grounds -> closed.add(grounds.asText()));
        return closed;
    }

    private JsonNode seen(String username, JsonNode objection) {
        return RemedyFixture.of(remedy.as(username).get(remedy.theirs()).ok().get("objections"), objection);
    }

    private JsonNode signed() {
        remedy.afterPublicity();
        remedy.makeFinal().ok();
        return remedy.fair.signed("dali", remedy.project, "ngo1-admin", remedy.winner);
    }

    private void refusedPayment(JsonNode contract) {
        String id = contract.get("id").asText();
        String own = "organisations/" + remedy.winner + "/contracts/" + id + "/payments";
        JsonNode due = remedy.as("ngo1-admin").get(own).ok().get("items").get(0);
        JsonNode requested = remedy.as("ngo1-admin").on(due).post(own + "/" + due.get("id").asText() + "/request",
                Map.of("invoiceNumber", "FP-" + id.substring(28), "invoiceAmount", due.get("payable").asText())).ok().get("items").get(0);
        String theirs = "tenants/dali/contracts/" + id + "/payments/" + due.get("id").asText();
        JsonNode confirmed = remedy.as("dali-officer").on(requested).post(theirs + "/confirm", null).ok().get("items").get(0);
        remedy.as("dali-approver").on(confirmed).post(theirs + "/approve", null).refused(422, "award-held");
    }
}
