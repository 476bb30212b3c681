package org.sheqia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.sheqia.demo.control.DemoPeople;
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.organisation.entity.IdentityNumber;

/** A fair in words: what people do on the portal, each step by its address. */
public final class Fair {

    private static final AtomicInteger NEXT = new AtomicInteger(1000);
    private static final AtomicInteger GONE = new AtomicInteger();
    private static final List<String> SOURCES = List.of("DISTRICT_FINANCE", "TOWN_FINANCE", "WELFARE_LOTTERY");
    private static final List<Map<String, Object>> CRITERIA = List.of(
            Map.of("name", "服务方案", "kind", "QUALITY", "weight", 60),
            Map.of("name", "团队", "kind", "QUALITY", "weight", 30),
            Map.of("name", "价格", "kind", "PRICE", "weight", 10));

    private static final byte[] CERTIFICATE = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final URI portal;

    /** How many appropriations of this year each tenant was given. */
    private final Map<String, Integer> taken = new HashMap<>();

    public Fair(URI portal) {
        this.portal = portal;
    }

    public Call as(String username) {
        return Call.as(portal, username);
    }

    public Instant now() {
        return Instant.parse(as(null).get("portal").ok().get("now").asText());
    }

    public Instant later(Duration time) {
        Instant then = now().plus(time);
        as(null).post("demo/clock", Map.of("now", then.toString())).ok();
        return then;
    }

    public void moveTo(Instant then) {
        as(null).post("demo/clock", Map.of("now", then.toString())).ok();
    }

    /**
     * An appropriation of the tenant of this year with just {@code amount} free, entered and approved. A test has three
     * of them for each tenant, from three sources; what an earlier one held is put into a year long gone, where it can still be spent.
     */
    public String appropriation(String tenant, String amount) {
        return appropriation(tenant, today().getYear(), SOURCES.get((taken.merge(tenant, 1, Integer::sum) - 1) % SOURCES.size()), amount);
    }

    /** The same of a year and a source. */
    public String appropriation(String tenant, int year, String source, String amount) {
        Database.update("update appropriation set fiscal_year = ? where tenant_id = ? and fiscal_year = ? and source = ? and pledge_id is null",
                GONE.incrementAndGet(), tenant, year, source);
        return granted(tenant, year, source, amount);
    }

    private String granted(String tenant, int year, String source, String amount) {
        String id = as(tenant + "-finance").post("tenants/" + tenant + "/appropriations",
                Map.of("fiscalYear", year, "source", source, "amount", amount)).ok().get("id").asText();
        String change = Database.column("select id from budget_change where appropriation_id = ? and kind = 'ENTRY'", id).get(0);
        String path = "tenants/" + tenant + "/budget-changes/" + change;
        as(tenant + "-approver").on(as(tenant + "-approver").get(path).ok()).post(path + "/approve", null).ok();
        return id;
    }

    /** This year's of source FOUNDATION, with more than all projects of the tests cost: it is shared. */
    private String ampleAppropriation(String tenant) {
        int year = today().getYear();
        List<String> there = Database.column("select id from appropriation where tenant_id = ? and fiscal_year = ? and source = 'FOUNDATION'"
                + " and pledge_id is null and closed_at is null", tenant, year);
        return there.isEmpty() ? appropriation(tenant, year, "FOUNDATION", "1000000000.00") : there.get(0);
    }

    /** A complete content whose bids close in ten days. */
    public Map<String, Object> content(String title, String appropriation, String ceiling) {
        Instant deadline = now().plus(Duration.ofDays(10));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put("stream", "SPECIAL_FIELD");
        content.put("field", "居家养老");
        content.put("area", "沥雄社区");
        content.put("need", "社区独居与高龄长者日常照料不足。");
        content.put("beneficiaries", "独居与高龄长者");
        content.put("beneficiaryCount", 120);
        content.put("indicators", List.of(Map.of("name", "上门探访", "unit", "次", "quantity", 240, "unitPrice", "150.00"),
                Map.of("name", "小组活动", "unit", "场", "quantity", 12, "unitPrice", "1000.00")));
        content.put("staff", List.of());
        content.put("budgetCeiling", ceiling);
        content.put("funding", List.of(Map.of("appropriationId", appropriation, "amount", ceiling)));
        content.put("criteria", CRITERIA);
        content.put("procedure", "fair-selection");
        content.put("bidDeadline", deadline.toString());
        content.put("questionDeadline", deadline.minus(Duration.ofDays(2)).toString());
        content.put("openingAt", deadline.toString());
        content.put("serviceFrom", LocalDate.ofInstant(deadline, ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        content.put("serviceMonths", 6);
        content.put("requirements", "民办非企业单位或社会团体");
        content.put("documents", List.of());
        return content;
    }

    public JsonNode draft(String tenant, Map<String, Object> content) {
        return as(tenant + "-officer").post("tenants/" + tenant + "/projects", content).ok();
    }

    public JsonNode submitted(String tenant, Map<String, Object> content) {
        JsonNode draft = draft(tenant, content);
        if (!"fair-selection".equals(content.get("procedure"))) {
            exceptNeed(tenant, draft);
        }
        return as(tenant + "-officer").on(draft).post(path(tenant, draft) + "/submit", null).ok();
    }

    /** The public is not asked about its need: the officer says why, and the approver confirms. */
    public JsonNode exceptNeed(String tenant, JsonNode draft) {
        String path = path(tenant, draft) + "/consultation/exceptions";
        JsonNode asked = as(tenant + "-officer").on(draft).post(path, Map.of("reason", "同一需求年初已公开征求意见。")).ok();
        return as(tenant + "-approver").post(path + "/" + asked.get("exemptions").get(0).get("id").asText() + "/confirm", null).ok();
    }

    public JsonNode published(String tenant, Map<String, Object> content) {
        JsonNode submitted = submitted(tenant, content);
        return as(tenant + "-approver").on(submitted).post(path(tenant, submitted) + "/publish", null).ok();
    }

    /** A published project that may cost 48,000. */
    public JsonNode published(String tenant) {
        return published(tenant, content("长者居家养老上门服务", ampleAppropriation(tenant), "48000.00"));
    }

    public static String path(String tenant, JsonNode project) {
        return "tenants/" + tenant + "/projects/" + project.get("id").asText();
    }

    /** The credit code of an organisation that the district has approved, whose admin is {@code username}. */
    public String organisation(String username) {
        return organisation(username, "控制人" + NEXT.incrementAndGet());
    }

    public String organisation(String username, String controllingPerson) {
        return registered(username, "52", "PRIVATE_NON_ENTERPRISE", "南海区某社会工作服务中心", controllingPerson);
    }

    /** The credit code of an approved foundation whose admin is {@code username}. */
    public String foundation(String username) {
        return registered(username, "53", "FOUNDATION", "南海区某公益基金会", "理事会" + NEXT.incrementAndGet());
    }

    private String registered(String username, String type, String kind, String name, String controllingPerson) {
        String code = CreditCode.complete(type + "440605", "MJ%06d".formatted(NEXT.incrementAndGet()));
        approved(registration(username, code, kind, profile(name + code.substring(12), controllingPerson)), code, controllingPerson);
        return code;
    }

    /** Somebody's wish to speak for an organisation, with a certificate; each as if it were the day's first. */
    public JsonNode registration(String username, String code, String kind, Map<String, Object> profile) {
        JsonNode certificate = as(username).header("Content-Type", "application/octet-stream").post("me/registrations/certificates?name=certificate.pdf", CERTIFICATE).ok();
        Map<String, Object> certified = new LinkedHashMap<>(profile);
        certified.put("documents", List.of(Map.of("id", certificate.get("id").asText(), "name", "登记证书.pdf")));
        JsonNode registration = as(username).post("me/registrations", Map.of("creditCode", code, "kind", kind, "applicant", "陈伟", "profile", certified)).ok();
        Database.update("update registration set submitted_at = '2020-01-01' where id = ?", registration.get("id").asText());
        return registration;
    }

    /** The district lets the person in. One controlling person's name is one number; each representative has its own. */
    public void approved(JsonNode registration, String code, String controllingPerson) {
        as("district-admin").on(registration).post("district/registrations/" + registration.get("id").asText() + "/approve",
                Map.of("representativeNumber", identityNumber(code), "controllerNumber", identityNumber(controllingPerson))).ok();
    }

    /** The officer proposes an answer, the approver publishes it. */
    public void answered(String tenant, JsonNode project, String question, String answer) {
        String path = path(tenant, project) + "/questions/" + question + "/answer";
        JsonNode asked = as(tenant + "-officer").get(path(tenant, project) + "/questions").ok();
        JsonNode proposed = as(tenant + "-officer").on(question(asked, question)).post(path, Map.of("answer", answer)).ok();
        as(tenant + "-approver").on(question(proposed, question)).post(path + "/publish", null).ok();
    }

    private static JsonNode question(JsonNode page, String id) {
        return StreamSupport.stream(page.get("items").spliterator(), false).filter(q -> q.get("id").asText().equals(id)).findFirst().orElseThrow();
    }

    /** Another who approves: nobody answers what is said against its own decision, nor signs what it has drafted. */
    public String secondApprover(String tenant) {
        String username = tenant + "-second-approver";
        if (as(username).get("me").ok().get("memberships").isEmpty()) {
            joins("tenants/" + tenant, tenant + "-admin", username, "approver");
        }
        return username;
    }

    /** Another who administers the district. */
    public String secondDistrictAdmin() {
        return "district-admin2";
    }

    /** Somebody is invited into a tenant or organisation, and comes. */
    public void joins(String scope, String admin, String username, String role) {
        String link = invited(scope, admin, username, "员工", role).get("link").asText();
        as(username).post("me/invitations/accept", Map.of("link", link.substring(link.indexOf('#') + 1))).ok();
    }

    /** An admin invites; what waits for another is sent by one of the district. */
    public JsonNode invited(String scope, String admin, String username, String name, String role) {
        JsonNode invited = as(admin).post(scope + "/invitations", Map.of("email", username + "@example.org", "name", name, "role", role)).ok();
        JsonNode invitation = invited.get("invitation");
        return invitation.get("status").asText().equals("PROPOSED")
                ? as(admin.equals("district-admin") ? secondDistrictAdmin() : "district-admin").post(scope + "/invitations/" + invitation.get("id").asText() + "/send", null).ok()
                : invited;
    }

    /** A number that is always the same for the same words. */
    public static String identityNumber(String words) {
        String digits = "440605%011d".formatted(Math.abs((long) words.hashCode() * 31 + words.length()) % 100_000_000_000L);
        return digits + IdentityNumber.check(digits);
    }

    public static Map<String, Object> profile(String name, String controllingPerson) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("name", name);
        profile.put("legalRepresentative", "陈某");
        profile.put("controllingPerson", controllingPerson);
        profile.put("contact", "李社工");
        profile.put("phone", "0757-86330000");
        profile.put("email", "office@example.org");
        profile.put("address", "南海区桂城街道");
        profile.put("fields", List.of("居家养老"));
        profile.put("introduction", "");
        profile.put("documents", List.of());
        return profile;
    }

    public static Map<String, Object> bid(String visitPrice, String groupPrice) {
        return Map.of("projectEdition", 1, "proposal", "每周上门探访，每月一场小组活动。", "prices", List.of(
                Map.of("line", "indicator-1", "unitPrice", visitPrice), Map.of("line", "indicator-2", "unitPrice", groupPrice)), "staff", List.of(Map.of("name", "黄社工", "role", "项目主管")), "documents", List.of());
    }

    public JsonNode draftBid(String username, String code, JsonNode project, Map<String, Object> bid) {
        return as(username).post("organisations/" + code + "/bids",
                Map.of("projectId", project.get("id").asText(), "content", bid)).ok();
    }

    public JsonNode submittedBid(String username, String code, JsonNode project, Map<String, Object> bid) {
        JsonNode draft = draftBid(username, code, project, bid);
        return as(username).on(draft).post("organisations/" + code + "/bids/" + draft.get("id").asText() + "/submit", null).ok();
    }

    /** Both officials attend the opening after the deadline. */
    public void open(String tenant, JsonNode project) {
        moveTo(Instant.parse(project.get("content").get("bidDeadline").asText()).plusSeconds(60));
        as(tenant + "-officer").post(path(tenant, project) + "/opening/attend", null).ok();
        as(tenant + "-approver").post(path(tenant, project) + "/opening/attend", null).ok();
    }

    /** Three evaluators declare and score every bid the same. */
    public void evaluate(String tenant, JsonNode project, Map<String, List<Object>> scoresByBid) {
        as(tenant + "-officer").post(path(tenant, project) + "/evaluation/committee", Map.of("members",
                List.of(sub("evaluator1"), sub("evaluator2"), sub("evaluator3")), "reserves", List.of(sub("evaluator4")))).ok();
        String id = project.get("id").asText();
        for (String member : List.of("evaluator1", "evaluator2", "evaluator3")) {
            as(member).post("me/assignments/" + id + "/declare", null).ok();
            score(member, id, scoresByBid);
        }
        as(tenant + "-officer").post(path(tenant, project) + "/evaluation/close", null).ok();
    }

    public void score(String member, String projectId, Map<String, List<Object>> scoresByBid) {
        List<Map<String, Object>> bids = scoresByBid.entrySet().stream().map(e -> {
            Map<String, Object> score = new LinkedHashMap<>();
            score.put("bidId", e.getKey());
            score.put("eligible", true);
            score.put("compliant", true);
            score.put("scores", e.getValue());
            return score;
        }).toList();
        JsonNode assignment = as(member).get("me/assignments/" + projectId).ok();
        JsonNode saved = as(member).on(assignment).put("me/assignments/" + projectId + "/scores", Map.of("bids", bids)).ok();
        as(member).on(saved).post("me/assignments/" + projectId + "/scores/submit", null).ok();
    }

    /** The award is proposed, confirmed, shown and made final. */
    public void award(String tenant, JsonNode project) {
        as(tenant + "-officer").post(path(tenant, project) + "/evaluation/award/propose", null).ok();
        JsonNode confirmed = as(tenant + "-approver").post(path(tenant, project) + "/evaluation/award/confirm", Map.of("acknowledged", true)).ok();
        JsonNode awards = confirmed.get("awards");
        moveTo(Instant.parse(awards.get(awards.size() - 1).get("publicityEndsAt").asText()).plusSeconds(60));
        as(tenant + "-officer").post(path(tenant, project) + "/evaluation/award/notice", null).ok();
    }

    /** The contract is drafted, offered and signed by both, in the tenant's order. */
    public JsonNode signed(String tenant, JsonNode project, String username, String code) {
        String contracts = "tenants/" + tenant + "/contracts";
        JsonNode draft = as(tenant + "-officer").post(contracts, Map.of("projectId", project.get("id").asText())).ok();
        String id = draft.get("id").asText();
        JsonNode offered = as(tenant + "-officer").on(draft).post(contracts + "/" + id + "/offer", null).ok();
        String own = "organisations/" + code + "/contracts/" + id + "/sign";
        String theirs = contracts + "/" + id + "/sign";
        if (offered.get("signsFirst").asText().equals("TENANT")) {
            return as(username).on(as(tenant + "-approver").on(offered).post(theirs, null).ok()).post(own, null).ok();
        }
        return as(tenant + "-approver").on(as(username).on(offered).post(own, null).ok()).post(theirs, null).ok();
    }

    /** An instalment is asked for, confirmed, approved and paid today, each by another: the one finance person books it. */
    public void pay(String tenant, String username, JsonNode contract, int number) {
        String id = contract.get("id").asText();
        String own = "organisations/" + contract.get("creditCode").asText() + "/contracts/" + id + "/payments";
        JsonNode due = as(username).get(own).ok().get("items").get(number - 1);
        String payment = "/" + due.get("id").asText();
        JsonNode requested = as(username).on(due).post(own + payment + "/request", Map.of("invoiceNumber",
                "FP" + NEXT.incrementAndGet(), "invoiceAmount", due.get("payable").asText())).ok().get("items").get(number - 1);
        String theirs = "tenants/" + tenant + "/contracts/" + id + "/payments" + payment;
        JsonNode confirmed = as(tenant + "-officer").on(requested).post(theirs + "/confirm", null).ok().get("items").get(number - 1);
        JsonNode approved = as(tenant + "-approver").on(confirmed).post(theirs + "/approve", null).ok().get("items").get(number - 1);
        as(tenant + "-finance").on(approved).post(theirs + "/pay", Map.of("paidOn", today().toString(), "bankReference", "BK" + NEXT.incrementAndGet())).ok();
    }

    /** The day in China. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Asia/Shanghai"));
    }

    /** A contract in force: published, won by the only bid, awarded and signed. */
    public JsonNode inForce(String tenant, String username, String code) {
        JsonNode project = published(tenant);
        JsonNode bid = submittedBid(username, code, project, bid("140.00", "1000.00"));
        open(tenant, project);
        evaluate(tenant, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        award(tenant, project);
        return signed(tenant, project, username, code);
    }

    /** The id of an evaluation that {@code assessor} has been assigned and has handed in; it is open for a reply. */
    public String judged(String tenant, String contract, String stage, String assessor, List<Integer> scores) {
        JsonNode evaluations = as(tenant + "-officer").post("tenants/" + tenant + "/contracts/" + contract + "/delivery/evaluations",
                Map.of("stage", stage, "assessor", sub(assessor))).ok().get("evaluations");
        String id = evaluations.get(evaluations.size() - 1).get("id").asText();
        as(assessor).post("me/evaluations/" + id + "/submit", judgement(scores)).ok();
        return id;
    }

    /** Scores, each with its ground. */
    public static Map<String, Object> judgement(List<Integer> scores) {
        return Map.of("scores", scores, "grounds", scores.stream().map(s -> "按服务记录核查，得" + s + "分。").toList(),
                "opinion", "按合同指标逐项核查。");
    }

    /** A result that the organisation has taken, hence final. */
    public String decided(String tenant, String contract, String stage, List<Integer> scores, String username, String code) {
        String id = judged(tenant, contract, stage, "evaluator5", scores);
        as(username).post("organisations/" + code + "/contracts/" + contract + "/delivery/evaluations/" + id + "/take", null).ok();
        return id;
    }

    public static String sub(String username) {
        return DemoPeople.subOf(username);
    }

    public static String unknownId() {
        return UUID.randomUUID().toString();
    }
}
