package org.sheqia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A contract in force in words: what both sides do with its delivery, each step by its address. */
public record Delivery(Fair fair, String tenant, String username, JsonNode contract) {

    public static final Map<String, String> REASON = Map.of("reason", "服务点提前搬迁，双方商定。");

    /** A day after the last day of service, in the morning. */
    public void afterTheTerm() {
        fair.moveTo(until().plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    public LocalDate until() {
        return LocalDate.parse(fair.as(tenant + "-officer").get(theirs()).ok().get("serviceUntil").asText());
    }

    public void serve(LocalDate day, int quantity) {
        fair.as(username).post(own() + "/delivery/records", Map.of("indicator", 0, "servedOn", day.toString(), "quantity", quantity,
                "people", 3, "place", "沥雄社区", "documents", List.of())).ok();
    }

    public JsonNode reports() {
        return fair.as(username).get(own() + "/reports").ok().get("items");
    }

    /** The report of that place, from 0, written and handed in. */
    public JsonNode report(int index) {
        JsonNode report = reports().get(index);
        String path = own() + "/reports/" + report.get("id").asText();
        fair.as(username).on(report).put(path, Map.of("difficulties", "雨季改期。", "nextSteps", "下期补做。")).ok();
        fair.as(username).on(reports().get(index)).post(path + "/submit", null).ok();
        return reports().get(index);
    }

    public void acceptReport(int index) {
        JsonNode report = reports().get(index);
        fair.as(tenant + "-officer").on(report).post(theirs() + "/reports/" + report.get("id").asText() + "/accept", null).ok();
    }

    public Answer draw(JsonNode report) {
        return fair.as(tenant + "-officer").post(theirs() + "/delivery/verifications", Map.of("report", report.get("id").asText()));
    }

    public Answer check(JsonNode sample, int index, String outcome) {
        return fair.as(tenant + "-officer").post(theirs() + "/delivery/verifications/" + sample.get("verification").get("id").asText() + "/records/"
                + sample.get("records").get(index).get("serviceRecord").get("id").asText() + "/check",
                Map.of("outcome", outcome, "finding", "与签到表核对。"));
    }

    public void checkAll(JsonNode sample) {
        for (int i = 0; i < sample.get("records").size(); i++) {
            check(sample, i, "CONFIRMED").ok();
        }
    }

    public Answer assign(String stage, String assessor, String early) {
        Map<String, Object> request = new HashMap<>(Map.of("stage", stage, "assessor", Fair.sub(assessor)));
        request.put("early", early);
        return fair.as(tenant + "-officer").post(theirs() + "/delivery/evaluations", request);
    }

    /** Every criterion gets that share, in percent, of its weight. */
    public Answer judge(JsonNode evaluation, int percent) {
        List<Integer> points = evaluation.get("criteria").findValues("weight").stream().map(w -> w.asInt() * percent / 100).toList();
        return fair.as("evaluator5").post("me/evaluations/" + evaluation.get("id").asText() + "/submit", Fair.judgement(points));
    }

    /** A result of that stage that the organisation has taken; early, where the term is not over, with both officials. */
    public JsonNode decided(String stage, int percent, boolean early) {
        assign(stage, "evaluator5", early ? REASON.get("reason") : null).ok();
        if (early) {
            confirm().ok();
        }
        judge(evaluation(), percent).ok();
        act("take", null).ok();
        return evaluation();
    }

    /** What the organisation does with the latest evaluation. */
    public Answer act(String act, Object body) {
        return fair.as(username).post(own() + "/delivery/evaluations/" + evaluation().get("id").asText() + "/" + act, body);
    }

    /** What an official does with the latest evaluation. */
    public Answer official(String act, Object body) {
        return fair.as(tenant + "-officer").post(theirs() + "/delivery/evaluations/" + evaluation().get("id").asText() + "/" + act, body);
    }

    public Answer askToClose() {
        return fair.as(tenant + "-officer").post(theirs() + "/closing/exemption", REASON);
    }

    /** The approver confirms what was asked for last. */
    public Answer confirm() {
        return confirm(tenant + "-approver");
    }

    public Answer confirm(String who) {
        return fair.as(who).post(theirs() + "/exemptions/" + exemption().get("id").asText() + "/confirm", null);
    }

    public JsonNode exemption() {
        return delivery().get("exemptions").get(0);
    }

    public JsonNode checklist() {
        return fair.as(tenant + "-officer").get(theirs() + "/closing").ok();
    }

    /** How much is missing of an item of the checklist. */
    public int missing(String item) {
        for (JsonNode line : checklist().get("lines")) {
            if (line.get("item").asText().equals(item)) {
                return line.get("missing").asInt();
            }
        }
        throw new AssertionError(item);
    }

    public Answer close() {
        JsonNode seen = fair.as(tenant + "-approver").get(theirs()).ok();
        return fair.as(tenant + "-approver").on(seen).post(theirs() + "/close", null);
    }

    public JsonNode delivery() {
        return fair.as(tenant + "-officer").get(theirs() + "/delivery").ok();
    }

    /** The latest one. */
    public JsonNode evaluation() {
        JsonNode all = delivery().get("evaluations");
        return all.get(all.size() - 1);
    }

    /** A resident says what it thinks of the services. */
    public void resident() {
        String token = fair.as(tenant + "-officer").post(theirs() + "/survey/open", null).ok().get("token").asText();
        fair.as(null).post("surveys/" + token, Map.of("device", "device-of-a-resident-0001", "received", true,
                "ratings", List.of(5, 5, 5))).ok();
    }

    public String theirs() {
        return "tenants/" + tenant + "/contracts/" + contract.get("id").asText();
    }

    public String own() {
        return "organisations/" + contract.get("creditCode").asText() + "/contracts/" + contract.get("id").asText();
    }
}
