package org.sheqia.meeting;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** The district on the day of the fair: who is missing, what is free, one meeting moved by hand; and what the plan's limits turn away. */
@ArquillianTest
@RunAsClient
class BoardIT {

    private static final String BOARD = "district/seasons/2026/board";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private MeetingFixture meetings;
    private JsonNode project;
    private JsonNode other;
    private String one;
    private String three;

    @BeforeEach
    void two_projects_and_two_organisations() {
        Database.firstMorning();
        fair = new Fair(portal);
        meetings = MeetingFixture.of(fair, 3, 3);
        project = meetings.published("dali");
        other = meetings.published("guicheng");
        one = meetings.guest("ngo1-admin");
        three = meetings.guest("ngo3-admin");
    }

    @Test
    void a_meeting_goes_by_hand_to_a_free_place_and_those_concerned_hear_of_it() {
        JsonNode meeting = planned();
        JsonNode run = meetings.computed(false, List.of());

        String free = free(meeting, 1);
        JsonNode board = move(meeting, meetings.slots.get(1), free).ok();

        JsonNode moved = of(board, one);
        assertThat(moved.get("slot").asText()).isEqualTo(meetings.slots.get(1));
        assertThat(moved.get("table").asText()).isEqualTo(free);
        assertThat(meetings.agenda("ngo1-admin", "organisations/" + one).get("items").get(0).get("place").asText()).isEqualTo(moved.get("place").asText());
        String id = meeting.get("id").asText();
        assertThat(meetings.told("ngo1-admin", id)).containsExactly("meeting.moved");
        assertThat(meetings.told("dali-officer", id)).containsExactly("meeting.moved");
        assertThat(meetings.told("ngo3-admin", id)).isEmpty();
        meetings.publish(run).refused(409, "timetable-outdated");
        JsonNode edition = fair.as("district-auditor").get(MeetingFixture.TIMETABLE + "/editions").ok().get("items").get(0);
        assertThat(edition.get("changes").findValuesAsText("kind")).containsExactly("MOVED");
        move(meeting, meetings.slots.get(2), free).refused(412, "stale");
        fair.as("district-auditor").post(BOARD + "/meetings/" + id + "/move", Map.of("slot", "x", "table", "y"))
                .refused(403, "forbidden");
    }

    @Test
    void whatever_is_in_the_way_is_told_at_once() {
        JsonNode second = meetings.published("dali");
        meetings.wishOfProject("dali", project, "陈科长", List.of(one));
        meetings.wishOfProject("dali", second, "陈科长", List.of(three));
        meetings.publish(meetings.computed(true, List.of(sitting(project, one, 1, 0), sitting(second, three, 0, 0)))).ok();
        JsonNode moving = of(fair.as("district-admin").get(BOARD).ok(), three);

        List<String> conflicts = codes(move(moving, meetings.slots.get(1), meetings.tables.get(0)).refused(422, "invalid"));

        assertThat(conflicts).containsExactlyInAnyOrder("table-taken", "representative-busy");
        meetings.close(2, 1);
        assertThat(codes(move(moving, meetings.slots.get(2), "hall-1").refused(422, "invalid"))).as("closed").containsExactly("table-unknown");
        meetings.wish("ngo3-admin", "organisations/" + three + "/wishes", List.of(), List.of(meetings.slots.get(2)));
        assertThat(codes(move(moving, meetings.slots.get(2), "hall-2").refused(422, "invalid"))).containsExactly("organisation-absent");
    }

    @AfterEach
    void no_other_fair() {
        MeetingFixture.forgetElsewhere();
    }

    @Test
    void who_is_named_afterwards_sits_at_one_table_at_a_time_however_the_name_is_spelt() {
        JsonNode second = meetings.published("dali");
        meetings.wishOfProject("dali", project, three);
        meetings.wishOfProject("dali", second, one);
        meetings.publish(meetings.computed(true, List.of(sitting(project, three, 0, 0), sitting(second, one, 0, 1)))).ok();
        meetings.name("dali", project, "陈科长").ok();

        for (String spelt : List.of("陈科长", "陈 科长", "陈　科长")) {
            JsonNode refused = meetings.name("dali", second, spelt).refused(422, "invalid");
            assertThat(codes(refused)).containsExactly("representative-elsewhere");
            assertThat(refused.get("violations").get(0).get("message").asText()).contains("2026-03-20 09:30");
        }
        meetings.name("dali", second, "陈科员").ok();
        move(of(fair.as("district-admin").get(BOARD).ok(), one), meetings.slots.get(1), "hall-1").ok();
        meetings.name("dali", second, "陈 科长").ok();
        assertThat(codes(move(of(fair.as("district-admin").get(BOARD).ok(), one), meetings.slots.get(0), "hall-2").refused(422, "invalid")))
                .containsExactly("representative-busy");
    }

    @Test
    void what_lasts_into_the_next_slot_is_in_its_way() {
        meetings.wishOfProject("dali", project, one, three);
        meetings.publish(meetings.computed(true, List.of(sitting(project, one, 0, 0), sitting(project, three, 2, 0)))).ok();
        JsonNode moving = of(fair.as("district-admin").get(BOARD).ok(), three);
        Database.update("update meeting set ends_at = '2026-03-20 02:10:00' where season = '2026' and credit_code = ?", one);

        assertThat(codes(move(moving, meetings.slots.get(1), "hall-1").refused(422, "invalid"))).containsExactly("table-taken", "project-busy");
    }

    @Test
    void who_sits_at_another_fairs_table_sits_at_none_here() {
        JsonNode meeting = planned();
        String later = meetings.slots.get(meetings.slots.indexOf(meeting.get("slot").asText()) == 2 ? 0 : 2);
        Duration between = Duration.between(Instant.parse(meeting.get("slot").asText()), Instant.parse(later)).plusMinutes(10);
        String theirs = Fair.unknownId();
        meetings.elsewhere(meeting.get("id").asText(), theirs, one, between);
        assertThat(codes(move(meeting, later, "hall-1").refused(422, "invalid"))).containsExactly("organisation-busy");

        meetings.wishOfProject("dali", project, "陈科长", List.of());
        meetings.speaksElsewhere("dali", theirs, "陈 科长");
        assertThat(codes(move(meeting, later, "hall-1").refused(422, "invalid"))).containsExactly("organisation-busy", "representative-busy");
        MeetingFixture.forgetElsewhere();
        move(meeting, later, "hall-1").ok();
    }

    @Test
    void postponed_into_another_fairs_hours_a_meeting_is_called_off() {
        JsonNode meeting = planned();
        meetings.elsewhere(meeting.get("id").asText(), Fair.unknownId(), one, Duration.ofDays(7).plusMinutes(10));

        meetings.whilePostponed("2026-03-27", () -> {
            assertThat(meetings.agenda("ngo1-admin", "organisations/" + one).get("items")).isEmpty();
            assertThat(meetings.told("ngo1-admin", project)).containsExactly("REMOVED", "ADDED");
        });
    }

    @Test
    void postponed_into_another_fairs_hours_a_town_sits_at_no_more_tables_than_it_has_people() {
        JsonNode second = meetings.published("dali");
        meetings.wishOfProject("dali", project, one);
        meetings.wishOfProject("dali", second, three);
        meetings.publish(meetings.computed(true, List.of(sitting(project, one, 0, 0), sitting(second, three, 0, 1)))).ok();
        meetings.limits(4, 2);
        String first = of(fair.as("district-admin").get(BOARD).ok(), one).get("id").asText();
        meetings.elsewhere(first, Fair.unknownId(), fair.organisation("ngo4-admin"), Duration.ofDays(7).plusMinutes(10));
        try {
            meetings.whilePostponed("2026-03-27", () -> {
                assertThat(Database.column("select status from meeting where season = '2026'")).as("beside the one of the other fair")
                        .containsExactlyInAnyOrder("PLANNED", "CALLED_OFF");
                assertThat(List.of(meetings.told("dali-officer", project).get(0), meetings.told("dali-officer", second).get(0)))
                        .containsExactlyInAnyOrder("MOVED", "REMOVED");
            });
        } finally {
            meetings.limits(4, null);
        }
    }

    @Test
    void postponed_on_its_first_morning_the_fair_takes_along_also_who_waits_at_a_table_and_who_walked_in() {
        meetings.wishOfProject("dali", project, one);
        meetings.wishOfProject("guicheng", other, three);
        meetings.publish(meetings.computed(true, List.of(sitting(project, one, 0, 0), sitting(other, three, 2, 0)))).ok();
        Database.update("update meeting set walk_in = true where season = '2026' and credit_code = ?", three);
        fair.moveTo(MeetingFixture.FIRST.plusSeconds(60));
        String waiting = "tenants/dali/agenda/" + of(fair.as("district-admin").get(BOARD).ok(), one).get("id").asText();
        fair.as("dali-officer").on(fair.as("dali-officer").get(waiting).ok()).post(waiting + "/check-in", null).ok();

        meetings.whilePostponed("2026-03-27", () -> {
            assertThat(Database.column("select starts_at from meeting where season = '2026' and status = 'PLANNED' order by starts_at"))
                    .allMatch(at -> at.startsWith("2026-03-27")).hasSize(2);
            assertThat(Database.column("select id from meeting where season = '2026' and tenant_there_at is not null")).as("nobody is there yet").isEmpty();
            assertThat(meetings.told("ngo1-admin", project)).containsExactly("MOVED", "ADDED");
            assertThat(meetings.told("ngo3-admin", other)).containsExactly("MOVED", "ADDED");
            assertThat(codes(meetings.postpone("2026-03-27").refused(422, "invalid"))).containsExactly("same-day");
        });
    }

    @Test
    void of_two_who_move_to_the_same_table_at_once_one_does() throws Exception {
        meetings.wishOfProject("dali", project, one);
        meetings.wishOfProject("guicheng", other, three);
        meetings.publish(meetings.computed(true, List.of(sitting(project, one, 0, 0), sitting(other, three, 0, 1)))).ok();
        JsonNode board = fair.as("district-admin").get(BOARD).ok();

        List<Answer> answers = AtOnce.all(List.of(() -> move(of(board, one), meetings.slots.get(2), "hall-3"),
                () -> move(of(board, three), meetings.slots.get(2), "hall-3")));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 422);
        assertThat(Database.column("select count(*) from meeting where season = '2026' and slot_id = ? and table_id = 'hall-3' and taken = 1",
                meetings.slots.get(2))).containsExactly("1");
    }

    @Test
    void the_board_says_who_is_missing_what_is_free_and_what_was_called_off() {
        JsonNode meeting = planned();
        assertThat(meeting.get("state").asText()).isEqualTo("TO_COME");
        meetings.publish(meetings.computed(false, List.of(sitting(project, one, 0, 0)))).ok();
        fair.moveTo(MeetingFixture.FIRST);

        JsonNode board = fair.as("district-auditor").get(BOARD).ok();
        assertThat(board.get("now").asText()).isEqualTo(meetings.slots.get(0));
        assertThat(board.get("next").asText()).isEqualTo(meetings.slots.get(1));
        assertThat(board.get("slots").get(0).get("tables").findValuesAsText("id")).containsExactly("hall-2", "hall-3");
        assertThat(of(board, one).get("state").asText()).isEqualTo("WAITING");

        JsonNode seen = fair.as("dali-officer").get("tenants/dali/agenda/" + meeting.get("id").asText()).ok();
        fair.as("dali-officer").on(seen).post("tenants/dali/agenda/" + meeting.get("id").asText() + "/check-in", null).ok();
        JsonNode half = of(fair.as("district-auditor").get(BOARD).ok(), one);
        assertThat(List.of(half.get("tenantThere").asBoolean(), half.get("organisationThere").asBoolean())).containsExactly(true, false);
        move(half, meetings.slots.get(1), "hall-1").refused(409, "meeting-begun");

        fair.moveTo(MeetingFixture.FIRST.plusSeconds(1600));
        assertThat(of(fair.as("district-auditor").get(BOARD).ok(), one).get("state").asText()).isEqualTo("UNTOLD");
        Database.update("update meeting set status = 'CALLED_OFF', taken = null where id = ?", meeting.get("id").asText());
        assertThat(of(fair.as("district-auditor").get(BOARD).ok(), one).get("state").asText()).isEqualTo("CALLED_OFF");
        fair.as("dali-officer").get(BOARD).refused(403, "forbidden");
    }

    @Test
    void what_fails_on_the_plans_limits_is_counted_and_raised() {
        meetings.limits(1, null);
        meetings.wishOfProject("dali", project, one, three);
        meetings.computed(true, List.of());
        JsonNode turnedAway = fair.as("district-admin").get(MeetingFixture.TIMETABLE).ok().get("turnedAway");
        assertThat(turnedAway.toString()).isEqualTo("[{\"limit\":\"PROJECT\",\"now\":1,\"wishes\":1,\"raiseTo\":3}]");

        meetings.limits(3, 1);
        JsonNode second = meetings.published("dali");
        meetings.wishOfProject("dali", second, one, three);
        JsonNode run = meetings.computed(true, List.of());
        assertThat(run.get("sittings")).as("one person, three slots").hasSize(3);
        assertThat(run.get("sittings").findValuesAsText("slot")).doesNotHaveDuplicates();
        assertThat(fair.as("district-admin").get(MeetingFixture.TIMETABLE).ok().get("turnedAway").findValuesAsText("limit")).containsExactly("PEOPLE");

        meetings.publish(run).ok();
        JsonNode board = fair.as("district-admin").get(BOARD).ok();
        JsonNode moving = board.get("meetings").get(0);
        JsonNode there = board.get("meetings").get(1);
        String table = there.get("table").asText().equals("hall-3") ? "hall-2" : "hall-3";
        assertThat(codes(move(moving, there.get("slot").asText(), table).refused(422, "invalid"))).contains("people-busy");
        meetings.limits(4, null);
    }

    @Test
    void postponed_the_fair_takes_its_meetings_along_and_behind_the_wall_calls_them_off() {
        JsonNode meeting = planned();

        meetings.whilePostponed("2026-03-27", () -> {
            JsonNode item = meetings.agenda("ngo1-admin", "organisations/" + one).get("items").get(0);
            assertThat(item.get("startsAt").asText()).isEqualTo(meeting.get("startsAt").asText().replace("2026-03-20", "2026-03-27"));
            assertThat(meetings.told("ngo1-admin", project)).containsExactly("MOVED", "ADDED");

            meetings.postpone("2026-04-24").ok();
            assertThat(meetings.agenda("ngo1-admin", "organisations/" + one).get("items")).as("bids close before").isEmpty();
            assertThat(meetings.told("ngo1-admin", project)).containsExactly("REMOVED", "MOVED", "ADDED");
        });
    }

    @Test
    void a_closed_season_is_read_by_its_people_and_written_by_nobody() {
        JsonNode held = meetings.held(one, project);
        String id = held.get("meeting").get("id").asText();
        String own = "organisations/" + one + "/agenda";
        JsonNode minuted = fair.as("ngo1-admin").on(held).put(own + "/" + id + "/minutes", Map.of("points", List.of("四月提交方案"), "documents", List.of())).ok();
        try {
            Database.update("update season set closed_at = '2026-03-21' where code = '2026'");

            assertThat(fair.as("ngo1-admin").get(own + "?season=2026").ok().get("items").findValuesAsText("id")).containsExactly(id);
            assertThat(fair.as("ngo1-admin").get(own + "/" + id).ok().get("organisationMinutes").toString()).contains("四月提交方案");
            assertThat(fair.as("dali-officer").get("tenants/dali/agenda?season=2026").ok().get("items").findValuesAsText("id")).containsExactly(id);
            fair.as("ngo1-admin").get("organisations/" + one + "/wishes?season=2026").ok();
            fair.as("ngo1-admin").on(minuted).put(own + "/" + id + "/minutes", Map.of("points", List.of("改"), "documents", List.of()))
                    .refused(409, "season-closed");
            meetings.start(true, List.of()).refused(409, "season-closed");
        } finally {
            Database.update("update season set closed_at = null where code = '2026'");
        }
    }

    /** The meeting of dali's project with the first organisation, as the board has it. */
    private JsonNode planned() {
        meetings.wishOf("ngo1-admin", one, project.get("id").asText());
        meetings.publish(meetings.computed(true, List.of())).ok();
        return of(fair.as("district-admin").get(BOARD).ok(), one);
    }

    private Map<String, String> sitting(JsonNode of, String with, int slot, int table) {
        return Map.of("projectId", of.get("id").asText(), "creditCode", with, "slot", meetings.slots.get(slot), "table", meetings.tables.get(table));
    }

    private String free(JsonNode meeting, int slot) {
        return fair.as("district-admin").get(BOARD + "/meetings/" + meeting.get("id").asText() + "/places").ok().get(slot).get("tables").get(2).get("id").asText();
    }

    private Answer move(JsonNode meeting, String slot, String table) {
        return fair.as("district-admin").on(meeting).post(BOARD + "/meetings/" + meeting.get("id").asText() + "/move", Map.of("slot", slot, "table", table));
    }

    private static JsonNode of(JsonNode board, String creditCode) {
        for (JsonNode meeting : board.get("meetings")) {
            if (meeting.get("creditCode").asText().equals(creditCode)) {
                return meeting;
            }
        }
        throw new AssertionError("no meeting of " + creditCode);
    }

    private static List<String> codes(JsonNode problem) {
        return problem.get("violations").findValuesAsText("code");
    }
}
