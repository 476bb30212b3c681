package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.tenantconfig.TenantCatalog;
import org.sheqia.testing.Database;

/** Every official date is its clock's wherever it is shown, and what is late comes before the auditor and opens the next right. */
@ArquillianTest
@RunAsClient
class OverdueIT {

    @ArquillianResource
    URI portal;

    private RemedyFixture remedy;

    @BeforeEach
    void a_result_in_its_publicity_period() {
        Database.firstMorning();
        remedy = RemedyFixture.inPublicity(portal);
    }

    @Test
    void the_desk_shows_by_when_an_objection_is_answered_with_rule_count_and_calendar() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        JsonNode item = work("dali-officer", "answer-objection").get(0);
        assertThat(item.get("dueAt")).isEqualTo(objection.get("answerBy"));
        JsonNode clock = item.get("clock");
        assertThat(clock.get("code").asText()).isEqualTo("objection-answer");
        assertThat(clock.get("article").asText()).as("fair selection's own rule").isEqualTo("custom");
        assertThat(clock.get("days").asInt()).isEqualTo(7);
        assertThat(clock.get("calendar").asText()).contains("2026");
    }

    @Test
    void an_objection_that_nobody_answers_comes_before_the_auditor_once_and_its_owner_is_told_that_it_may_complain() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        Instant due = Instant.parse(objection.get("answerBy").asText());
        remedy.fair.moveTo(due.minusSeconds(1));
        assertThat(overdue(objection)).isEmpty();
        remedy.fair.moveTo(due);
        remedy.fair.moveTo(due.plusSeconds(60));
        List<JsonNode> late = overdue(objection);
        assertThat(late).hasSize(1);
        assertThat(late.get(0).get("clock").get("due")).isEqualTo(objection.get("answerBy"));
        assertThat(late.get(0).get("when").asText()).as("the limit was the buyer's, and the auditor is not late").isEqualTo("UNDATED");
        assertThat(late.get(0).get("clock").get("state").asText()).isEqualTo("EXPIRED");
        assertThat(told("ngo2-admin", objection)).containsOnlyOnce("clock.expired");
        JsonNode row = remedy.as("district-auditor").get("district/overdue?tenant=dali&limit=1").ok().get("items").get(0);
        assertThat(row.get("clock").get("subjectId")).as("what ran out last comes first").isEqualTo(objection.get("id"));
        assertThat(row.get("projectId").asText()).isEqualTo(remedy.id);
        remedy.as("district-admin").get("district/overdue").refused(403, "forbidden");
        assertThat(told("district-auditor", objection)).containsOnlyOnce("clock.expired");
        assertThat(Database.column("select state from clock where subject_id = ? and code = 'objection-answer' order by recorded_at, id",
                objection.get("id").asText())).containsExactly("RUNNING", "EXPIRED");

        remedy.confirm(remedy.fair.secondApprover("dali"), remedy.proposed(objection, "REJECTED")).ok();
        assertThat(overdue(objection)).as("a late answer is still an answer").isEmpty();
    }

    @Test
    void an_authority_that_is_late_with_a_complaint_is_told_and_comes_before_the_auditor() {
        JsonNode complaint = complaint();
        remedy.fair.later(Duration.ofDays(20));
        assertThat(expired(complaint)).containsExactlyInAnyOrder("complaint-examined", "complaint-notice-sent");
        assertThat(told("district-admin", complaint)).contains("clock.expired");
        remedy.district("district-admin", complaint, "accept", Map.of("suspends", false)).ok();
        assertThat(expired(complaint)).isEmpty();
    }

    @Test
    void a_complaint_that_is_refused_later_than_within_three_days_has_that_on_record() {
        JsonNode complaint = complaint();
        remedy.fair.moveTo(Instant.parse(complaint.get("examineBy").asText()).minusSeconds(3600));
        remedy.district("district-admin", complaint, "refuse", Map.of("reason", "投诉事项不属于本办法规定的范围")).ok();
        assertThat(Database.column("select state from clock where subject_id = ? and code = 'complaint-not-admitted' order by recorded_at, id",
                complaint.get("id").asText())).containsExactly("RUNNING", "EXPIRED", "DONE");
    }

    /** What the law forbids meanwhile is not late. */
    @Test
    void while_something_is_open_the_time_for_signing_waits_and_goes_on_later_by_what_it_waited() {
        remedy.afterPublicity();
        remedy.makeFinal().ok();
        LocalDate before = signing("RUNNING");
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        assertThat(signing("PAUSED")).isEqualTo(before);
        remedy.fair.later(Duration.ofDays(5));
        assertThat(signing("PAUSED")).isEqualTo(before);
        remedy.answered(objection, "REJECTED");
        assertThat(signing("RUNNING")).isAfterOrEqualTo(before.plusDays(5));
        assertThat(Instant.parse(remedy.award().get("signBy").asText())).as("the award's date is its clock's")
                .isEqualTo(signing("RUNNING").plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    /** A complaint that the authority does not suspend for holds until its notice is due, and by itself no longer. */
    @Test
    void the_time_for_signing_goes_on_by_itself_when_a_hold_has_ended() {
        JsonNode objection = remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "REJECTED");
        remedy.afterPublicity();
        remedy.makeFinal().ok();
        LocalDate before = signing("RUNNING");
        RemedyFixture.first(remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok());
        assertThat(signing("PAUSED")).isEqualTo(before);
        remedy.fair.later(Duration.ofDays(20));
        assertThat(signing("RUNNING")).isAfter(before);
    }

    /** 政府采购法 第58条: to who is not content with a decision, and to who gets none in time. */
    @Test
    void where_the_law_binds_review_and_court_begin_with_the_end_of_the_time_and_anew_with_the_decision() {
        Database.update("update project set procedure_rules = ? where id = ?", Json.write(TenantCatalog.load().procedure("open-tender").orElseThrow()), remedy.id);
        JsonNode complaint = complaint();
        assertThat(complaint.get("authority").asText()).isEqualTo("supervisor");
        JsonNode accepted = RemedyFixture.first(remedy.district("supervisor", complaint, "accept", Map.of("suspends", true)).ok());
        assertThat(Instant.parse(accepted.get("suspendedUntil").asText())).as("thirty days, and over the holiday at their end")
                .isBefore(remedy.fair.now().plus(Duration.ofDays(36)));
        remedy.fair.moveTo(Instant.parse(accepted.get("decideBy").asText()));

        JsonNode late = RemedyFixture.first(remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok());
        assertThat(late.get("status").asText()).isEqualTo("OVERDUE");
        assertThat(late.get("held").asBoolean()).as("the suspension has ended by itself").isFalse();
        assertThat(clock(late, "review-requested").get("article").asText()).isEqualTo("政府采购法 第58条");
        assertThat(clock(late, "review-requested").get("duty").asBoolean()).isFalse();
        assertThat(told("supervisor", complaint)).contains("clock.expired");

        remedy.fair.later(Duration.ofDays(20));
        JsonNode decided = RemedyFixture.first(remedy.district("supervisor", RemedyFixture.first(remedy.as("supervisor")
                .get("district/complaints/" + complaint.get("id").asText()).ok()), "decide", RemedyFixture.decision("REJECTED")).ok());
        for (String right : List.of("review-requested", "court-direct")) {
            assertThat(Instant.parse(clock(decided, right).get("due").asText())).as(right).isAfter(Instant.parse(clock(late, right).get("due").asText()));
        }
    }

    @Test
    void what_the_evaluation_did_can_be_objected_to_as_a_step_of_its_own() {
        JsonNode step = remedy.objection("ngo2-admin", remedy.loser, "PROCESS");
        assertThat(Database.column("select stage from objection where id = ?", step.get("id").asText())).containsExactly("evaluation-1");
        remedy.object("ngo2-admin", remedy.loser, "PROCESS").refused(409, "objected-before");
    }

    @Test
    void after_a_procedure_is_over_nobody_is_late_with_it() {
        remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "UPHELD_RESTART");
        assertThat(remedy.status()).isEqualTo("FAILED");
        remedy.fair.later(Duration.ofDays(60));
        assertThat(StreamSupport.stream(items("district-auditor").spliterator(), false).filter(i -> i.get("subjectId").asText().equals(remedy.id))).isEmpty();
    }

    private LocalDate signing(String state) {
        List<String> last = Database.column("select c.last_day from clock c where c.subject_id = ? and c.code = 'contract-signed' and c.state = ?"
                + " and not exists (select 1 from clock d where d.replaces = c.id)", remedy.id, state);
        assertThat(last).as(state).hasSize(1);
        return LocalDate.parse(last.get(0));
    }

    private static JsonNode clock(JsonNode complaint, String code) {
        return StreamSupport.stream(complaint.get("clocks").spliterator(), false).filter(c -> c.get("code").asText().equals(code)).findFirst().orElseThrow();
    }

    private JsonNode complaint() {
        JsonNode objection = remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), "REJECTED");
        return RemedyFixture.first(remedy.complain("ngo2-admin", remedy.loser, objection, List.of(1)).ok());
    }

    private JsonNode items(String username) {
        return remedy.as(username).get("me/work-items").ok().get("items");
    }

    private List<JsonNode> work(String username, String kind) {
        return StreamSupport.stream(items(username).spliterator(), false).filter(i -> i.get("kind").asText().equals(kind)).toList();
    }

    private List<JsonNode> overdue(JsonNode subject) {
        return work("district-auditor", "see-overdue").stream().filter(i -> i.get("clock").get("subjectId").equals(subject.get("id"))).toList();
    }

    private static List<String> expired(JsonNode subject) {
        return Database.column("select c.code from clock c where c.subject_id = ? and c.state = 'EXPIRED' and not exists"
                + " (select 1 from clock d where d.replaces = c.id)", subject.get("id").asText());
    }

    private List<String> told(String username, JsonNode subject) {
        return StreamSupport.stream(remedy.as(username).get("me/notifications?limit=50").ok().get("items").spliterator(), false)
                .filter(n -> n.get("subjectId").equals(subject.get("id"))).map(n -> n.get("act").asText()).toList();
    }
}
