package org.sheqia.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** The district opens a fair, organisations take part, everyone sees where it stands, and at its end it becomes an archive. */
@ArquillianTest
@RunAsClient
class SeasonIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private LocalDate opens;

    @BeforeEach
    void in_winter() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = "2009-" + Long.toString(System.nanoTime(), 36);
        // Long past, so that the other tests' projects belong to the demonstration's season as before.
        opens = LocalDate.of(2009, 3, 20);
    }

    @Test
    void the_district_opens_it_and_everyone_sees_where_it_stands() {
        JsonNode season = opened(plan()).ok();

        assertThat(season.get("stage").asText()).isEqualTo("OVER");
        assertThat(fair.as(null).get("seasons/" + code).ok()).isEqualTo(season);
        assertThat(fair.as(null).get("seasons").ok().findValuesAsText("code")).contains(code, "2026");
        assertThat(fair.as(null).get("portal").ok().get("season").get("code").asText()).isNotEqualTo(code);
        opened(plan()).refused(422, "invalid");
        fair.as("guicheng-officer").post("district/seasons", Map.of("code", "2031", "plan", plan())).refused(403, "forbidden");
        fair.as("district-auditor").post("district/seasons", Map.of("code", "2031", "plan", plan())).refused(403, "forbidden");
    }

    @Test
    void what_is_prepared_is_seen_by_the_district_alone_until_it_is_opened() {
        JsonNode draft = drafted(plan()).ok();

        assertThat(draft.get("stage").asText()).isEqualTo("DRAFT");
        assertThat(fair.as("district-auditor").get("district/seasons").ok().findValuesAsText("code")).contains(code);
        assertThat(fair.as(null).get("seasons").ok().findValuesAsText("code")).doesNotContain(code);
        for (String address : List.of("", "/participants", "/results", "/signing-list", "/calendar", "/live")) {
            fair.as(null).get("seasons/" + code + address).refused(404, "not-found");
        }
        fair.as("guicheng-officer").get("district/seasons/" + code).refused(403, "forbidden");
        String month = draft.get("plan").get("opensOn").asText().substring(0, 7);
        assertThat(fair.as("guicheng-officer").get("me/calendar?month=" + month).text()).as("nobody's calendar has it").doesNotContain("\"" + code + "\"");
        String part = "organisations/" + fair.organisation("ngo1-admin") + "/seasons/" + code + "/participation";
        fair.as("ngo1-admin").post(part, delegation(2)).refused(409, "season-not-opened");
        fair.as("jiujiang-officer").post("tenants/jiujiang/projects?season=" + code, fair.content("居家养老", fair.appropriation("jiujiang", "100000.00"),
                "48000.00")).refused(422, "invalid");

        JsonNode open = fair.as("district-admin").on(draft).post("district/seasons/" + code + "/open", null).ok();
        fair.as("district-admin").on(open).post("district/seasons/" + code + "/open", null).refused(409, "season-opened");
        fair.as("ngo1-admin").post(part, delegation(2)).ok();
    }

    @Test
    void while_nothing_refers_to_it_its_code_is_corrected_and_it_is_taken_back_and_discarded() {
        JsonNode season = opened(plan()).ok();
        String before = code;
        code = "2008-" + code.substring(5);
        season = fair.as("district-admin").on(season).post("district/seasons/" + before + "/recode", Map.of("code", code)).ok();
        assertThat(season.get("code").asText()).isEqualTo(code);
        fair.as(null).get("seasons/" + before).refused(404, "not-found");
        fair.as("district-admin").on(season).post("district/seasons/" + code + "/recode", Map.of("code", "2026")).refused(422, "invalid");
        fair.as("district-admin").on(season).post("district/seasons/" + code + "/discard", null).refused(409, "season-opened");

        JsonNode back = fair.as("district-admin").on(season).post("district/seasons/" + code + "/take-back", null).ok();
        fair.as(null).get("seasons/" + code).refused(404, "not-found");
        fair.as("district-admin").on(back).post("district/seasons/" + code + "/discard", null).ok();
        fair.as("district-admin").get("district/seasons/" + code).refused(404, "not-found");
    }

    @Test
    void what_somebody_refers_to_keeps_its_code_and_stays_open() {
        JsonNode season = opened(plan()).ok();
        fair.as("jiujiang-officer").post("tenants/jiujiang/projects?season=" + code, fair.content("居家养老", fair.appropriation("jiujiang", "100000.00"),
                "48000.00")).ok();

        fair.as("district-admin").on(season).post("district/seasons/" + code + "/take-back", null).refused(409, "season-in-use");
        fair.as("district-admin").on(season).post("district/seasons/" + code + "/recode", Map.of("code", "2007-x")).refused(409, "season-in-use");
    }

    @Test
    void postponed_it_is_later_as_a_whole() {
        JsonNode season = opened(plan()).ok();
        fair.as("ngo1-admin").post("organisations/" + fair.organisation("ngo1-admin") + "/seasons/" + code + "/participation", delegation(2)).ok();

        String postpone = "district/seasons/" + code + "/postpone";
        fair.as("district-admin").on(season).post(postpone, Map.of("opensOn", opens.minusDays(1).toString())).refused(422, "invalid");
        JsonNode later = fair.as("district-admin").on(season).post(postpone, Map.of("opensOn", opens.plusDays(7).toString())).ok().get("plan");

        assertThat(later.get("closesOn").asText()).isEqualTo(opens.plusDays(67).toString());
        assertThat(later.get("dates").get(0).get("startsAt").asText()).isEqualTo(at(opens.plusDays(7), "09:00"));
        assertThat(later.get("venues").get(0).get("slots").get(1).get("endsAt").asText()).isEqualTo(at(opens.plusDays(7), "10:00"));
        assertThat(List.of(told("ngo1-admin"), told("dali-officer"), told("ngo3-admin"))).as("who takes part, and the towns").containsExactly(true, true, false);
    }

    private boolean told(String username) {
        return fair.as(username).get("me/notifications?limit=100").ok().get("items").findValuesAsText("subjectId").contains(code);
    }

    @Test
    void next_years_fair_takes_nothing_from_the_one_that_runs() {
        long before = projects(fair.as("district-admin").get("district/overview").ok());
        opens = LocalDate.of(2031, 3, 20);
        code = "2031-" + code.substring(5);
        JsonNode next = opened(plan()).ok();

        JsonNode overview = fair.as("district-admin").get("district/overview").ok();
        assertThat(overview.get("season").asText()).isEqualTo("2026");
        assertThat(projects(overview)).isEqualTo(before);
        assertThat(projects(fair.as("district-admin").get("district/overview?season=" + code).ok())).isZero();
        Map<String, Object> content = fair.content("长者居家养老", fair.appropriation("jiujiang", "100000.00"), "48000.00");
        JsonNode usual = fair.draft("jiujiang", content);
        assertThat(usual.get("season").asText()).isEqualTo("2026");

        JsonNode chosen = fair.as("jiujiang-officer").on(usual).put(Fair.path("jiujiang", usual) + "/season", Map.of("season", code)).ok();
        assertThat(chosen.get("season").asText()).isEqualTo(code);
        fair.as("jiujiang-officer").on(chosen).put(Fair.path("jiujiang", usual) + "/season", Map.of("season", "1901")).refused(422, "invalid");
        assertThat(fair.as("jiujiang-officer").get("tenants/jiujiang/projects?season=" + code).ok().get("items").findValuesAsText("id"))
                .containsExactly(usual.get("id").asText());
        fair.as("district-admin").on(next).post("district/seasons/" + code + "/take-back", null).refused(409, "season-in-use");
        Database.update("delete from project where id = ?", usual.get("id").asText());
        fair.as("district-admin").on(next).post("district/seasons/" + code + "/take-back", null).ok();
    }

    @Test
    void what_is_published_stays_in_its_season() {
        JsonNode project = fair.published("jiujiang");
        fair.as("jiujiang-officer").on(fair.as("jiujiang-officer").get(Fair.path("jiujiang", project)).ok()).put(Fair.path("jiujiang", project) + "/season",
                Map.of("season", "2026")).refused(409, "illegal-state");
    }

    @Test
    void what_is_open_is_seen_before_it_is_closed() {
        JsonNode season = opened(plan()).ok();
        fair.as("jiujiang-officer").post("tenants/jiujiang/projects?season=" + code, fair.content("居家养老", fair.appropriation("jiujiang", "100000.00"),
                "48000.00")).ok();
        JsonNode project = fair.published("jiujiang");
        Database.update("update project set season = ? where id = ?", code, project.get("id").asText());

        JsonNode open = fair.as("district-auditor").get("district/seasons/" + code + "/unfinished").ok();
        assertThat(open.toString()).isEqualTo("[{\"kind\":\"UNPUBLISHED_PROJECTS\",\"count\":1},{\"kind\":\"RUNNING_PROCEDURES\",\"count\":1}]");
        assertThat(fields(close(season, Map.of("UNPUBLISHED_PROJECTS", 1)).refused(409, "more-is-open"))).containsExactly("open.RUNNING_PROCEDURES");
        JsonNode sameSum = close(season, Map.of("UNPUBLISHED_PROJECTS", 2)).refused(409, "more-is-open");
        assertThat(fields(sameSum)).containsExactly("open.UNPUBLISHED_PROJECTS", "open.RUNNING_PROCEDURES");
        assertThat(sameSum.get("violations").get(0).get("message").asText()).contains("1");
        close(season, Map.of("UNPUBLISHED_PROJECTS", -1)).refused(422, "invalid");
        JsonNode closed = close(season, Map.of("UNPUBLISHED_PROJECTS", 1, "RUNNING_PROCEDURES", 1, "UNSIGNED_AWARDS", 0)).ok();

        fair.as("jiujiang-officer").post("tenants/jiujiang/projects?season=" + code, fair.content("居家养老", fair.appropriation("jiujiang", "100000.00"),
                "48000.00")).refused(422, "invalid");
        assertThat(closed.get("closedAt").isNull()).isFalse();
    }

    @Test
    void a_plan_that_contradicts_itself_is_refused_at_its_fields() {
        Map<String, Object> plan = plan();
        plan.put("closesOn", opens.minusDays(1).toString());
        assertThat(fields(opened(plan).refused(422, "invalid"))).contains("closesOn");

        plan = plan();
        plan.put("dates", List.of(date("SUB_FAIR", opens.minusDays(1)), Map.of("kind", "CLOSING", "startsAt", at(opens, "12:00"),
                "endsAt", at(opens, "12:00"), "place", "大厅")));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactly("dates[0].startsAt", "dates[1].endsAt");

        plan = plan();
        plan.put("venues", List.of(venue("hall", slot("09:00", "09:30"), slot("09:20", "09:50")), venue("hall")));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactly("venues[0].slots[1].startsAt", "venues[1].code");

        plan = plan();
        plan.put("venues", List.of(venue("hall", slot("09:00", "09:30")), venue("annex", slot("09:00", "09:30"), slot("10:00", "10:30")),
                venue("yard", slot("09:15", "09:45"), slot("10:00", "10:30"))));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactly("venues[2].slots[0].startsAt");

        plan = plan();
        plan.put("venues", List.of(Map.of("code", "hall", "name", "大厅", "address", "桂城", "tables", 1, "slots", IntStream.range(0, 65)
                .mapToObj(i -> Map.of("startsAt", at(opens.plusDays(i / 2), "%02d:00".formatted(9 + i % 2)), "endsAt", at(opens.plusDays(i / 2), "%02d:30".formatted(9 + i % 2))))
                .toList())));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactly("venues");

        plan = plan();
        plan.put("closures", List.of(Map.of("venue", "yard", "startsAt", at(opens, "09:00"), "endsAt", at(opens, "09:00")),
                Map.of("venue", "hall", "table", 13, "startsAt", at(opens, "09:00"), "endsAt", at(opens, "10:00"))));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactly("closures[0].venue", "closures[0].endsAt", "closures[1].table");

        plan = plan();
        plan.put("dates", List.of(Map.of("kind", "SUB_FAIR", "tenant", "nowhere", "startsAt", at(opens, "09:00"), "endsAt", at(opens, "12:00"),
                "place", "大厅")));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactly("dates[0].tenant");

        plan = plan();
        plan.put("limits", Map.of("ofProject", 4, "ofOrganisation", 8, "towns", List.of(Map.of("tenant", "dali", "people", 2), Map.of("tenant", "dali", "people", 3))));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactly("limits.towns[1].tenant");

        plan = plan();
        plan.put("venues", List.of(Map.of("code", "Hall!", "name", " ", "address", "x", "tables", 0, "slots", List.of())));
        assertThat(fields(opened(plan).refused(422, "invalid"))).containsExactlyInAnyOrder("plan.venues[0].code", "plan.venues[0].name",
                "plan.venues[0].tables");
    }

    @Test
    void who_watches_has_the_numbers_at_once() {
        opened(plan()).ok();

        var answer = fair.as(null).get("seasons/" + code + "/live");

        assertThat(answer.header("Content-Type")).isEqualTo("text/event-stream");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text()).startsWith("event: numbers\ndata: {\"projects\":0,\"budget\":\"0.00\",\"meetings\":0,");
        fair.as(null).get("seasons/1900/live").refused(404, "not-found");
    }

    @Test
    void its_dates_go_into_everyones_calendar() {
        opened(plan()).ok();

        var answer = fair.as(null).get("seasons/" + code + "/calendar");

        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.text()).contains("BEGIN:VEVENT", "SUMMARY:社洽会 · 开幕", "DTSTART:20090320T010000Z");
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        JsonNode season = opened(plan()).ok();
        Map<String, Object> changed = plan();
        changed.put("ceremonyFrom", "500000.00");

        JsonNode revised = fair.as("district-admin").on(season).put("district/seasons/" + code, changed).ok();

        assertThat(revised.get("plan").get("ceremonyFrom").asText()).isEqualTo("500000.00");
        fair.as("district-admin").on(season).put("district/seasons/" + code, plan()).refused(412, "stale");
    }

    @Test
    void a_project_is_handed_in_for_a_stream_of_the_season_only() {
        opened(plan()).ok();
        Map<String, Object> content = fair.content("长者居家养老上门服务", fair.appropriation("jiujiang", "100000.00"), "48000.00");
        JsonNode draft = fair.draft("jiujiang", content);
        Database.update("update project set season = ? where id = ?", code, draft.get("id").asText());
        String path = Fair.path("jiujiang", draft);

        assertThat(fields(fair.as("jiujiang-officer").on(draft).post(path + "/submit", null).refused(422, "invalid"))).containsExactly("stream");

        content.put("stream", "REGULAR");
        JsonNode mended = fair.as("jiujiang-officer").on(draft).put(path, content).ok();
        fair.as("jiujiang-officer").on(mended).post(path + "/submit", null).ok();
    }

    @Test
    void an_organisation_that_is_admitted_takes_part_and_may_stand_back() {
        opened(plan()).ok();
        String ngo = fair.organisation("ngo1-admin");
        String part = "organisations/" + ngo + "/seasons/" + code + "/participation";

        assertThat(fair.as("ngo1-admin").get(part).ok().get("present").asBoolean()).isFalse();
        assertThat(fair.as("ngo1-admin").post(part, delegation(2)).ok().get("present").asBoolean()).isTrue();
        assertThat(fair.as(null).get("seasons/" + code + "/participants").ok().get("items").findValuesAsText("creditCode")).containsExactly(ngo);
        assertThat(fair.as("ngo1-admin").post(part + "/withdraw", null).ok().get("present").asBoolean()).isFalse();
        assertThat(fair.as(null).get("seasons/" + code + "/participants").ok().get("items")).isEmpty();
        fair.as("ngo1-admin").post(part + "/withdraw", null).refused(409, "not-taking-part");
        assertThat(fields(fair.as("ngo1-admin").post(part, delegation(0)).refused(422, "invalid"))).containsExactly("people");
        fair.as("ngo2-admin").post(part, delegation(2)).refused(404, "not-found");
    }

    @Test
    void who_is_not_admitted_cannot_take_part() {
        Map<String, Object> plan = plan();
        plan.put("leastGrade", "3A");
        JsonNode season = opened(plan).ok();
        String ngo = fair.organisation("ngo1-admin");
        String part = "organisations/" + ngo + "/seasons/" + code + "/participation";
        Database.update("update organisation set grade = '2A' where credit_code = ?", ngo);
        fair.as("ngo1-admin").post(part, delegation(1)).refused(403, "grade-too-low");
        Database.update("update organisation set grade = '3A', grade_until = ? where credit_code = ?", fair.today().minusDays(1).toString(), ngo);
        fair.as("ngo1-admin").post(part, delegation(1)).refused(403, "grade-too-low");
        Database.update("update organisation set grade_until = ? where credit_code = ?", fair.today().toString(), ngo);
        fair.as("ngo1-admin").post(part, delegation(1)).ok();

        plan.put("admits", List.of("FOUNDATION"));
        fair.as("district-admin").on(season).put("district/seasons/" + code, plan).ok();
        fair.as("ngo1-admin").post(part, delegation(1)).refused(403, "kind-not-admitted");
    }

    @Test
    void two_colleagues_who_sign_up_at_the_same_moment_sign_up_once() throws Exception {
        opened(plan()).ok();
        String ngo = fair.organisation("ngo1-admin");
        List<Answer> answers = AtOnce.all(IntStream.rangeClosed(1, 6).<Callable<Answer>>mapToObj(colleagues -> () -> fair.as("ngo1-admin")
                .post("organisations/" + ngo + "/seasons/" + code + "/participation", delegation(colleagues))).toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(fair.as(null).get("seasons/" + code + "/participants").ok().get("items")).hasSize(1);
    }

    @Test
    void it_closes_on_its_last_day_and_is_read_only_from_then_on() {
        Map<String, Object> plan = plan();
        plan.put("closesOn", fair.today().plusDays(3).toString());
        JsonNode season = opened(plan).ok();
        close(season, Map.of()).refused(422, "season-not-over");
        season = fair.as("district-admin").on(season).put("district/seasons/" + code, plan()).ok();

        JsonNode closed = close(season, Map.of()).ok();

        assertThat(closed.get("stage").asText()).isEqualTo("CLOSED");
        fair.as("district-admin").on(closed).put("district/seasons/" + code, plan()).refused(409, "season-closed");
        String ngo = fair.organisation("ngo1-admin");
        fair.as("ngo1-admin").post("organisations/" + ngo + "/seasons/" + code + "/participation", delegation(1)).refused(409, "season-closed");
        assertThat(fair.as(null).get("seasons/" + code).ok().get("closedAt").isNull()).isFalse();
    }

    /** Drafted and, where that was accepted, opened. */
    private Answer opened(Map<String, Object> plan) {
        Answer draft = drafted(plan);
        return draft.status() == 200 ? fair.as("district-admin").on(draft.json()).post("district/seasons/" + code + "/open", null) : draft;
    }

    private Answer drafted(Map<String, Object> plan) {
        return fair.as("district-admin").post("district/seasons", Map.of("code", code, "plan", plan));
    }

    private Answer close(JsonNode season, Map<String, Integer> open) {
        return fair.as("district-admin").on(season).post("district/seasons/" + code + "/close", Map.of("open", open));
    }

    private Map<String, Object> plan() {
        return new HashMap<>(Map.of("name", Map.of("zh", "社洽会", "en", "Fair"), "opensOn", opens.toString(), "closesOn", opens.plusDays(60).toString(),
                "dates", List.of(date("OPENING", opens)), "streams", List.of("REGULAR"), "admits", List.of("PRIVATE_NON_ENTERPRISE"),
                "venues", List.of(venue("hall", slot("09:00", "09:30"), slot("09:30", "10:00"))), "closures", List.of(), "ceremonyFrom", "300000.00"));
    }

    private static long projects(JsonNode overview) {
        long projects = 0;
        for (JsonNode cell : overview.get("projects")) {
            projects += cell.get("projects").asLong();
        }
        return projects;
    }

    private Map<String, Object> date(String kind, LocalDate day) {
        return Map.of("kind", kind, "startsAt", at(day, "09:00"), "endsAt", at(day, "12:00"), "place", "大厅");
    }

    @SafeVarargs
    private static Map<String, Object> venue(String code, Map<String, Object>... slots) {
        return Map.of("code", code, "name", "洽谈大厅", "address", "桂城", "tables", 12, "slots", List.of(slots));
    }

    private Map<String, Object> slot(String from, String until) {
        return Map.of("startsAt", at(opens, from), "endsAt", at(opens, until));
    }

    private static String at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZoneId.of("Asia/Shanghai")).toInstant().toString();
    }

    private static Map<String, Object> delegation(int people) {
        return Map.of("contact", "陈社工", "phone", "0757-86330000", "people", people);
    }

    private static List<String> fields(JsonNode problem) {
        return problem.get("violations").findValuesAsText("field");
    }
}
