package org.sheqia.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sheqia.problem.control.Json;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** The season's meetings in words: on the first morning of the fair, a slot each half hour. */
final class MeetingFixture {

    static final String PART = "/seasons/2026/participation";
    static final String TIMETABLE = "district/seasons/2026/timetable";

    /** Another fair in the same days. */
    private static final String ELSEWHERE = "2026-b";

    /** On the first day of the demonstration's fair. */
    static final Instant FIRST = Instant.parse("2026-03-20T01:30:00Z");

    final Fair fair;
    List<String> slots;
    List<String> tables;

    MeetingFixture(Fair fair) {
        this.fair = fair;
    }

    /** A season without any meetings yet. */
    static MeetingFixture of(Fair fair, int slots, int tables) {
        List.of("wish_list", "meeting_request", "timetable", "timetable_run", "timetable_edition", "meeting")
                .forEach(table -> Database.update("delete from " + table + " where season = '2026'"));
        MeetingFixture meetings = new MeetingFixture(fair);
        meetings.arrange(slots, tables);
        return meetings;
    }

    private void arrange(int count, int tableCount) {
        List<Map<String, Object>> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spans.add(Map.of("startsAt", FIRST.plus(Duration.ofMinutes(30L * i)).toString(), "endsAt",
                    FIRST.plus(Duration.ofMinutes(30L * i + 25)).toString()));
        }
        venues(List.of(Map.of("code", "hall", "name", "一号厅", "address", "桂城", "tables", tableCount, "slots", spans)));
    }

    void venues(List<Map<String, Object>> venues) {
        plan(Map.of("venues", venues, "closures", List.of(), "limits", Map.of("ofProject", 4, "ofOrganisation", 8, "towns", List.of())));
        JsonNode timetable = fair.as("district-admin").get(TIMETABLE).ok();
        slots = new ArrayList<>();
        timetable.get("slots").forEach(slot -> slots.add(slot.get("id").asText()));
        tables = timetable.get("slots").get(0).get("tables").findValuesAsText("id");
    }

    /** Nobody sits at the table in the slot; at none of them where it is not named. */
    void close(int slot, Integer table) {
        Instant begins = FIRST.plus(Duration.ofMinutes(30L * slot));
        Map<String, Object> closure = new HashMap<>(Map.of("venue", "hall", "startsAt", begins.toString(), "endsAt", begins.plusSeconds(60).toString()));
        closure.put("table", table);
        plan(Map.of("closures", List.of(closure)));
    }

    /** How often a project is met, and how many people a town sends. */
    void limits(int ofProject, Integer townPeople) {
        Map<String, Object> limits = new HashMap<>(Map.of("ofProject", ofProject, "ofOrganisation", 8, "towns", List.of()));
        limits.put("townPeople", townPeople);
        plan(Map.of("limits", limits));
    }

    private void plan(Map<String, Object> changes) {
        revise(changes).ok();
    }

    Answer revise(Map<String, Object> changes) {
        JsonNode season = fair.as(null).get("seasons/2026").ok();
        ObjectNode plan = season.get("plan").deepCopy();
        changes.forEach((field, value) -> plan.set(field, Json.read(Json.write(value), JsonNode.class)));
        return fair.as("district-admin").on(season).put("district/seasons/2026", plan);
    }

    /** The fair begins on that day while somebody looks; then it begins as before, to which the clock is set back. */
    void whilePostponed(String opensOn, Runnable look) {
        postpone(opensOn).ok();
        try {
            look.run();
        } finally {
            Database.firstMorning();
            postpone("2026-03-20").ok();
        }
    }

    Answer postpone(String opensOn) {
        JsonNode season = fair.as(null).get("seasons/2026").ok();
        return fair.as("district-admin").on(season).post("district/seasons/2026/postpone", Map.of("opensOn", opensOn));
    }

    /** What became of the project's meetings as the person was told, the newest first: ADDED, MOVED or REMOVED. */
    List<String> told(String username, JsonNode project) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode notice : notices(username)) {
            for (JsonNode change : notice.path("details").path("changes")) {
                if (change.path("projectId").equals(project.get("id"))) {
                    kinds.add(change.get("kind").asText());
                }
            }
        }
        return kinds;
    }

    /** Which acts on the thing the person was told of, the newest first. */
    List<String> told(String username, String thing) {
        List<String> acts = new ArrayList<>();
        for (JsonNode notice : notices(username)) {
            if (notice.get("subjectId").asText().equals(thing)) {
                acts.add(notice.get("act").asText());
            }
        }
        return acts;
    }

    private JsonNode notices(String username) {
        return fair.as(username).get("me/notifications?limit=100").ok().get("items");
    }

    /** The hours of the slots. */
    List<Map<String, String>> spans() {
        List<Map<String, String>> spans = new ArrayList<>();
        fair.as("district-admin").get(TIMETABLE).ok().get("slots").forEach(slot -> spans.add(Map.of("startsAt", slot.get("startsAt").asText(),
                "endsAt", slot.get("endsAt").asText())));
        return spans;
    }

    /** At another fair the organisation meets, as in that meeting and so much later, about the project. */
    void elsewhere(String meeting, String projectId, String creditCode, Duration later) {
        String columns = "tenant, title, organisation, slot_id, table_id, place, status, walk_in, taken, minutes";
        Database.update("insert into meeting (id, version, season, project_id, credit_code, starts_at, ends_at, " + columns + ") select ?, 1, ?, ?, ?,"
                + " timestampadd(second, ?, starts_at), timestampadd(second, ?, ends_at), " + columns + " from meeting where id = ?", UUID.randomUUID().toString(),
                ELSEWHERE, projectId, creditCode, later.toSeconds(), later.toSeconds(), meeting);
    }

    /** Who speaks for a project there. */
    void speaksElsewhere(String tenant, String projectId, String representative) {
        Database.update("insert into wish_list (id, version, season, tenant, party, absences, wishes, changed_at, representative)"
                + " values (?, 1, ?, ?, ?, '[]', '[]', '2026-03-01', ?)", UUID.randomUUID().toString(), ELSEWHERE, tenant, projectId, representative);
    }

    static void forgetElsewhere() {
        List.of("wish_list", "meeting").forEach(table -> Database.update("delete from " + table + " where season = ?", ELSEWHERE));
    }

    /** The credit code of an organisation that takes part, whose admin is {@code username}. */
    String guest(String username) {
        String code = fair.organisation(username);
        fair.as(username).post("organisations/" + code + PART, Map.of("contact", "李社工", "phone", "0757-86330000", "people", 2)).ok();
        return code;
    }

    /** A project whose bids close three weeks after the meetings. */
    JsonNode published(String tenant) {
        Instant deadline = FIRST.plus(Duration.ofDays(21));
        Map<String, Object> content = fair.content("长者居家养老上门服务", fair.appropriation(tenant, "100000.00"), "48000.00");
        content.put("bidDeadline", deadline.toString());
        content.put("questionDeadline", deadline.minus(Duration.ofDays(2)).toString());
        content.put("openingAt", deadline.toString());
        content.put("serviceFrom", "2026-06-01");
        return fair.published(tenant, content);
    }

    JsonNode wish(String username, String path, List<String> wishes, List<String> absences) {
        return wish(username, path, wishes, absences, Map.of());
    }

    private JsonNode wish(String username, String path, List<String> wishes, List<String> absences, Map<String, Object> more) {
        return tryToWish(username, path, wishes, absences, more).ok();
    }

    Answer tryToWish(String username, String path, List<String> wishes, List<String> absences) {
        return tryToWish(username, path, wishes, absences, Map.of());
    }

    private Answer tryToWish(String username, String path, List<String> wishes, List<String> absences, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("wishes", wishes);
        body.put("absences", absences);
        body.put("most", null);
        JsonNode seen = fair.as(username).get(path).ok();
        return fair.as(username).on(seen).put(path, body);
    }

    /** Says who speaks for the project. */
    Answer name(String tenant, JsonNode project, String representative) {
        return tryToWish(tenant + "-officer", Fair.path(tenant, project) + "/wishes", List.of(), List.of(), Map.of("representative", representative));
    }

    JsonNode wishOfProject(String tenant, JsonNode project, String... codes) {
        return wish(tenant + "-officer", Fair.path(tenant, project) + "/wishes", List.of(codes), List.of());
    }

    /** The same, with who speaks for the project. */
    JsonNode wishOfProject(String tenant, JsonNode project, String representative, List<String> codes) {
        return wish(tenant + "-officer", Fair.path(tenant, project) + "/wishes", codes, List.of(), Map.of("representative", representative));
    }

    JsonNode wishOf(String username, String code, String... projects) {
        return wish(username, "organisations/" + code + "/wishes", List.of(projects), List.of());
    }

    Answer start(boolean fresh, List<?> fixed) {
        return fair.as("district-admin").post(TIMETABLE + "/runs", Map.of("fixed", fixed, "fresh", fresh));
    }

    /** The run when it has ended. */
    JsonNode computed(boolean fresh, List<?> fixed) {
        start(fresh, fixed).ok();
        return ended();
    }

    JsonNode ended() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonNode run = run();
        while (run.get("status").asText().equals("RUNNING") && System.nanoTime() < end) {
            Thread.onSpinWait();
            run = run();
        }
        assertThat(run.get("status").asText()).isEqualTo("DONE");
        return run;
    }

    JsonNode run() {
        return fair.as("district-auditor").get(TIMETABLE).ok().get("run");
    }

    Answer publish(JsonNode run) {
        return fair.as("district-admin").post(TIMETABLE + "/runs/" + run.get("id").asText() + "/publish", null);
    }

    JsonNode agenda(String username, String scope) {
        return fair.as(username).get(scope + "/agenda").ok();
    }

    /** A published meeting of ngo1, as the organisation sees it. */
    JsonNode planned(String code, JsonNode project) {
        wishOf("ngo1-admin", code, project.get("id").asText());
        publish(computed(true, List.of())).ok();
        JsonNode item = agenda("ngo1-admin", "organisations/" + code).get("items").get(0);
        return fair.as("ngo1-admin").get("organisations/" + code + "/agenda/" + item.get("id").asText()).ok();
    }

    /** The same, held. */
    JsonNode held(String code, JsonNode project) {
        JsonNode meeting = planned(code, project);
        fair.moveTo(Instant.parse(meeting.get("meeting").get("startsAt").asText()));
        JsonNode half = fair.as("dali-officer").on(meeting).post("tenants/dali/agenda/" + meeting.get("meeting").get("id").asText() + "/check-in", null).ok();
        return fair.as("ngo1-admin").on(half).post("organisations/" + code + "/agenda/" + meeting.get("meeting").get("id").asText() + "/check-in", null).ok();
    }
}
