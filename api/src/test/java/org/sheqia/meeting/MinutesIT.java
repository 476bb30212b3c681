package org.sheqia.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What the two write down, who reads it, and what of it everybody is told. */
@ArquillianTest
@RunAsClient
class MinutesIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private MeetingFixture meetings;
    private JsonNode project;
    private String code;

    @BeforeEach
    void a_project_and_an_organisation() {
        Database.firstMorning();
        fair = new Fair(portal);
        meetings = MeetingFixture.of(fair, 2, 2);
        project = meetings.published("dali");
        code = meetings.guest("ngo1-admin");
    }

    @Test
    void both_check_in_and_write_minutes_that_only_the_two_read() {
        JsonNode meeting = meetings.planned(code, project);
        String theirs = "tenants/dali/agenda/" + id(meeting.get("meeting"));
        String own = own() + "/agenda/" + id(meeting.get("meeting"));
        fair.as("dali-officer").on(meeting).post(theirs + "/check-in", null).refused(422, "not-meeting-time");
        fair.moveTo(Instant.parse(meeting.get("meeting").get("startsAt").asText()));
        JsonNode half = fair.as("dali-officer").on(meeting).post(theirs + "/check-in", null).ok();
        assertThat(half.get("meeting").get("status").asText()).isEqualTo("PLANNED");
        JsonNode held = fair.as("ngo1-admin").on(half).post(own + "/check-in", null).ok();
        assertThat(held.get("meeting").get("status").asText()).isEqualTo("HELD");

        JsonNode minuted = fair.as("ngo1-admin").on(held).put(own + "/minutes", Map.of("points", List.of("每周探访两次"), "documents", List.of())).ok();

        assertThat(minuted.get("organisationMinutes").get("points").get(0).asText()).isEqualTo("每周探访两次");
        assertThat(fair.as("dali-officer").get(theirs).ok().get("organisationMinutes").get("points")).hasSize(1);
        fair.as("district-auditor").get(theirs).refused(404, "not-found");
        fair.as("ngo3-admin").get(own).refused(404, "not-found");
        assertThat(Database.column("select details from audit_record where act = 'meeting.minuted' order by id desc limit 1").get(0))
                .doesNotContain("探访");
        fair.as("ngo1-admin").on(minuted).put(own + "/minutes", Map.of("points", List.of("附件"), "documents",
                List.of(Map.of("id", Fair.unknownId(), "name", "x.pdf")))).refused(422, "invalid");
    }

    @Test
    void each_side_sees_in_its_records_that_the_other_opened_what_it_attached() {
        JsonNode held = meetings.held(code, project);
        String theirs = "tenants/dali/agenda/" + id(held.get("meeting")), ours = own() + "/agenda/" + id(held.get("meeting"));
        String photo = id(fair.as("ngo1-admin").post(own() + "/files?name=" + encode("签到表.txt"), "签到".getBytes(StandardCharsets.UTF_8)).ok());
        String plan = id(fair.as("dali-officer").post("tenants/dali/files?name=" + encode("场地图.txt"), "场地".getBytes(StandardCharsets.UTF_8)).ok());
        JsonNode minuted = fair.as("ngo1-admin").on(held).put(ours + "/minutes", minutes(photo, "签到表.txt")).ok();
        fair.as("dali-officer").on(minuted).put(theirs + "/minutes", minutes(plan, "场地图.txt")).ok();

        assertThat(fair.as("dali-officer").get(theirs + "/documents/" + plan).status()).isEqualTo(200);
        assertThat(fair.as("dali-officer").get(theirs + "/documents/" + photo).status()).isEqualTo(200);
        assertThat(fair.as("ngo1-admin").get(ours + "/documents/" + plan).status()).isEqualTo(200);

        JsonNode seen = fair.as("ngo1-admin").get(own() + "/records?limit=1").ok().get("items").get(0);
        assertThat(List.of(seen.get("act").asText(), seen.get("subjectTitle").asText())).containsExactly("document.opened", "签到表.txt");
        assertThat(seen.get("by").asText()).contains("dali-officer");
        List<String> ofBuyer = Database.column("select subject_title from audit_record where chain = 'dali' and act = 'document.opened'");
        assertThat(ofBuyer).as("not its own reading").containsExactly("场地图.txt");
    }

    @Test
    void what_a_buyer_would_have_told_everyone_is_gone_when_an_approver_returns_it_and_was_shown_to_nobody() {
        JsonNode held = meetings.held(code, project);
        String answers = "tenants/dali/agenda/" + id(held.get("meeting")) + "/answers";
        fair.as("dali-officer").post(answers, Map.of("question", "是否只要南海社工？", "answer", "是的。")).ok();
        String questions = Fair.path("dali", project) + "/questions";
        assertThat(fair.as("ngo1-admin").get(own() + "/projects/" + id(project) + "/questions").ok().get("items")).isEmpty();
        JsonNode told = fair.as("dali-approver").get(questions).ok().get("items").get(0);
        fair.as("dali-approver").on(told).post(questions + "/" + id(told) + "/answer/return", Map.of("reason", "点名了机构")).ok();
        assertThat(fair.as("dali-officer").get(questions).ok().get("items")).isEmpty();
    }

    @Test
    void what_a_buyer_said_becomes_a_public_answer() {
        JsonNode held = meetings.held(code, project);
        String answers = "tenants/dali/agenda/" + id(held.get("meeting")) + "/answers";

        fair.as("dali-officer").post(answers, Map.of("question", "每周几次上门？", "answer", "每周两次。")).ok();

        assertThat(fair.as(null).get("projects/" + id(project) + "/questions").ok().get("items")).as("waits for another").isEmpty();
        JsonNode told = fair.as("dali-approver").get(Fair.path("dali", project) + "/questions").ok().get("items").get(0);
        fair.as("dali-approver").on(told).post(Fair.path("dali", project) + "/questions/" + id(told) + "/answer/publish", null).ok();

        JsonNode shown = fair.as(null).get("projects/" + id(project) + "/questions").ok().get("items");
        assertThat(shown.findValuesAsText("answer")).containsExactly("每周两次。");
        assertThat(shown.toString()).doesNotContain(code);
    }

    @Test
    void who_judges_the_bids_reads_no_minutes() {
        JsonNode held = meetings.held(code, project);
        String theirs = "tenants/dali/agenda/" + id(held.get("meeting"));
        fair.as("dali-officer").on(held).put(theirs + "/minutes", Map.of("points", List.of("已说明需求"), "documents", List.of())).ok();
        Database.update("insert into committee_member (id, tenant_id, version, project_id, sub, name, expert, place, status)"
                + " values (uuid(), 'dali', 1, ?, ?, 'x', 0, 1, 'SEATED')", id(project), Fair.sub("dali-officer"));

        JsonNode closed = fair.as("dali-officer").get(theirs).ok();

        assertThat(closed.get("minutesClosed").asBoolean()).isTrue();
        assertThat(closed.get("tenantMinutes").isNull()).isTrue();
        fair.as("dali-officer").on(closed).put(theirs + "/minutes", Map.of("points", List.of("改"), "documents", List.of()))
                .refused(403, "minutes-closed");
    }

    private static Map<String, Object> minutes(String file, String name) {
        return Map.of("points", List.of("见附件"), "documents", List.of(Map.of("id", file, "name", name)));
    }

    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private String own() {
        return "organisations/" + code;
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
