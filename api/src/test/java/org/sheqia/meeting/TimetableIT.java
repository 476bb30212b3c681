package org.sheqia.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.meeting.MeetingFixture.TIMETABLE;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/** From wishes to a published timetable, and what changes it. */
@ArquillianTest
@RunAsClient
class TimetableIT {

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
        meetings = MeetingFixture.of(fair, 3, 2);
        project = meetings.published("dali");
        other = meetings.published("guicheng");
        one = meetings.guest("ngo1-admin");
        three = meetings.guest("ngo3-admin");
        meetings.wishOfProject("dali", project, one, three);
        meetings.wishOfProject("guicheng", other, three);
        meetings.wishOf("ngo1-admin", one, id(project));
        meetings.wishOf("ngo3-admin", three, id(other), id(project));
    }

    @Test
    void what_is_wished_for_is_planned_published_and_stands_in_the_agendas() {
        JsonNode run = meetings.computed(true, List.of());
        assertThat(run.get("sittings")).hasSize(3);
        assertThat(run.get("value").asLong()).isEqualTo(run.get("bound").asLong()).isPositive();
        assertThat(run.get("parts").get("wishes").asLong()).isEqualTo(200 + 95 + 95 + 200);
        assertThat(meetings.agenda("dali-officer", "tenants/dali").get("items")).isEmpty();

        meetings.publish(run).ok();

        JsonNode agenda = meetings.agenda("dali-officer", "tenants/dali");
        assertThat(agenda.get("items").findValuesAsText("creditCode")).containsExactlyInAnyOrder(one, three);
        assertThat(agenda.get("edition").asInt()).isEqualTo(1);
        assertThat(meetings.agenda("ngo3-admin", "organisations/" + three).get("items").findValuesAsText("projectId"))
                .containsExactlyInAnyOrder(id(project), id(other));
        assertThat(meetings.told("ngo1-admin", project)).containsExactly("ADDED");
        assertThat(fair.as("ngo1-admin").get("organisations/" + one + "/agenda/calendar").text())
                .contains("BEGIN:VEVENT", "LOCATION:一号厅", "长者居家养老上门服务");
        assertThat(fair.as("district-auditor").get(TIMETABLE + "/meetings").ok().get("items")).hasSize(3);
        meetings.publish(run).refused(409, "timetable-outdated");
    }

    @Test
    void an_absence_calls_off_its_meetings_and_changes_nothing_else() {
        meetings.publish(meetings.computed(true, List.of())).ok();
        JsonNode before = meetings.agenda("guicheng-officer", "tenants/guicheng").get("items").get(0);

        String place = "organisations/" + three + "/wishes";
        String slot = slotOf(before);
        meetings.wish("ngo3-admin", place, List.of(id(other), id(project)), List.of(slot));
        assertThat(meetings.agenda("guicheng-officer", "tenants/guicheng").get("items")).isEmpty();
        assertThat(meetings.told("guicheng-officer", id(before))).contains("meeting.called-off");
        meetings.publish(meetings.computed(false, List.of())).ok();

        assertThat(slotOf(meetings.agenda("guicheng-officer", "tenants/guicheng").get("items").get(0))).isNotEqualTo(slot);
        JsonNode changes = fair.as("district-admin").get(TIMETABLE + "/editions").ok().get("items").get(0).get("changes");
        assertThat(changes.findValuesAsText("creditCode")).containsOnly(three);
        assertThat(meetings.told("ngo1-admin", project)).as("not concerned").containsExactly("ADDED");
    }

    @Test
    void whose_table_is_closed_moves_to_another_one_at_the_same_time() {
        meetings.publish(meetings.computed(true, List.of())).ok();
        JsonNode before = meetings.agenda("guicheng-officer", "tenants/guicheng").get("items").get(0);
        String slot = slotOf(before);
        String place = before.get("place").asText();

        meetings.close(meetings.slots.indexOf(slot), Integer.valueOf(place.substring(place.lastIndexOf(' ') + 1)));
        meetings.publish(meetings.computed(false, List.of())).ok();

        JsonNode after = meetings.agenda("guicheng-officer", "tenants/guicheng").get("items").get(0);
        assertThat(slotOf(after)).isEqualTo(slot);
        assertThat(after.get("place").asText()).isNotEqualTo(place);
        assertThat(fair.as("district-admin").get(TIMETABLE + "/editions").ok().get("items").get(0).get("changes")).hasSize(1);
    }

    @AfterEach
    void no_other_fair() {
        MeetingFixture.forgetElsewhere();
    }

    @Test
    void nobody_is_planned_while_it_sits_at_another_fairs_table() {
        Map<String, String> fixed = Map.of("projectId", id(project), "creditCode", one, "slot", meetings.slots.get(0), "table", meetings.tables.get(0));
        JsonNode before = meetings.computed(true, List.of(fixed));
        meetings.publish(before).ok();
        String meeting = meetings.agenda("ngo1-admin", "organisations/" + one).get("items").get(0).get("id").asText();
        JsonNode overtaken = meetings.computed(true, List.of(fixed));
        String theirs = Fair.unknownId();
        meetings.elsewhere(meeting, theirs, one, Duration.ofMinutes(10));

        meetings.publish(overtaken).refused(409, "timetable-overtaken");
        assertThat(slotsWith(meetings.computed(true, List.of()), "creditCode", one)).as("it lasts into the second slot").containsExactly(meetings.slots.get(2));

        meetings.wishOfProject("dali", project, "陈科长", List.of(one, three));
        meetings.speaksElsewhere("dali", theirs, "陈　科长");
        assertThat(slotsWith(meetings.computed(true, List.of()), "projectId", id(project))).containsExactly(meetings.slots.get(2));
    }

    private static List<String> slotsWith(JsonNode run, String side, String party) {
        List<String> slots = new ArrayList<>();
        run.get("sittings").forEach(sitting -> {
            if (sitting.get(side).asText().equals(party)) {
                slots.add(sitting.get("slot").asText());
            }
        });
        return slots;
    }

    @Test
    void a_slot_in_which_somebody_meets_stays_in_the_plan() {
        meetings.publish(meetings.computed(true, List.of(Map.of("projectId", id(project), "creditCode", one, "slot", meetings.slots.get(0),
                "table", meetings.tables.get(0))))).ok();
        String used = slotOf(meetings.agenda("ngo1-admin", "organisations/" + one).get("items").get(0));
        List<Map<String, String>> spans = meetings.spans();
        List<Map<String, String>> without = spans.stream().filter(span -> !span.get("startsAt").equals(used)).toList();
        List<Map<String, String>> longer = spans.stream().map(span -> span.get("startsAt").equals(used)
                ? Map.of("startsAt", used, "endsAt", Instant.parse(span.get("endsAt")).plusSeconds(60).toString()) : span).toList();

        for (List<Map<String, String>> changed : List.of(without, longer)) {
            JsonNode refused = meetings.revise(hall("hall", changed)).refused(422, "invalid").get("violations");
            assertThat(refused.findValuesAsText("code")).contains("slot-in-use");
            assertThat(refused.findValuesAsText("field")).containsOnly("venues[0].slots");
            assertThat(refused.get(0).get("message").asText()).contains("2026-03-20 09:30", "2026-03-20 09:55");
        }
        assertThat(meetings.revise(hall("yard", without)).refused(422, "invalid").get("violations").findValuesAsText("field")).containsOnly("venues");

        Database.update("update meeting set status = 'CALLED_OFF', taken = null where season = '2026'");
        meetings.revise(hall("hall", without)).ok();
    }

    @Test
    void a_table_at_which_somebody_meets_stays_in_the_plan_whatever_other_halls_have() {
        meetings.publish(meetings.computed(true, List.of(Map.of("projectId", id(project), "creditCode", one, "slot", meetings.slots.get(0),
                "table", "hall-2")))).ok();
        Database.update("delete from meeting where season = '2026' and table_id <> 'hall-2'");
        List<Map<String, String>> spans = meetings.spans();
        Map<String, Object> yard = venue("yard", 5, spans);

        JsonNode fewer = meetings.revise(Map.of("venues", List.of(yard, venue("hall", 1, spans)))).refused(422, "invalid").get("violations");
        assertThat(List.of(fewer.get(0).get("field").asText(), fewer.get(0).get("code").asText())).containsExactly("venues[1].tables", "table-in-use");
        assertThat(fewer.get(0).get("message").asText()).contains("2");
        assertThat(meetings.revise(Map.of("venues", List.of(yard))).refused(422, "invalid").get("violations").findValuesAsText("code"))
                .containsOnly("slot-in-use");
        meetings.revise(Map.of("venues", List.of(yard, venue("hall", 2, spans)))).ok();
    }

    private static Map<String, Object> hall(String code, List<Map<String, String>> spans) {
        return Map.of("venues", List.of(venue(code, 2, spans)));
    }

    private static Map<String, Object> venue(String code, int tables, List<Map<String, String>> spans) {
        return Map.of("code", code, "name", "一号厅", "address", "桂城", "tables", tables, "slots", spans);
    }

    @Test
    void in_a_hall_that_is_closed_nobody_meets() {
        meetings.close(0, null);

        JsonNode run = meetings.computed(true, List.of());

        assertThat(run.get("sittings").findValuesAsText("slot")).isNotEmpty().doesNotContain(meetings.slots.get(0));
        assertThat(run.get("value").asLong()).isEqualTo(run.get("bound").asLong());
    }

    @Test
    void who_stands_back_meets_nobody_and_is_not_planned_again() {
        meetings.publish(meetings.computed(true, List.of())).ok();
        String meeting = id(meetings.agenda("guicheng-officer", "tenants/guicheng").get("items").get(0));

        fair.as("ngo3-admin").post("organisations/" + three + MeetingFixture.PART + "/withdraw", null).ok();

        assertThat(meetings.agenda("guicheng-officer", "tenants/guicheng").get("items")).isEmpty();
        assertThat(meetings.agenda("dali-officer", "tenants/dali").get("items").findValuesAsText("creditCode")).containsExactly(one);
        assertThat(meetings.told("guicheng-officer", meeting)).contains("meeting.called-off");
        assertThat(meetings.computed(true, List.of()).get("sittings").findValuesAsText("creditCode")).containsExactly(one);
    }

    @Test
    void an_absence_between_computing_and_publishing_is_found() {
        JsonNode run = meetings.computed(true, List.of());
        meetings.wish("ngo3-admin", "organisations/" + three + "/wishes", List.of(id(other)), meetings.slots);

        meetings.publish(run).refused(409, "timetable-overtaken");
        assertThat(meetings.agenda("dali-officer", "tenants/dali").get("items")).isEmpty();
    }

    @Test
    void fixed_meetings_stay_and_what_does_not_fit_is_refused() {
        Map<String, String> fixed = Map.of("projectId", id(project), "creditCode", one, "slot", meetings.slots.get(2), "table", meetings.tables.get(1));
        JsonNode run = meetings.computed(true, List.of(fixed));
        assertThat(run.get("sittings").toString()).contains("\"fixed\":true");

        meetings.start(true, List.of(fixed, Map.of("projectId", id(other), "creditCode", one, "slot", meetings.slots.get(2),
                "table", meetings.tables.get(0)))).refused(422, "invalid");
    }

    @Test
    void who_is_never_there_is_told_why_its_wish_was_not_met() {
        meetings.wish("ngo1-admin", "organisations/" + one + "/wishes", List.of(id(project)), meetings.slots);
        meetings.publish(meetings.computed(true, List.of())).ok();

        JsonNode unmet = meetings.agenda("ngo1-admin", "organisations/" + one).get("unmet");
        assertThat(unmet.findValuesAsText("reason")).containsExactly("ABSENT");
        assertThat(meetings.agenda("guicheng-officer", "tenants/guicheng").get("unmet")).isEmpty();
    }

    @Test
    void of_two_runs_at_once_one_begins() throws Exception {
        List<Answer> answers = AtOnce.times(8, () -> meetings.start(true, List.of()));

        List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
        assertThat(statuses).containsOnly(200, 409).startsWith(200);
        meetings.ended();
        assertThat(Database.column("select count(*) from timetable_run where season = '2026' and status = 'RUNNING'")).containsExactly("0");
        assertThat(Database.column("select count(*) from timetable_run where season = '2026'"))
                .containsExactly(String.valueOf(statuses.stream().filter(s -> s == 200).count()));
    }

    @Test
    void whatever_comes_first_nobody_sits_where_it_is_absent() throws Exception {
        JsonNode run = meetings.computed(true, List.of());
        JsonNode seen = fair.as("ngo3-admin").get("organisations/" + three + "/wishes").ok();
        List<Answer> answers = AtOnce.all(List.of(() -> meetings.publish(run), () -> fair.as("ngo3-admin").on(seen)
                .put("organisations/" + three + "/wishes", Map.of("wishes", List.of(), "absences", meetings.slots))));

        assertThat(answers.get(1).status()).isEqualTo(200);
        assertThat(answers.get(0).status()).isIn(200, 409);
        assertThat(meetings.agenda("ngo3-admin", "organisations/" + three).get("items")).isEmpty();
    }

    @Test
    void a_run_that_was_killed_leaves_nothing_and_makes_room() {
        String id = "00000000" + Fair.unknownId().substring(8);
        Database.update("insert into timetable_run (id, version, season, status, started_by, started_at, seen_at, based_on, fresh, fixed, value,"
                + " bound) values (?, 1, '2026', 'RUNNING', 'x', '2026-03-01', '2026-03-01', 0, 1, '[]', 0, 0)", id);
        Database.update("update timetable set run_id = ? where season = '2026'", id);
        assertThat(meetings.run().get("status").asText()).isEqualTo("FAILED");

        assertThat(meetings.computed(true, List.of()).get("sittings")).hasSize(3);
        assertThat(Database.column("select status from timetable_run where id = ?", id)).containsExactly("FAILED");
    }

    @Test
    void a_cancelled_run_cannot_be_published() {
        JsonNode run = meetings.start(true, List.of()).ok().get("run");
        Answer cancelled = fair.as("district-admin").post(TIMETABLE + "/runs/" + run.get("id").asText() + "/cancel", null);
        assertThat(cancelled.status()).as("done before it was cancelled, or not").isIn(200, 409);

        if (cancelled.status() == 200) {
            meetings.publish(meetings.run()).refused(409, "illegal-state");
        } else {
            meetings.publish(meetings.ended()).ok();
        }
    }

    @Test
    void the_statements_do_not_grow_with_the_meetings() {
        meetings.publish(meetings.computed(true, List.of())).ok();

        assertThat(fair.as("dali-officer").get("tenants/dali/agenda").statements()).isLessThanOrEqualTo(12);
        assertThat(fair.as("district-admin").get(TIMETABLE).statements()).isLessThanOrEqualTo(12);
        assertThat(fair.as("district-admin").get(TIMETABLE + "/meetings").statements()).isLessThanOrEqualTo(8);
    }

    private String slotOf(JsonNode item) {
        return Database.column("select slot_id from meeting where id = ?", item.get("id").asText()).get(0);
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
