package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
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
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Who is not content with an answer complains to an authority that belongs to neither side. */
@ArquillianTest
@RunAsClient
class ComplaintIT {

    @ArquillianResource
    URI portal;

    private RemedyFixture remedy;

    @BeforeEach
    void a_result_in_its_publicity_period() {
        Database.firstMorning();
        remedy = RemedyFixture.inPublicity(portal);
    }

    @Test
    void from_the_objection_on_the_last_day_over_the_next_candidate_to_the_decision_on_the_former_winners_complaint() {
        remedy.fair.moveTo(Instant.parse(remedy.award().get("objectionEndsAt").asText()).minusSeconds(30));
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        remedy.makeFinal().refused(422, "award-held");
        remedy.answered(objection, "UPHELD_CANDIDATE");
        remedy.confirm();
        assertThat(remedy.award().get("creditCode").asText()).isEqualTo(remedy.loser);

        JsonNode former = remedy.answered(remedy.objection("ngo1-admin", remedy.winner, "RESULT"), "REJECTED");
        assertThat(former.get("clocks").findValuesAsText("code")).contains("objection-answer", "complaint-filed");
        JsonNode complaint = RemedyFixture.first(remedy.complain("ngo1-admin", remedy.winner, former, List.of(1)).ok());
        assertThat(complaint.get("authority").asText()).isEqualTo("district-admin");
        remedy.afterPublicity();
        remedy.makeFinal().refused(422, "award-held");

        JsonNode accepted = RemedyFixture.first(remedy.district("district-admin", complaint, "accept", Map.of("suspends", true)).ok());
        assertThat(accepted.get("suspendedUntil").isNull()).as("the procedure's own rules set no end before the decision").isTrue();
        remedy.district("district-admin", accepted, "decide", RemedyFixture.decision("REJECTED")).refused(422, "complaint-unexplained");
        JsonNode bought = remedy.explained(accepted);
        remedy.district("district-admin", bought, "decide", RemedyFixture.decision("REJECTED")).refused(422, "complaint-unexplained");
        remedy.as("ngo2-admin").post(remedy.own(remedy.loser) + "/complaints/" + complaint.get("id").asText() + "/explain",
                Map.of("explanation", "本中心的服务方案由本中心自行编制。")).ok();
        JsonNode explained = bought;
        remedy.district("supervisor", explained, "decide", RemedyFixture.decision("REJECTED")).refused(403, "other-authority");
        JsonNode decided = RemedyFixture.first(remedy.district("district-admin", explained, "decide", RemedyFixture.decision("REJECTED")).ok());
        remedy.makeFinal().ok();

        assertThat(remedy.as(null).get("projects/" + remedy.id + "/decisions").ok().get("items")).isEmpty();
        remedy.district("district-admin", decided, "publish", null).ok();
        JsonNode published = remedy.as(null).get("projects/" + remedy.id + "/decisions").ok().get("items").get(0);
        assertThat(published.get("outcome").asText()).isEqualTo("REJECTED");
        assertThat(published.toString()).doesNotContain("南海大道1号");
    }

    @Test
    void only_what_was_objected_to_is_complained_of_once_and_in_time() {
        JsonNode objection = answered();
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(2)).refused(422, "invalid");
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1, 1)).refused(422, "invalid");
        remedy.complain("ngo1-admin", remedy.winner, objection, List.of(1)).refused(404, "not-found");
        remedy.fair.moveTo(Instant.parse(objection.get("complainBy").asText()).minusSeconds(30));
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok();
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).refused(409, "complained-before");
    }

    @Test
    void after_its_time_no_complaint_is_filed() {
        JsonNode objection = answered();
        remedy.fair.moveTo(Instant.parse(objection.get("complainBy").asText()));
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).refused(422, "complaint-too-late");
    }

    @Test
    void of_two_complaints_at_the_same_moment_there_is_one() throws Exception {
        JsonNode objection = answered();
        List<Answer> both = AtOnce.times(2, () -> remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)));
        assertThat(both.stream().filter(a -> a.status() == 200)).hasSize(1);
        assertThat(Database.column("select id from complaint where objection_id = ?", objection.get("id").asText())).hasSize(1);
    }

    @Test
    void who_belonged_to_the_buyer_or_a_bidder_decides_nothing_about_them_and_reads_nothing_that_others_say() {
        JsonNode complaint = filed();
        for (String side : List.of("dali", remedy.winner, remedy.loser)) {
            String id = UUID.randomUUID().toString();
            Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from, valid_until)"
                    + " select ?, ?, 'district-admin', person_name, 'OFFICER', ?, valid_from, ? from membership where sub = ? limit 1",
                    id, Fair.sub("district-admin"), side, java.sql.Timestamp.from(remedy.fair.now().minus(Duration.ofDays(300))), Fair.sub("district-admin"));
            try {
                JsonNode seen = RemedyFixture.first(remedy.as("district-admin").get("district/complaints/" + complaint.get("id").asText()).ok());
                assertThat(seen.get("next").toString()).as("nothing is offered").doesNotContain("EXPLAINING", "DECIDED");
                remedy.district("district-admin", complaint, "accept", Map.of("suspends", true)).refused(403, "authority-tied");
            } finally {
                Database.update("delete from membership where id = ?", id);
            }
        }
        remedy.heard(RemedyFixture.first(remedy.district("district-admin", complaint, "accept", Map.of("suspends", true)).ok()));
        String path = "district/complaints/" + complaint.get("id").asText();
        assertThat(RemedyFixture.first(remedy.as("district-admin").get(path).ok()).get("statements")).as("who may decide reads them").hasSize(1);
        String tie = UUID.randomUUID().toString();
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from, valid_until)"
                + " select ?, ?, 'district-admin', person_name, 'OFFICER', ?, valid_from, ? from membership where sub = ? limit 1",
                tie, Fair.sub("district-admin"), remedy.loser, java.sql.Timestamp.from(remedy.fair.now().minus(Duration.ofDays(300))), Fair.sub("district-admin"));
        try {
            assertThat(RemedyFixture.first(remedy.as("district-admin").get(path).ok()).get("statements")).as("who is tied does not").isEmpty();
        } finally {
            Database.update("delete from membership where id = ?", tie);
        }
    }

    @Test
    void officials_of_the_buyer_bidders_and_the_auditor_decide_no_complaint() {
        JsonNode complaint = filed();
        for (String username : List.of("dali-approver", "ngo2-admin", "ngo1-admin", "district-auditor", "evaluator1")) {
            remedy.district(username, complaint, "accept", Map.of("suspends", true)).refused(403, "forbidden");
        }
        remedy.as("supervisor").get("district/complaints/" + complaint.get("id").asText()).refused(404, "not-found");
        assertThat(remedy.as("district-auditor").get("district/complaints?limit=100").ok().get("items").findValuesAsText("id")).contains(complaint.get("id").asText());
    }

    @Test
    void time_for_an_experts_opinion_does_not_count_and_nobody_decides_late_unseen() {
        JsonNode explained = remedy.heard(RemedyFixture.first(remedy.district("district-admin", filed(), "accept", Map.of("suspends", true)).ok()));
        JsonNode paused = RemedyFixture.first(remedy.district("district-admin", explained, "pause",
                Map.of("reason", "委托专家鉴定", "until", remedy.fair.today().plusDays(14).toString())).ok());
        remedy.fair.later(Duration.ofDays(14));
        JsonNode resumed = RemedyFixture.first(remedy.district("district-admin", paused, "resume", null).ok());
        assertThat(Instant.parse(resumed.get("decideBy").asText())).isAfterOrEqualTo(Instant.parse(explained.get("decideBy").asText()).plus(Duration.ofDays(13)));
        assertThat(resumed.get("status").asText()).isEqualTo("EXPLAINING");

        remedy.fair.moveTo(Instant.parse(resumed.get("decideBy").asText()));
        JsonNode late = RemedyFixture.first(remedy.as("district-admin").get("district/complaints/" + resumed.get("id").asText()).ok());
        assertThat(late.get("status").asText()).isEqualTo("OVERDUE");
        remedy.district("district-admin", late, "decide", RemedyFixture.decision("UPHELD_RESTART")).ok();
        assertThat(remedy.status()).isEqualTo("FAILED");
    }

    @Test
    void while_a_letter_is_mended_the_time_waits_and_one_that_is_not_is_not_admitted() {
        JsonNode complaint = filed();
        remedy.district("district-admin", complaint, "correction", Map.of("reason", "请补充证明材料", "until", remedy.fair.today().plusDays(1).toString()))
                .refused(422, "invalid");
        JsonNode asked = RemedyFixture.first(remedy.district("district-admin", complaint, "correction",
                Map.of("reason", "请补充证明材料", "until", remedy.fair.today().plusDays(7).toString())).ok());
        JsonNode corrected = RemedyFixture.first(remedy.as("ngo2-admin").on(asked).post(remedy.own(remedy.loser) + "/complaints/" + complaint.get("id").asText()
                + "/correct", RemedyFixture.letter()).ok());
        assertThat(corrected.get("status").asText()).isEqualTo("FILED");
        remedy.district("district-admin", corrected, "correction", Map.of("reason", "请再补充", "until", remedy.fair.today().plusDays(7).toString()))
                .refused(409, "letter-returned-before");
        JsonNode refused = RemedyFixture.first(remedy.district("district-admin", corrected, "refuse", Map.of("reason", "投诉事项未经质疑")).ok());
        assertThat(refused.get("held").asBoolean()).isFalse();
        remedy.makeFinal().ok();
    }

    @Test
    void who_complained_falsely_is_barred_by_another_than_who_decided() {
        JsonNode explained = remedy.heard(RemedyFixture.first(remedy.district("district-admin", filed(), "accept", Map.of("suspends", false)).ok()));
        remedy.makeFinal().ok();
        JsonNode decided = RemedyFixture.first(remedy.district("district-admin", explained, "decide", RemedyFixture.decision("REJECTED")).ok());
        Map<String, Object> barring = Map.of("months", 12, "reason", "所附证明材料系伪造，经核实属虚假投诉。");
        assertThat(decided.get("mayFindFalse").asBoolean()).as("who decided it").isFalse();
        remedy.district(remedy.fair.secondDistrictAdmin(), decided, "false", barring).refused(422, "bar-only-rejected");
        decided = RemedyFixture.first(remedy.district("district-admin", decided, "publish", null).ok());
        remedy.district("district-admin", decided, "false", barring).refused(403, "separation-of-duties");
        remedy.district(remedy.fair.secondDistrictAdmin(), decided, "false", Map.of("months", 11, "reason", "所附证明材料系伪造，经核实属虚假投诉。")).refused(422, "invalid");
        JsonNode found = RemedyFixture.first(remedy.district(remedy.fair.secondDistrictAdmin(), decided, "false", barring).ok());
        assertThat(found.get("falseAt").isNull()).isFalse();
        assertThat(found.get("mayFindFalse").asBoolean()).isFalse();
        remedy.district(remedy.fair.secondDistrictAdmin(), found, "false", barring).refused(409, "found-false-before");
        JsonNode next = remedy.fair.published("dali");
        remedy.as("ngo2-admin").post("organisations/" + remedy.loser + "/bids", Map.of("projectId", next.get("id").asText(), "content", Fair.bid("149.00", "1000.00")))
                .refused(403, "organisation-barred");
    }

    /** What the buyer has not answered it owes still, however the complaint about that ends. */
    @Test
    void a_complaint_that_ends_undecided_frees_no_buyer_from_its_answer() {
        JsonNode objection = remedy.accepted(remedy.objection("ngo2-admin", remedy.loser, "RESULT"));
        remedy.fair.moveTo(Instant.parse(objection.get("answerBy").asText()));
        JsonNode complaint = RemedyFixture.first(remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok());
        remedy.district("district-admin", complaint, "refuse", Map.of("reason", "投诉书不符合规定")).ok();
        remedy.makeFinal().refused(422, "award-held");
        JsonNode again = remedy.as("dali-officer").get(remedy.theirs()).ok().get("objections").get(0);
        remedy.confirm(remedy.fair.secondApprover("dali"), RemedyFixture.of(remedy.propose("dali-officer", again, "REJECTED", false).ok().get("objections"), again)).ok();
        remedy.makeFinal().ok();
        remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok();
    }

    @Test
    void a_letter_that_is_not_mended_lapses_by_itself_on_record() {
        JsonNode complaint = filed();
        JsonNode asked = RemedyFixture.first(remedy.district("district-admin", complaint, "correction",
                Map.of("reason", "请补充证明材料", "until", remedy.fair.today().plusDays(7).toString())).ok());
        remedy.fair.moveTo(Instant.parse(asked.get("correctBy").asText()));
        assertThat(Database.column("select status from complaint where id = ?", complaint.get("id").asText())).containsExactly("NOT_ADMITTED");
        JsonNode own = RemedyFixture.first(remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok());
        assertThat(own.get("steps").findValuesAsText("act")).contains("complaint.not-admitted");
    }

    @Test
    void what_is_not_examined_in_time_can_only_be_accepted() {
        JsonNode complaint = filed();
        remedy.fair.moveTo(Instant.parse(complaint.get("examineBy").asText()));
        for (String act : List.of("refuse", "pass-on")) {
            remedy.district("district-admin", complaint, act, Map.of("reason", "投诉书不符合规定")).refused(409, "illegal-state");
        }
        remedy.makeFinal().refused(422, "award-held");
        remedy.district("district-admin", complaint, "accept", Map.of("suspends", false)).ok();
    }

    private JsonNode answered() {
        JsonNode objection = remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "REJECTED");
        remedy.afterPublicity();
        return objection;
    }

    private JsonNode filed() {
        return RemedyFixture.first(remedy.complain("ngo2-admin", remedy.loser, answered(), List.of(1)).ok());
    }
}
