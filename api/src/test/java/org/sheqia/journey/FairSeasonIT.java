package org.sheqia.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/**
 * The fair itself: the district plans it, 20 organisations, 3 foundations and 17 buyers wish for meetings, the timetable is
 * computed, published and changed by an absence, a meeting leads to a pledge, and the pledge funds a contract.
 */
@ArquillianTest
@RunAsClient
class FairSeasonIT {

    private static final Instant FIRST = Instant.parse("2026-03-20T01:30:00Z");
    private static final String TIMETABLE = "district/seasons/2026/timetable";
    private static final int ORGANISATIONS = 20;
    private static final int FOUNDATIONS = 3;
    private static final int BUYERS = 17;
    private static final int SLOTS = 8;
    private static final int TABLES = 12;

    @ArquillianResource
    URI portal;

    private Fair fair;
    /** Username → credit code, organisations first. */
    private final Map<String, String> guests = new LinkedHashMap<>();
    /** Tenant → its project. */
    private final Map<String, JsonNode> projects = new LinkedHashMap<>();

    @BeforeEach
    void a_season_without_meetings() {
        Database.firstMorning();
        fair = new Fair(portal);
        List.of("wish_list", "meeting_request", "timetable", "timetable_run", "timetable_edition", "meeting", "participation")
                .forEach(table -> Database.update("delete from " + table + " where season = '2026'"));
    }

    @Test
    void from_the_plan_to_a_contract_that_a_foundation_funds() {
        planned();
        everyoneComes();
        everyoneWishes();

        JsonNode run = computed(true);
        assertThat(run.get("value").asLong()).as("as good as can be").isEqualTo(run.get("bound").asLong());
        publish(run);
        guests.forEach((username, code) -> assertThat(agenda(username, code)).as(username + " has somebody to meet").isNotEmpty());

        anAbsenceChangesLittle();
        JsonNode pledge = aMeetingLeadsToAPledge();
        thePledgeFundsAContract(pledge);
    }

    private void planned() {
        JsonNode season = fair.as(null).get("seasons/2026").ok();
        List<Map<String, Object>> slots = IntStream.range(0, SLOTS).mapToObj(i -> Map.<String, Object>of("startsAt",
                FIRST.plus(Duration.ofMinutes(30L * i)).toString(), "endsAt", FIRST.plus(Duration.ofMinutes(30L * i + 25)).toString())).toList();
        ObjectNode plan = season.get("plan").deepCopy();
        plan.set("venues", Json.read(Json.write(List.of(Map.of("code", "hall", "name", "洽谈大厅", "address", "桂城", "tables", TABLES,
                "slots", slots))), JsonNode.class));
        plan.putArray("closures");
        fair.as("district-admin").on(season).put("district/seasons/2026", plan).ok();
    }

    private void everyoneComes() {
        for (int i = 1; i <= ORGANISATIONS; i++) {
            guests.put("ngo" + i + "-admin", fair.organisation("ngo" + i + "-admin"));
        }
        for (int i = 1; i <= FOUNDATIONS; i++) {
            guests.put("foundation" + i + "-admin", fair.foundation("foundation" + i + "-admin"));
        }
        guests.forEach((username, code) -> fair.as(username).post("organisations/" + code + "/seasons/2026/participation",
                Map.of("contact", "李社工", "phone", "0757-86330000", "people", 2)).ok());
        assertThat(fair.as(null).get("seasons/2026/participants?limit=100").ok().get("items")).hasSize(ORGANISATIONS + FOUNDATIONS);

        Instant deadline = FIRST.plus(Duration.ofDays(21));
        fair.as(null).get("tenants").ok().findValuesAsText("code").stream().limit(BUYERS).forEach(tenant -> {
            Map<String, Object> content = fair.content("长者居家养老上门服务", fair.appropriation(tenant, "100000.00"), "48000.00");
            content.put("bidDeadline", deadline.toString());
            content.put("questionDeadline", deadline.minus(Duration.ofDays(2)).toString());
            content.put("openingAt", deadline.toString());
            content.put("serviceFrom", "2026-06-01");
            projects.put(tenant, fair.published(tenant, content));
        });
        assertThat(projects).hasSize(BUYERS);
    }

    /** Each guest wishes for three projects in a row, and each of these for the guest. */
    private void everyoneWishes() {
        List<String> tenants = List.copyOf(projects.keySet());
        Map<String, List<String>> wishedBy = new HashMap<>();
        int place = 0;
        for (Map.Entry<String, String> guest : guests.entrySet()) {
            List<String> wishes = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String tenant = tenants.get((place + i) % BUYERS);
                wishes.add(id(projects.get(tenant)));
                wishedBy.computeIfAbsent(tenant, t -> new ArrayList<>()).add(guest.getValue());
            }
            wish(guest.getKey(), "organisations/" + guest.getValue() + "/wishes", wishes, List.of());
            place++;
        }
        wishedBy.forEach((tenant, codes) -> wish(tenant + "-officer", Fair.path(tenant, projects.get(tenant)) + "/wishes", codes, List.of()));
    }

    private void anAbsenceChangesLittle() {
        String code = guests.get("ngo3-admin");
        JsonNode first = agenda("ngo3-admin", code).get(0);
        Map<String, JsonNode> before = agendas();
        String slot = StreamSupport.stream(fair.as("district-admin").get(TIMETABLE).ok().get("slots").spliterator(), false)
                .filter(s -> s.get("startsAt").equals(first.get("startsAt"))).findFirst().orElseThrow().get("id").asText();
        JsonNode list = fair.as("ngo3-admin").get("organisations/" + code + "/wishes").ok();
        List<String> wishes = StreamSupport.stream(list.get("wishes").spliterator(), false).map(w -> w.isTextual() ? w.asText()
                : w.get("party").asText()).toList();
        wish("ngo3-admin", "organisations/" + code + "/wishes", wishes, List.of(slot));

        publish(computed(false));

        JsonNode changes = fair.as("district-admin").get(TIMETABLE + "/editions").ok().get("items").get(0).get("changes");
        Set<String> concerned = Set.copyOf(changes.findValuesAsText("creditCode"));
        assertThat(concerned).as("as few as can be").hasSizeLessThan(guests.size() / 2);
        assertThat(agenda("ngo3-admin", code).findValuesAsText("startsAt")).doesNotContain(first.get("startsAt").asText());
        Map<String, JsonNode> after = agendas();
        before.forEach((guest, agenda) -> {
            if (!concerned.contains(guest) && !guest.equals(code)) {
                assertThat(after.get(guest)).as(guest + " is not concerned").isEqualTo(agenda);
            }
        });
    }

    /** Credit code → agenda. */
    private Map<String, JsonNode> agendas() {
        Map<String, JsonNode> agendas = new HashMap<>();
        guests.forEach((username, code) -> agendas.put(code, agenda(username, code)));
        return agendas;
    }

    private JsonNode aMeetingLeadsToAPledge() {
        String code = guests.get("foundation1-admin");
        JsonNode item = agenda("foundation1-admin", code).get(0);
        String tenant = item.get("tenant").asText();
        String own = "organisations/" + code + "/agenda/" + id(item);
        String theirs = "tenants/" + tenant + "/agenda/" + id(item);
        fair.moveTo(Instant.parse(item.get("startsAt").asText()));
        JsonNode here = fair.as("foundation1-admin").on(fair.as("foundation1-admin").get(own).ok()).post(own + "/check-in", null).ok();
        JsonNode held = fair.as(tenant + "-officer").on(here).post(theirs + "/check-in", null).ok();
        assertThat(held.get("meeting").get("status").asText()).isEqualTo("HELD");
        fair.as(tenant + "-officer").on(held).put(theirs + "/minutes", Map.of("points", List.of("基金会拟资助 20,000 元，用于长者活动。"),
                "documents", List.of())).ok();

        JsonNode offered = fair.as("foundation1-admin").post("organisations/" + code + "/pledges", Map.of("projectId", id(projects.get(tenant)),
                "terms", Map.of("amount", "20000.00", "conditions", "款项专用于长者活动。", "tranches",
                List.of(Map.of("number", 1, "amount", "20000.00", "dueOn", fair.today().plusDays(60).toString()))))).ok();
        JsonNode pledge = fair.as(tenant + "-approver").on(offered).post("tenants/" + tenant + "/pledges/" + id(offered) + "/accept", null).ok();
        assertThat(pledge.get("status").asText()).isEqualTo("ACCEPTED");
        return pledge;
    }

    private void thePledgeFundsAContract(JsonNode pledge) {
        String tenant = pledge.get("tenant").asText();
        JsonNode project = projects.get(tenant);
        JsonNode bid = fair.submittedBid("ngo1-admin", guests.get("ngo1-admin"), project, Fair.bid("140.00", "1000.00"));
        fair.open(tenant, project);
        fair.evaluate(tenant, project, Map.of(id(bid), List.of(50, 25)));
        fair.award(tenant, project);
        JsonNode contract = fair.signed(tenant, project, "ngo1-admin", guests.get("ngo1-admin"));

        assertThat(contract.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(Database.column("select a.committed from appropriation a where a.pledge_id = ?", id(pledge))).containsExactly("20000.00");
        JsonNode live = fair.as(null).get("projects/" + id(project) + "/funding").ok();
        assertThat(live.toString()).contains("20000.00", "28000.00");
    }

    private void wish(String username, String path, List<String> wishes, List<String> absences) {
        Map<String, Object> body = new HashMap<>(Map.of("wishes", wishes, "absences", absences));
        body.put("most", null);
        fair.as(username).on(fair.as(username).get(path).ok()).put(path, body).ok();
    }

    private JsonNode computed(boolean fresh) {
        fair.as("district-admin").post(TIMETABLE + "/runs", Map.of("fixed", List.of(), "fresh", fresh)).ok();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonNode run = fair.as("district-admin").get(TIMETABLE).ok().get("run");
        while (run.get("status").asText().equals("RUNNING") && System.nanoTime() < end) {
            Thread.onSpinWait();
            run = fair.as("district-admin").get(TIMETABLE).ok().get("run");
        }
        assertThat(run.get("status").asText()).isEqualTo("DONE");
        return run;
    }

    private void publish(JsonNode run) {
        fair.as("district-admin").post(TIMETABLE + "/runs/" + id(run) + "/publish", null).ok();
    }

    private JsonNode agenda(String username, String code) {
        return fair.as(username).get("organisations/" + code + "/agenda").ok().get("items");
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
