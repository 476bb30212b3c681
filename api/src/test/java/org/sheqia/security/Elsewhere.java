package org.sheqia.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** One of everything that a tenant, an organisation and a foundation can have, with the ids by which addresses name them. */
final class Elsewhere {

    static final String TENANT = "dali";

    final Map<String, String> ids = new HashMap<>();
    final String organisation;
    final String foundation;

    private final Fair fair;

    Elsewhere(Fair fair) {
        this.fair = fair;
        organisation = fair.organisation("ngo1-admin");
        foundation = fair.foundation("foundation1-admin");
        ids.putAll(Map.of("number", "1", "season", "2026", "assessor", Fair.sub("evaluator5")));
        contract();
        project();
        money();
        meeting();
    }

    /** All ids, under that tenant or organisation. */
    Map<String, String> under(String scope, String name) {
        Map<String, String> all = new HashMap<>(ids);
        all.put(scope, name);
        return all;
    }

    private void contract() {
        JsonNode contract = fair.inForce(TENANT, "ngo1-admin", organisation);
        String id = contract.get("id").asText();
        String own = "organisations/" + organisation + "/contracts/" + id;
        String theirs = "tenants/" + TENANT + "/contracts/" + id;
        ids.put("contract", id);
        fair.as("ngo1-admin").post(own + "/delivery/records", Map.of("indicator", 0, "servedOn", contract.get("serviceFrom").asText(), "quantity", 1,
                "people", 2, "place", "沥雄社区", "documents", List.of()));
        fair.as("ngo1-admin").post(own + "/staff", Map.of("name", "黄社工", "certificate", "SW-7001", "role", "项目主管", "percent", 50,
                "from", contract.get("serviceFrom").asText(), "until", contract.get("serviceUntil").asText())).ok();
        fair.as(TENANT + "-officer").post(theirs + "/supplements", Map.of("kind", "TERMINATION", "reason", "社区拆迁，服务对象迁出。",
                "indicatorQuantities", List.of(1, 1), "staffQuantities", List.of())).ok();
        String link = fair.as(TENANT + "-officer").post(theirs + "/survey/open", null).ok().get("token").asText();
        fair.as(null).post("surveys/" + link, Map.of("device", "a-device-of-a-resident-1", "received", true, "ratings", List.of(5, 5, 5), "words", "很好"));
        ids.put("link", link);
        fair.judged(TENANT, id, "MID_TERM", "evaluator5", List.of(30, 25, 13, 12));
        for (Map.Entry<String, String> part : Map.of("payment", "payment", "evaluation", "evaluation", "report", "contract_report", "staff", "contract_staff",
                "supplement", "supplement", "record", "service_record", "opinion", "opinion").entrySet()) {
            Database.column("select id from " + part.getValue() + " where contract_id = ? order by id limit 1", id).forEach(found -> ids.put(part.getKey(), found));
        }
    }

    private void project() {
        String appropriation = fair.appropriation(TENANT, "100000.00");
        JsonNode project = fair.published(TENANT, fair.content("别处的项目", appropriation, "48000.00"));
        String path = Fair.path(TENANT, project);
        ids.put("id", project.get("id").asText());
        ids.put("projectId", project.get("id").asText());
        Map<String, Object> amended = fair.content("别处的项目", appropriation, "48000.00");
        amended.put("area", "盐步社区");
        ids.put("amendment", fair.as(TENANT + "-officer").on(project).post(path + "/amendments", Map.of("content", amended, "reason", "地点调整")).ok()
                .get("amendments").get(0).get("id").asText());
        fair.as("ngo1-admin").post("organisations/" + organisation + "/projects/" + ids.get("id") + "/questions", Map.of("text", "何时开始？"));
        ids.put("question", Database.column("select id from question where project_id = ?", ids.get("id")).get(0));
        JsonNode bid = fair.draftBid("ngo1-admin", organisation, project, Fair.bid("140.00", "1000.00"));
        ids.put("bid", bid.get("id").asText());
        ids.put("file", fair.as("ngo1-admin").post("organisations/" + organisation + "/bids/" + ids.get("bid") + "/documents?name=a.txt",
                "x".getBytes(StandardCharsets.UTF_8)).ok().get("id").asText());
        Map<String, Object> with = new HashMap<>(Fair.bid("140.00", "1000.00"));
        with.put("documents", List.of(Map.of("id", ids.get("file"), "name", "a.txt", "size", 1, "sha256", "a")));
        fair.as("ngo1-admin").on(bid).put("organisations/" + organisation + "/bids/" + ids.get("bid"), with).ok();
        fair.as("ngo1-admin").header("If-Match", "*").post("organisations/" + organisation + "/bids/" + ids.get("bid") + "/submit", null).ok();
    }

    private void money() {
        String appropriation = fair.appropriation(TENANT, "1000.00");
        ids.put("change", fair.as(TENANT + "-finance").post("tenants/" + TENANT + "/budget-changes", Map.of("kind", "INCREASE", "appropriationId", appropriation,
                "amount", "5.00", "reason", "年中调整")).ok().get("id").asText());
        ids.put("pledge", fair.as("foundation1-admin").post("organisations/" + foundation + "/pledges", Map.of("projectId", ids.get("id"), "terms",
                Map.of("amount", "100.00", "conditions", "", "tranches", List.of(Map.of("number", 1, "amount", "100.00", "dueOn",
                        fair.today().toString()))))).ok().get("id").asText());
        String programmes = "organisations/" + foundation + "/programmes";
        JsonNode programme = fair.as("foundation1-admin").post(programmes, Map.of("title", "为老服务资助计划", "call", "征集互助养老项目。", "criteria", "需求真实。",
                "budget", "1000.00", "deadline", fair.now().plus(Duration.ofDays(300)).toString())).ok();
        ids.put("programme", programme.get("id").asText());
        fair.as("foundation1-admin").on(programme).post(programmes + "/" + ids.get("programme") + "/open", null).ok();
        ids.put("proposal", fair.as("ngo1-admin").post("organisations/" + organisation + "/proposals", Map.of("programmeId", ids.get("programme"), "content",
                Map.of("title", "邻里结对", "summary", "志愿者与独居长者结对。", "amount", "10.00"))).ok().get("id").asText());
        ids.put("member", Database.column("select id from membership where scope_id = ? and role = 'FINANCE' and valid_until is null", TENANT).get(0));
    }

    /** An agreed meeting; how meetings come about is tested elsewhere. */
    private void meeting() {
        ids.put("meeting", Fair.unknownId());
        Database.update("insert into meeting (id, version, season, tenant, project_id, title, credit_code, organisation, slot_id, table_id, starts_at,"
                + " ends_at, place, status, walk_in, taken, minutes) values (?, 0, '2026', ?, ?, '别处', ?, '别处', ?, 'hall-1', '2026-03-20 01:30:00',"
                + " '2026-03-20 01:55:00', '一号厅', 'PLANNED', false, true, '{\"tenant\":null,\"organisation\":null}')", ids.get("meeting"), TENANT, ids.get("id"), organisation, ids.get("meeting"));
    }
}
