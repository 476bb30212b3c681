package org.sheqia.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Requests, the meeting itself, and the wall around a procurement. */
@ArquillianTest
@RunAsClient
class MeetingIT {

    private static final String REQUESTS = "/meeting-requests";

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
    void a_request_is_answered_by_the_other_side_once() {
        JsonNode asked = ask();
        assertThat(asked.get("status").asText()).isEqualTo("REQUESTED");
        fair.as("ngo1-admin").post(own() + REQUESTS, Map.of("projectId", id(project), "purpose", "再约一次")).refused(422, "invalid");
        fair.as("ngo1-admin").post(own() + REQUESTS, Map.of("projectId", id(project), "purpose", "再约一次洽谈")).refused(409, "meeting-requested");
        fair.as("ngo1-admin").on(asked).post(own() + REQUESTS + "/" + id(asked) + "/accept", null).refused(403, "forbidden");
        assertThat(fair.as("dali-officer").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("answer-meeting-request");

        JsonNode accepted = fair.as("dali-officer").on(asked).post("tenants/dali" + REQUESTS + "/" + id(asked) + "/accept", null).ok();

        assertThat(accepted.get("status").asText()).isEqualTo("ACCEPTED");
        fair.as("dali-officer").on(accepted).post("tenants/dali" + REQUESTS + "/" + id(asked) + "/decline", null).refused(409, "illegal-state");
        assertThat(fair.as("ngo1-admin").get("me/notifications").ok().get("items"))
                .anyMatch(n -> n.get("act").asText().equals("meeting-request.accepted") && n.get("subjectId").asText().equals(id(asked))
                        && n.get("details").get("season").asText().equals("2026"));
        fair.as("lishui-officer").on(accepted).post("tenants/lishui" + REQUESTS + "/" + id(asked) + "/decline", null).refused(404, "not-found");
    }

    @Test
    void who_asks_and_withdraws_asks_three_times_and_no_more() {
        for (int i = 0; i < 3; i++) {
            JsonNode asked = ask();
            fair.as("ngo1-admin").on(asked).post(own() + REQUESTS + "/" + id(asked) + "/withdraw", null).ok();
        }

        JsonNode refused = fair.as("ngo1-admin").post(own() + REQUESTS, Map.of("projectId", id(project), "purpose", "想了解服务对象情况"))
                .refused(409, "asked-too-often");
        assertThat(refused.get("detail").asText()).contains("3");
        fair.as("ngo1-admin").post(own() + REQUESTS, Map.of("projectId", id(meetings.published("dali")), "purpose", "想了解服务对象情况")).ok();
        fair.as("dali-officer").post("tenants/dali" + REQUESTS, Map.of("projectId", id(project), "creditCode", code, "purpose", "想了解贵机构的团队。")).ok();
    }

    @Test
    void requests_are_listed_of_one_fair_or_all_and_read_by_both_sides() {
        JsonNode asked = ask();
        assertThat(asked.get("season").asText()).isEqualTo("2026");
        assertThat(fair.as("dali-officer").get("tenants/dali" + REQUESTS).ok().get("items").findValuesAsText("id")).contains(id(asked));
        for (String side : List.of("tenants/dali", own())) {
            String who = side.startsWith("tenants") ? "dali-officer" : "ngo1-admin";
            assertThat(fair.as(who).get(side + REQUESTS + "?season=2026").ok().get("items").findValuesAsText("id")).contains(id(asked));
            assertThat(fair.as(who).get(side + REQUESTS + "?season=2026-b").ok().get("items")).isEmpty();
            assertThat(fair.as(who).get(side + REQUESTS + "/" + id(asked)).ok().get("id").asText()).isEqualTo(id(asked));
        }
        fair.as("lishui-officer").get("tenants/lishui" + REQUESTS + "/" + id(asked)).refused(404, "not-found");
    }

    @Test
    void only_who_takes_part_wishes_and_is_asked() {
        String stranger = fair.organisation("ngo4-admin");
        JsonNode list = fair.as("ngo4-admin").get("organisations/" + stranger + "/wishes").ok();
        Map<String, Object> wishes = new HashMap<>(Map.of("wishes", List.of(id(project)), "absences", List.of()));
        wishes.put("most", null);
        fair.as("ngo4-admin").on(list).put("organisations/" + stranger + "/wishes", wishes).refused(409, "not-taking-part");
        fair.as("dali-officer").post("tenants/dali" + REQUESTS, Map.of("projectId", id(project), "creditCode", stranger,
                "purpose", "想了解贵机构的团队。")).refused(409, "not-taking-part");
    }

    @Test
    void a_request_that_nobody_answers_expires_by_the_clock() {
        JsonNode asked = ask();
        fair.moveTo(Instant.parse(asked.get("expiresAt").asText()));

        assertThat(fair.as("ngo1-admin").get(own() + REQUESTS).ok().get("items").get(0).get("status").asText()).isEqualTo("EXPIRED");
        fair.as("dali-officer").on(asked).post("tenants/dali" + REQUESTS + "/" + id(asked) + "/accept", null).refused(409, "illegal-state");
    }

    @Test
    void an_accepted_request_is_worth_more_than_any_wish() {
        String rival = meetings.guest("ngo3-admin");
        meetings.wishOfProject("dali", project, rival);
        meetings.wishOf("ngo3-admin", rival, id(project));
        accept(ask());
        Database.update("update wish_list set most = 1 where party = ?", id(project));

        JsonNode run = meetings.computed(true, List.of());

        assertThat(run.get("sittings").findValuesAsText("creditCode")).containsExactly(code);
        assertThat(run.get("unmet").get("PROJECT_FULL").asInt()).isEqualTo(1);
    }

    @Test
    void who_speaks_for_two_projects_is_at_one_table_at_a_time() {
        JsonNode second = meetings.published("dali");
        String rival = meetings.guest("ngo3-admin");
        JsonNode saved = meetings.wishOfProject("dali", project, "李主任", List.of(code, rival));
        meetings.wishOfProject("dali", second, " 李主任 ", List.of(code, rival));
        assertThat(saved.get("representative").asText()).isEqualTo("李主任");

        JsonNode run = meetings.computed(true, List.of());

        assertThat(run.get("sittings").findValuesAsText("slot")).hasSize(Math.min(4, meetings.slots.size())).doesNotHaveDuplicates();
        assertThat(run.get("value")).isEqualTo(run.get("bound"));
    }

    @Test
    void a_name_that_is_spelt_otherwise_is_the_same_person() {
        JsonNode second = meetings.published("dali");
        String rival = meetings.guest("ngo3-admin");
        meetings.wishOfProject("dali", project, "李 主任", List.of(code, rival));
        meetings.wishOfProject("dali", second, "李　主任", List.of(code, rival));

        assertThat(meetings.computed(true, List.of()).get("sittings").findValuesAsText("slot")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void who_speaks_for_two_projects_takes_no_second_table_on_the_day() {
        JsonNode second = meetings.published("dali");
        meetings.wishOfProject("dali", project, "李主任", List.of());
        meetings.wishOfProject("dali", second, "李　主任", List.of());
        String rival = meetings.guest("ngo3-admin");
        JsonNode agreed = accept(ask());
        JsonNode other = accept(fair.as("ngo3-admin").post("organisations/" + rival + REQUESTS,
                Map.of("projectId", id(second), "purpose", "想了解服务对象情况")).ok());
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));
        String slot = meetings.slots.get(0);
        fair.as("ngo1-admin").post(own() + "/agenda/walk-ins", Map.of("request", id(agreed), "slot", slot, "table", meetings.tables.get(0))).ok();

        fair.as("ngo3-admin").post("organisations/" + rival + "/agenda/walk-ins", Map.of("request", id(other), "slot", slot,
                "table", meetings.tables.get(1))).refused(409, "place-taken");
    }

    @Test
    void between_the_bid_deadline_and_the_award_nobody_meets() {
        JsonNode meeting = meetings.planned(code, project);
        Database.update("update project set bid_deadline = '2026-03-19 01:00:00' where id = ?", id(project));
        fair.moveTo(MeetingFixture.FIRST);

        fair.as("dali-officer").header("If-Match", "*").post("tenants/dali/agenda/" + id(meeting.get("meeting")) + "/check-in", null)
                .refused(422, "integrity-wall");
        String other = meetings.guest("ngo3-admin");
        fair.as("ngo3-admin").post("organisations/" + other + REQUESTS, Map.of("projectId", id(project), "purpose", "想了解评审情况"))
                .refused(422, "integrity-wall");
    }

    @Test
    void nothing_is_planned_behind_the_wall() {
        meetings.wishOfProject("dali", fair.published("dali"), code);

        JsonNode run = meetings.computed(true, List.of());

        assertThat(run.get("sittings")).isEmpty();
        assertThat(run.get("unmet").get("INTEGRITY_WALL").asInt()).isEqualTo(1);
    }

    @Test
    void who_came_says_that_the_other_did_not() {
        JsonNode meeting = meetings.planned(code, project);
        String own = own() + "/agenda/" + id(meeting.get("meeting"));
        fair.moveTo(Instant.parse(meeting.get("meeting").get("startsAt").asText()));
        fair.as("ngo1-admin").on(meeting).post(own + "/no-show", null).refused(422, "not-checked-in");
        JsonNode there = fair.as("ngo1-admin").on(meeting).post(own + "/check-in", null).ok();

        JsonNode missed = fair.as("ngo1-admin").on(there).post(own + "/no-show", null).ok();

        assertThat(missed.get("meeting").get("status").asText()).isEqualTo("NO_SHOW");
        assertThat(missed.get("missing").asText()).isEqualTo("TENANT");
    }

    @Test
    void two_who_agreed_take_an_empty_table_on_the_day() {
        JsonNode agreed = accept(ask());
        Map<String, String> place = Map.of("request", id(agreed), "slot", meetings.slots.get(0), "table", meetings.tables.get(0));
        fair.as("ngo1-admin").post(own() + "/agenda/walk-ins", place).refused(422, "invalid");
        assertThat(fair.as("ngo1-admin").get(own() + "/agenda/empty-places").ok()).isEmpty();
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));
        assertThat(emptyTables("tenants/dali")).contains(meetings.tables.get(0));

        JsonNode agenda = fair.as("ngo1-admin").post(own() + "/agenda/walk-ins", place).ok();

        assertThat(agenda.get("items").get(0).get("walkIn").asBoolean()).isTrue();
        fair.as("dali-officer").post("tenants/dali/agenda/walk-ins", place).refused(409, "already-meeting");
        assertThat(emptyTables("tenants/dali")).doesNotContain(meetings.tables.get(0));
    }

    @Test
    void one_request_is_one_meeting() {
        JsonNode agreed = accept(ask());
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));
        sit("ngo1-admin", own(), agreed, 0).ok();

        Map<String, String> later = Map.of("request", id(agreed), "slot", meetings.slots.get(1), "table", meetings.tables.get(0));
        fair.as("ngo1-admin").post(own() + "/agenda/walk-ins", later).refused(409, "already-meeting");
    }

    @Test
    void nobody_is_seated_where_it_cannot_come() {
        meetings.wish("ngo1-admin", own() + "/wishes", List.of(), List.of(meetings.slots.get(0)));
        JsonNode agreed = accept(ask());
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));

        sit("dali-officer", "tenants/dali", agreed, 0).refused(409, "place-taken");
    }

    @Test
    void both_are_told_why_what_they_agreed_on_was_not_planned() {
        accept(ask());
        meetings.wish("ngo1-admin", own() + "/wishes", List.of(), meetings.slots);
        meetings.publish(meetings.computed(true, List.of())).ok();

        assertThat(meetings.agenda("ngo1-admin", own()).get("unmet").findValuesAsText("reason")).containsExactly("ABSENT");
        assertThat(meetings.agenda("dali-officer", "tenants/dali").get("unmet").findValuesAsText("projectId")).containsExactly(id(project));
    }

    @Test
    void who_stood_back_takes_no_table() {
        JsonNode agreed = accept(ask());
        fair.as("ngo1-admin").post(own() + MeetingFixture.PART + "/withdraw", null).ok();
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));

        sit("ngo1-admin", own(), agreed, 0).refused(409, "not-taking-part");
    }

    @Test
    void nobody_takes_a_table_beyond_the_bid_deadline() {
        JsonNode agreed = accept(ask());
        Database.update("update project set bid_deadline = ? where id = ?", "2026-03-20 01:40:00", id(project));
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));

        sit("ngo1-admin", own(), agreed, 0).refused(422, "integrity-wall");
        assertThat(meetings.computed(true, List.of()).get("sittings")).isEmpty();
    }

    @Test
    void a_project_that_is_cancelled_is_met_about_no_more() {
        JsonNode meeting = meetings.planned(code, project);
        fair.as("dali-approver").on(fair.as("dali-officer").get(Fair.path("dali", project)).ok()).post(Fair.path("dali", project) + "/cancel", Map.of("reason", "需求已由其他渠道解决")).ok();

        assertThat(meetings.agenda("ngo1-admin", own()).get("items")).isEmpty();
        assertThat(meetings.told("ngo1-admin", id(meeting.get("meeting")))).contains("meeting.called-off");
        assertThat(Database.column("select status from meeting where id = ?", id(meeting.get("meeting")))).containsExactly("CALLED_OFF");
    }

    @Test
    void who_is_at_the_table_already_stays_there_whatever_is_published() {
        JsonNode meeting = meetings.planned(code, project);
        fair.moveTo(Instant.parse(meeting.get("meeting").get("startsAt").asText()).minusSeconds(1200));
        JsonNode half = fair.as("dali-officer").on(meeting).post("tenants/dali/agenda/" + id(meeting.get("meeting")) + "/check-in", null).ok();

        meetings.publish(meetings.computed(true, List.of())).ok();
        JsonNode held = fair.as("ngo1-admin").on(half).post(own() + "/agenda/" + id(meeting.get("meeting")) + "/check-in", null).ok();
        meetings.publish(meetings.computed(true, List.of())).ok();

        assertThat(held.get("meeting").get("status").asText()).isEqualTo("HELD");
        assertThat(meetings.agenda("ngo1-admin", own()).get("items")).hasSize(1);
    }

    @Test
    void of_two_who_take_the_same_table_at_the_same_moment_one_sits_there() throws Exception {
        JsonNode neighbour = meetings.published("guicheng");
        String other = "organisations/" + meetings.guest("ngo2-admin");
        JsonNode asked = fair.as("ngo2-admin").post(other + REQUESTS, Map.of("projectId", id(neighbour), "purpose", "想了解场地情况")).ok();
        fair.as("guicheng-officer").on(asked).post("tenants/guicheng" + REQUESTS + "/" + id(asked) + "/accept", null).ok();
        JsonNode agreed = accept(ask());
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));

        List<Answer> answers = AtOnce.all(List.of(() -> sit("ngo1-admin", own(), agreed, 0), () -> sit("ngo2-admin", other, asked, 0),
                () -> sit("dali-officer", "tenants/dali", agreed, 0), () -> sit("guicheng-officer", "tenants/guicheng", asked, 0)));

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() != 200).extracting(Answer::status).containsOnly(409);
        assertThat(Database.column("select count(*) from meeting where taken = true")).containsExactly("1");
    }

    @Test
    void who_takes_two_tables_at_the_same_moment_has_one() throws Exception {
        JsonNode agreed = accept(ask());
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));

        List<Answer> answers = AtOnce.all(List.of(() -> sit("ngo1-admin", own(), agreed, 0), () -> sit("dali-officer", "tenants/dali", agreed, 1)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void who_stands_back_in_the_same_moment_takes_no_table_and_wishes_no_more() throws Exception {
        meetings.wish("ngo1-admin", own() + "/wishes", List.of(), List.of());
        JsonNode agreed = accept(ask());
        fair.moveTo(MeetingFixture.FIRST.minusSeconds(600));
        List<Callable<Answer>> comes = List.of(() -> sit("dali-officer", "tenants/dali", agreed, 0),
                () -> meetings.tryToWish("ngo1-admin", own() + "/wishes", List.of(id(project)), List.of()));

        List<Answer> answers;
        try (Connection standingBack = Database.connect(); Statement step = standingBack.createStatement()) {
            standingBack.setAutoCommit(false);
            step.executeQuery("select season from timetable for update");
            step.executeUpdate("update participation set present = false where season = '2026' and credit_code = '" + code + "'");
            answers = AtOnce.amid(standingBack, "SELECT%FROM timetable ", comes);
        }

        assertThat(answers).allSatisfy(answer -> answer.refused(409, "not-taking-part"));
        assertThat(Database.column("select id from meeting where taken = true")).isEmpty();
    }

    @Test
    void two_who_ask_each_other_at_the_same_moment_have_one_request() throws Exception {
        Map<String, String> invitation = Map.of("projectId", id(project), "creditCode", code, "purpose", "想请贵机构介绍经验");

        List<Answer> answers = AtOnce.all(List.of(() -> fair.as("ngo1-admin").post(own() + REQUESTS,
                Map.of("projectId", id(project), "purpose", "想了解服务对象情况")), () -> fair.as("dali-officer").post("tenants/dali" + REQUESTS, invitation),
                () -> fair.as("dali-officer").post("tenants/dali" + REQUESTS, invitation)));

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() != 200).allSatisfy(a -> a.refused(409, "meeting-requested"));
    }

    private Answer sit(String username, String party, JsonNode agreed, int table) {
        return fair.as(username).post(party + "/agenda/walk-ins",
                Map.of("request", id(agreed), "slot", meetings.slots.get(0), "table", meetings.tables.get(table)));
    }

    /** Tables of the first slot that are still empty today. */
    private List<String> emptyTables(String of) {
        return fair.as("dali-officer").get(of + "/agenda/empty-places").ok().get(0).get("tables").findValuesAsText("id");
    }

    private JsonNode ask() {
        return fair.as("ngo1-admin").post(own() + REQUESTS, Map.of("projectId", id(project), "purpose", "想了解服务对象情况")).ok();
    }

    private JsonNode accept(JsonNode asked) {
        return fair.as("dali-officer").on(asked).post("tenants/dali" + REQUESTS + "/" + id(asked) + "/accept", null).ok();
    }

    private String own() {
        return "organisations/" + code;
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
