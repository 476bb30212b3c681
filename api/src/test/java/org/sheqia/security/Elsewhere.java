package org.sheqia.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.Operation;

/**
 * One of everything that a tenant, an organisation and a foundation can have: the ids by which addresses name them, and what
 * bodies say beyond the least that their schemas admit.
 */
final class Elsewhere {

    static final String TENANT = "dali";

    final String organisation;
    final String foundation;

    private final Fair fair;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Object> fields = new HashMap<>();
    private JsonNode content;
    private byte[] records;

    Elsewhere(Fair fair) {
        this.fair = fair;
        organisation = fair.organisation("ngo1-admin");
        foundation = fair.foundation("foundation1-admin");
        ids.put("number", "1");
        ids.put("season", "2026");
        ids.put("tenantFile", fair.as(TENANT + "-officer").post("tenants/" + TENANT + "/files?name=a.txt", bytes("a")).ok().get("id").asText());
        ids.put("ownFile", fair.as("ngo1-admin").post("organisations/" + organisation + "/files?name=a.txt", bytes("a")).ok().get("id").asText());
        ids.put("ownMember", Database.column("select id from membership where scope_id = ?", organisation).get(0));
        ids.put("member", Fair.unknownId());
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from) values (?, ?, 'somebody', '某人', 'FINANCE',"
                + " ?, '2026-01-01 00:00:00')", ids.get("member"), ids.get("member"), TENANT);
        ids.put("invitation", invitation("tenants/" + TENANT, TENANT + "-admin", "officer"));
        ids.put("ownInvitation", invitation("organisations/" + organisation, "ngo1-admin", "org-staff"));
        contract();
        project();
        money();
        meeting();
    }

    /** All ids as that operation's address means them, under that tenant or organisation. */
    Map<String, String> ids(Operation operation, String scope, String name) {
        Map<String, String> all = new HashMap<>(ids);
        all.put(scope, name);
        String path = operation.path();
        boolean tenants = path.startsWith("tenants");
        if (path.contains("appropriations/{id}")) {
            all.put("id", ids.get("appropriation"));
        } else if (path.contains("projects/{id}/bids/{bid}")) {
            all.putAll(Map.of("id", ids.get("openedProject"), "bid", ids.get("openedBid"), "file", ids.get("openedFile")));
        } else if (path.contains("files/{file}") || path.contains("delivery/documents/{file}")) {
            all.put("file", ids.get(tenants && path.contains("/files/") ? "tenantFile" : "ownFile"));
        }
        all.put("member", ids.get(tenants ? "member" : "ownMember"));
        all.put("invitation", ids.get(tenants ? "invitation" : "ownInvitation"));
        all.put("proposal", ids.get(tenants ? "tenantProposal" : "proposal"));
        // Each side answers what the other asked, and withdraws what it asked itself.
        all.put("request", ids.get(tenants == path.endsWith("withdraw") ? "tenantsRequest" : "request"));
        return all;
    }

    private String invitation(String scope, String admin, String role) {
        return fair.as(admin).post(scope + "/invitations", Map.of("email", UUID.randomUUID() + "@example.org", "name", "某人", "role", role)).ok()
                .get("invitation").get("id").asText();
    }

    Map<String, Object> fields(Operation operation) {
        Map<String, Object> all = new HashMap<>(fields);
        if (operation.path().endsWith("amendments")) {
            all.put("content", content);
        }
        if (operation.path().endsWith("bids/{bid}")) {
            all.putAll(Fair.bid("140.00", "1000.00"));
        }
        if (operation.path().endsWith("projects/{id}/season")) {
            all.put("season", "2026");
        }
        if (operation.path().endsWith("objections/{objection}/return")) {
            all.put("until", fair.today().plusDays(8).toString());
        }
        all.put("file", operation.path().contains("record-lists") ? records : bytes("x"));
        return all;
    }

    private void contract() {
        JsonNode project = fair.published(TENANT);
        JsonNode bid = bid(project);
        ids.putAll(Map.of("openedProject", project.get("id").asText(), "openedBid", ids.get("bid"), "openedFile", ids.get("file")));
        fair.open(TENANT, project);
        fair.evaluate(TENANT, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(TENANT, project);
        JsonNode contract = fair.signed(TENANT, project, "ngo1-admin", organisation);
        String id = contract.get("id").asText();
        String own = "organisations/" + organisation + "/contracts/" + id;
        String theirs = "tenants/" + TENANT + "/contracts/" + id;
        ids.put("contract", id);
        fair.moveTo(LocalDate.parse(contract.get("serviceFrom").asText()).plusDays(3).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
        String today = fair.today().toString();
        fair.as("ngo1-admin").post(own + "/delivery/records", Map.of("indicator", 0, "servedOn", today, "quantity", 1, "people", 2, "place", "沥雄社区",
                "documents", List.of(Map.of("id", ids.get("ownFile"), "name", "a.txt")))).ok();
        fair.as("ngo1-admin").post(own + "/staff", Map.of("name", "黄社工", "certificate", "SW-7001", "role", "项目主管", "percent", 50,
                "from", contract.get("serviceFrom").asText(), "until", contract.get("serviceUntil").asText())).ok();
        JsonNode end = fair.as(TENANT + "-officer").post(theirs + "/supplements", Map.of("kind", "TERMINATION", "reason", "社区拆迁，服务对象迁出。",
                "indicatorQuantities", List.of(1, 1), "staffQuantities", List.of())).ok();
        fair.as(TENANT + "-officer").on(end).post(theirs + "/supplements/" + end.get("id").asText() + "/offer", null).ok();
        String link = fair.as(TENANT + "-officer").post(theirs + "/survey/open", null).ok().get("token").asText();
        fair.as(null).post("surveys/" + link, Map.of("device", "a-device-of-a-resident-1", "received", true, "ratings", List.of(5, 5, 5), "words", "很好")).ok();
        fair.judged(TENANT, id, "MID_TERM", "evaluator5", List.of(30, 25, 13, 12));
        Map.of("payment", "payment", "evaluation", "evaluation", "report", "contract_report", "staff", "contract_staff", "supplement", "supplement",
                "record", "service_record", "opinion", "opinion").forEach((name, table) -> Database.column(
                        "select id from " + table + " where contract_id = ? order by id limit 1", id).forEach(found -> ids.put(name, found)));
        sample(id);
        records = fair.as("ngo1-admin").get(own + "/delivery/record-lists/template.xlsx").response().body();
        fields.put("filedOn", today);
        fields.putAll(Map.of("servedOn", today, "visitedOn", today, "invoiceNumber", "FP70001", "certificate", "SW-7002", "stage", "MID_TERM",
                "kind", "TERMINATION", "assessor", Fair.sub("evaluator5")));
        fields.put("indicatorQuantities", List.of(1, 1));
        fields.put("members", List.of(Fair.sub("evaluator1"), Fair.sub("evaluator2"), Fair.sub("evaluator3")));
        fields.put("invoiceAmount", Database.column("select amount from payment where id = ?", ids.get("payment")).get(0));
    }

    /** A sample with a record of the contract, and an exception that is asked for; how they come about is tested elsewhere. */
    private void sample(String contract) {
        ids.put("verification", Fair.unknownId());
        ids.put("exemption", Fair.unknownId());
        Database.update("insert into verification (id, tenant_id, version, contract_id, project_id, seed, population, size, drawn_by, drawn_at, report_id,"
                + " report_number, list) select ?, tenant_id, 0, id, project_id, 'seed', 1, 1, '某', '2026-03-02 01:00:00', ?, 1, 'list' from contract"
                + " where id = ?", ids.get("verification"), ids.get("report"), contract);
        Database.update("insert into verified_record (id, tenant_id, version, verification_id, record_id, number) values (?, ?, 0, ?, ?, 1)",
                Fair.unknownId(), TENANT, ids.get("verification"), ids.get("record"));
        Database.update("insert into exemption (id, tenant_id, version, contract_id, project_id, kind, about, status, reason, covers, asked_by, asked_by_sub,"
                + " asked_at) select ?, tenant_id, 0, id, project_id, 'CLOSING', id, 'ASKED', '提前结项', '[]', '某', 'somebody', '2026-03-02 01:00:00'"
                + " from contract where id = ?", ids.get("exemption"), contract);
    }

    /** The organisation's bid, with a file, in the box. */
    private JsonNode bid(JsonNode project) {
        JsonNode draft = fair.draftBid("ngo1-admin", organisation, project, Fair.bid("140.00", "1000.00"));
        String path = "organisations/" + organisation + "/bids/" + draft.get("id").asText();
        ids.put("bid", draft.get("id").asText());
        ids.put("file", fair.as("ngo1-admin").post(path + "/documents?name=a.txt", bytes("x")).ok().get("id").asText());
        Map<String, Object> with = new HashMap<>(Fair.bid("140.00", "1000.00"));
        with.put("documents", List.of(Map.of("id", ids.get("file"), "name", "a.txt", "size", 1, "sha256", "a")));
        return fair.as("ngo1-admin").on(fair.as("ngo1-admin").on(draft).put(path, with).ok()).post(path + "/submit", null).ok();
    }

    private void project() {
        ids.put("appropriation", fair.appropriation(TENANT, "100000.00"));
        JsonNode project = fair.published(TENANT, fair.content("别处的项目", ids.get("appropriation"), "48000.00"));
        String path = Fair.path(TENANT, project);
        content = project.get("content").deepCopy();
        ((ObjectNode) content).put("area", "盐步社区");
        ids.put("id", project.get("id").asText());
        ids.put("projectId", project.get("id").asText());
        ids.put("amendment", fair.as(TENANT + "-officer").on(project).post(path + "/amendments", Map.of("content", content, "reason", "地点调整")).ok()
                .get("amendments").get(0).get("id").asText());
        fair.as("ngo1-admin").post("organisations/" + organisation + "/projects/" + ids.get("id") + "/questions", Map.of("text", "何时开始？"));
        ids.put("question", Database.column("select id from question where project_id = ?", ids.get("id")).get(0));
        consultation();
        remedies();
        bid(project);
    }

    /** A consultation with an answer, and an exception that is asked for; how they come about is tested elsewhere. */
    private void consultation() {
        Stream.of("consultation", "answer", "exception").forEach(name -> ids.put(name, Fair.unknownId()));
        Database.update("insert into consultation (id, tenant_id, version, project_id, number, title, need, rule, status, opened_by, opened_by_sub, opened_at,"
                + " closes_at) values (?, ?, 0, ?, 1, '别处', '{\"title\":\"别处\",\"indicators\":[]}', '{\"article\":\"第15条\",\"open\":{\"days\":5,"
                + "\"unit\":\"WORKING\",\"source\":\"custom\"}}', 'OPEN', '某', 'somebody', '2026-01-05 01:00:00', '2030-01-05 01:00:00')",
                ids.get("consultation"), TENANT, ids.get("id"));
        Database.update("insert into consultation_answer (id, tenant_id, version, consultation_id, sub, name, standing, text, answered_at) values (?, ?, 0, ?,"
                + " 'somebody', '某', 'KNOWN', '夜间也应有人值守。', '2026-01-06 01:00:00')", ids.get("answer"), TENANT, ids.get("consultation"));
        Database.update("insert into need_exemption (id, tenant_id, version, project_id, number, need, status, reason, asked_by, asked_by_sub, asked_at)"
                + " values (?, ?, 0, ?, 1, '{\"title\":\"别处\",\"indicators\":[]}', 'ASKED', '已征求', '某', 'somebody', '2026-01-05 01:00:00')",
                ids.get("exception"), TENANT, ids.get("id"));
    }

    /** An objection that was answered, and a complaint about it that was decided; how they come about is tested elsewhere. */
    private void remedies() {
        Stream.of("objection", "complaint").forEach(name -> ids.put(name, Fair.unknownId()));
        String letter = "{\"name\":\"某中心\",\"address\":\"桂城\",\"postcode\":\"528200\",\"contact\":\"黄\",\"phone\":\"86330000\",\"matters\":["
                + "{\"matter\":\"甲\",\"request\":\"乙\",\"facts\":\"丙\",\"law\":null}]}";
        Database.update("insert into objection (id, tenant_id, version, project_id, credit_code, name, grounds, stage, letter, status, filed_at, answer_by,"
                + " complain_by, outcome, answer, answered_at) values (?, ?, 0, ?, ?, '某中心', 'DOCUMENTS', 'edition-1', ?, 'ANSWERED',"
                + " '2026-01-05 01:00:00', '2026-01-15 01:00:00', '2026-02-15 01:00:00', 'REJECTED', '不成立', '2026-01-06 01:00:00')",
                ids.get("objection"), TENANT, ids.get("id"), organisation, letter);
        Database.update("insert into complaint (id, tenant_id, version, project_id, objection_id, credit_code, name, authority, letter, matters, status,"
                + " filed_at, decide_by, outcome, decision, decided_at) values (?, ?, 0, ?, ?, ?, '某中心', 'DISTRICT_ADMIN', ?, '[1]', 'DECIDED',"
                + " '2026-01-07 01:00:00', '2026-02-07 01:00:00', 'REJECTED', '驳回', '2026-01-08 01:00:00')",
                ids.get("complaint"), TENANT, ids.get("id"), ids.get("objection"), organisation, letter);
    }

    private void money() {
        ids.put("change", fair.as(TENANT + "-finance").post("tenants/" + TENANT + "/budget-changes", Map.of("kind", "INCREASE", "appropriationId",
                ids.get("appropriation"), "amount", "5.00", "reason", "年中调整")).ok().get("id").asText());
        JsonNode pledge = fair.as("foundation1-admin").post("organisations/" + foundation + "/pledges", Map.of("projectId", ids.get("id"), "terms",
                Map.of("amount", "100.00", "conditions", "", "tranches", List.of(Map.of("number", 1, "amount", "100.00", "dueOn",
                        fair.today().toString()))))).ok();
        ids.put("pledge", pledge.get("id").asText());
        fair.as(TENANT + "-approver").on(pledge).post("tenants/" + TENANT + "/pledges/" + ids.get("pledge") + "/accept", null).ok();
        String programmes = "organisations/" + foundation + "/programmes";
        JsonNode programme = fair.as("foundation1-admin").post(programmes, Map.of("title", "为老服务资助计划", "call", "征集互助养老项目。", "criteria", "需求真实。",
                "budget", "1000.00", "deadline", fair.now().plus(Duration.ofDays(300)).toString())).ok();
        ids.put("programme", programme.get("id").asText());
        fair.as("foundation1-admin").on(programme).post(programmes + "/" + ids.get("programme") + "/open", null).ok();
        Map<String, Object> proposal = Map.of("programmeId", ids.get("programme"), "content",
                Map.of("title", "邻里结对", "summary", "志愿者与独居长者结对。", "amount", "10.00"));
        ids.put("proposal", fair.as("ngo1-admin").post("organisations/" + organisation + "/proposals", proposal).ok().get("id").asText());
        ids.put("tenantProposal", fair.as(TENANT + "-officer").post("tenants/" + TENANT + "/proposals", proposal).ok().get("id").asText());
    }

    /** An agreed meeting and one that is asked for; how meetings come about is tested elsewhere. */
    private void meeting() {
        ids.put("meeting", Fair.unknownId());
        Database.update("insert into meeting (id, version, season, tenant, project_id, title, credit_code, organisation, slot_id, table_id, starts_at,"
                + " ends_at, place, status, walk_in, taken, minutes) values (?, 0, '2026', ?, ?, '别处', ?, '别处', ?, 'hall-1', '2026-03-20 01:30:00',"
                + " '2026-03-20 01:55:00', '一号厅', 'PLANNED', false, true, '{\"tenant\":null,\"organisation\":null}')", ids.get("meeting"), TENANT,
                ids.get("id"), organisation, ids.get("meeting"));
        ids.put("request", requested("ORGANISATION"));
        ids.put("tenantsRequest", requested("TENANT"));
    }

    private String requested(String side) {
        String id = Fair.unknownId();
        Database.update("insert into meeting_request (id, version, season, tenant, project_id, title, credit_code, organisation, asked_by, purpose, status,"
                + " asked_at, expires_at) values (?, 0, '2026', ?, ?, '别处', ?, '别处', ?, '约一次洽谈', 'REQUESTED', '2026-03-02 01:00:00',"
                + " '2027-03-02 01:00:00')", id, TENANT, ids.get("id"), organisation, side);
        return id;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
