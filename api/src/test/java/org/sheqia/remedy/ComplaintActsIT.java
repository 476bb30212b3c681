package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/** What an authority does with a complaint on its way to the decision, and what others say to it meanwhile. */
@ArquillianTest
@RunAsClient
class ComplaintActsIT {

    private static final String WORDS = "本中心按照采购文件投标，服务方案由本中心自行编制。";

    @ArquillianResource
    URI portal;

    private RemedyFixture remedy;
    private JsonNode complaint;

    @BeforeEach
    void a_complaint_about_a_result() {
        Database.firstMorning();
        remedy = RemedyFixture.inPublicity(portal);
        JsonNode objection = remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "REJECTED");
        remedy.afterPublicity();
        complaint = RemedyFixture.first(remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok());
    }

    @Test
    void what_is_suspended_waits_until_the_authority_ends_that_and_no_longer() {
        JsonNode suspended = accepted(true);
        assertThat(suspended.get("held").asBoolean()).isTrue();
        remedy.makeFinal().refused(422, "award-held");
        JsonNode ended = RemedyFixture.first(remedy.district("district-admin", suspended, "end-suspension", Map.of("reason", "不影响成交结果")).ok());
        assertThat(ended.get("held").asBoolean()).isFalse();
        assertThat(ended.get("status").asText()).isEqualTo("EXPLAINING");
        remedy.district("district-admin", ended, "end-suspension", Map.of("reason", "不影响成交结果")).refused(409, "not-suspended");
        remedy.makeFinal().ok();
    }

    @Test
    void what_belongs_to_another_office_is_passed_on_and_holds_nothing() {
        JsonNode passed = RemedyFixture.first(remedy.district("district-admin", complaint, "pass-on", Map.of("reason", "应向市财政局投诉")).ok());
        assertThat(passed.get("status").asText()).isEqualTo("OTHER_OFFICE");
        assertThat(passed.get("held").asBoolean()).isFalse();
        assertThat(own("ngo2-admin", remedy.loser).get("reason").asText()).as("the complainant is told").isEqualTo("应向市财政局投诉");
        remedy.district("district-admin", passed, "accept", Map.of("suspends", true)).refused(409, "illegal-state");
        remedy.makeFinal().ok();
    }

    @Test
    void a_pause_has_a_day_of_which_both_sides_are_told_and_with_which_it_ends_by_itself() {
        JsonNode explained = remedy.explained(accepted(false));
        LocalDate today = remedy.fair.today();
        remedy.district("district-admin", explained, "pause", Map.of("reason", "委托专家鉴定")).refused(422, "invalid");
        for (LocalDate until : List.of(today, today.plusDays(91))) {
            assertThat(remedy.district("district-admin", explained, "pause", pause(until)).refused(422, "invalid").get("violations").findValuesAsText("field"))
                    .containsExactly("until");
        }
        JsonNode paused = RemedyFixture.first(remedy.district("district-admin", explained, "pause", pause(today.plusDays(10))).ok());
        assertThat(paused.get("paused").asBoolean()).isTrue();
        remedy.district("district-admin", paused, "pause", pause(today.plusDays(10))).refused(409, "clock-paused");
        remedy.fair.later(Duration.ofDays(10));
        for (JsonNode seen : List.of(own("ngo2-admin", remedy.loser), RemedyFixture.first(remedy.as("dali-officer").get(remedy.theirs()).ok()))) {
            assertThat(seen.get("pausedUntil").asText()).as("on its last day").isEqualTo(today.plusDays(10).toString());
        }
        remedy.fair.later(Duration.ofDays(1));
        JsonNode resumed = RemedyFixture.first(remedy.as("district-admin").get(path()).ok());
        assertThat(resumed.get("paused").asBoolean()).isFalse();
        assertThat(Instant.parse(resumed.get("decideBy").asText())).isAfter(Instant.parse(explained.get("decideBy").asText()));
        remedy.district("district-admin", resumed, "resume", null).refused(409, "clock-runs");
    }

    @Test
    void who_took_part_explains_itself_once_to_the_authority_and_sees_what_is_complained_of_and_not_by_whom() {
        assertThat(concerning()).as("before it is accepted").isEmpty();
        state("ngo1-admin", remedy.winner).refused(404, "not-found");
        JsonNode accepted = accepted(false);
        JsonNode seen = concerning().get(0);
        assertThat(seen.get("matters").get(0).asText()).contains("评审委员会对服务方案的评分");
        assertThat(seen.get("explainBy")).isEqualTo(accepted.get("explainBy"));
        assertThat(seen.get("clocks").findValuesAsText("code")).containsExactly("complaint-explained");
        assertThat(seen.get("mayExplain").asBoolean()).isTrue();
        assertThat(seen.toString()).doesNotContain("公布的得分", "重新核实", "黄主任", "南海大道1号", remedy.loser, complaint.get("name").asText());

        String stranger = remedy.fair.organisation("ngo3-admin");
        state("ngo3-admin", stranger).refused(404, "not-found");
        state("ngo2-admin", remedy.loser).refused(403, "own-complaint");
        JsonNode stated = state("ngo1-admin", remedy.winner).ok().get("concerning").get(0);
        assertThat(stated.get("explanation").asText()).isEqualTo(WORDS);
        assertThat(stated.get("mayExplain").asBoolean()).isFalse();
        state("ngo1-admin", remedy.winner).refused(409, "stated-before");

        JsonNode heard = RemedyFixture.first(remedy.as("district-admin").get(path()).ok());
        assertThat(heard.get("statements").get(0).get("words").asText()).isEqualTo(WORDS);
        assertThat(heard.get("statements").get(0).get("creditCode").asText()).isEqualTo(remedy.winner);
        assertThat(remedy.as("district-admin").get("me/notifications").ok().findValuesAsText("act")).as("the authority hears of it").contains("statement.given");
        assertThat(remedy.as("ngo2-admin").header("If-Match", "\"0\"").post(remedy.own(remedy.loser) + "/complaints/" + complaint.get("id").asText() + "/withdraw", null)
                .refused(412, "stale").toString()).as("the complainant is not told who spoke").doesNotContain("statement", "说明");
        assertThat(heard.get("version")).as("nobody's page is stale for it").isEqualTo(accepted.get("version"));
        for (JsonNode other : List.of(remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok(), remedy.as("dali-officer").get(remedy.theirs()).ok(),
                remedy.as("dali-officer").get("tenants/dali/records?limit=100").ok())) {
            assertThat(other.toString()).doesNotContain(WORDS, "statement.given");
        }
    }

    @Test
    void of_two_statements_of_one_organisation_at_the_same_moment_there_is_one() throws Exception {
        accepted(false);
        assertThat(AtOnce.times(2, () -> state("ngo1-admin", remedy.winner)).stream().filter(a -> a.status() == 200)).hasSize(1);
        assertThat(Database.column("select id from complaint_statement where complaint_id = ?", complaint.get("id").asText())).hasSize(1);
    }

    private JsonNode accepted(boolean suspends) {
        return RemedyFixture.first(remedy.district("district-admin", complaint, "accept", Map.of("suspends", suspends)).ok());
    }

    private Answer state(String username, String code) {
        return remedy.as(username).post(remedy.own(code) + "/complaints/" + complaint.get("id").asText() + "/explain", Map.of("explanation", WORDS));
    }

    private JsonNode concerning() {
        return remedy.as("ngo1-admin").get(remedy.own(remedy.winner)).ok().get("concerning");
    }

    private JsonNode own(String username, String code) {
        return RemedyFixture.first(remedy.as(username).get(remedy.own(code)).ok());
    }

    private String path() {
        return "district/complaints/" + complaint.get("id").asText();
    }

    private static Map<String, Object> pause(LocalDate until) {
        return Map.of("reason", "委托专家鉴定", "until", until.toString());
    }
}
