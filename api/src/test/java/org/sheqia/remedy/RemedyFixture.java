package org.sheqia.remedy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Call;
import org.sheqia.testing.Fair;

/** A result that two bidders competed for, and what they and the officials say about it. */
final class RemedyFixture {

    static final String ANSWER = "经核查评审记录，现答复如下：质疑事项已逐条核实。";

    final Fair fair;
    final String tenant = "dali";
    final JsonNode project;
    final String id;
    final String winner;
    final String loser;
    private final String evaluation;

    private RemedyFixture(Fair fair) {
        this.fair = fair;
        project = fair.published(tenant);
        id = project.get("id").asText();
        evaluation = Fair.path(tenant, project) + "/evaluation";
        winner = fair.organisation("ngo1-admin");
        loser = fair.organisation("ngo2-admin");
        JsonNode best = fair.submittedBid("ngo1-admin", winner, project, Fair.bid("140.00", "1000.00"));
        JsonNode other = fair.submittedBid("ngo2-admin", loser, project, Fair.bid("149.00", "1000.00"));
        fair.open(tenant, project);
        fair.evaluate(tenant, project, Map.of(best.get("id").asText(), List.of(55, 25), other.get("id").asText(), List.of(40, 20)));
    }

    /** 结果公示: proposed and confirmed, not final yet. */
    static RemedyFixture inPublicity(URI portal) {
        RemedyFixture fixture = new RemedyFixture(new Fair(portal));
        fixture.confirm();
        return fixture;
    }

    /** Published then and evaluated ten days later; nothing is proposed yet. */
    static RemedyFixture beforeTheResult(URI portal, Instant published) {
        Fair fair = new Fair(portal);
        fair.moveTo(published);
        return new RemedyFixture(fair);
    }

    void confirm() {
        as("dali-officer").post(evaluation + "/award/propose", null).ok();
        as("dali-approver").post(evaluation + "/award/confirm", Map.of("acknowledged", true)).ok();
    }

    Call as(String username) {
        return fair.as(username);
    }

    String status() {
        return as(null).get("projects/" + id).ok().get("status").asText();
    }

    JsonNode award() {
        JsonNode awards = as("dali-officer").get(evaluation).ok().get("awards");
        return awards.get(awards.size() - 1);
    }

    Answer makeFinal() {
        return as("dali-officer").post(evaluation + "/award/notice", null);
    }

    void afterPublicity() {
        fair.moveTo(Instant.parse(award().get("publicityEndsAt").asText()).plusSeconds(60));
    }

    String own(String code) {
        return "organisations/" + code + "/projects/" + id + "/remedies";
    }

    String theirs() {
        return Fair.path(tenant, project) + "/remedies";
    }

    Answer object(String username, String code, String grounds) {
        return as(username).post(own(code) + "/objections", Map.of("grounds", grounds, "letter", letter()));
    }

    /** @return the objection that was filed last, as its owner sees it */
    JsonNode objection(String username, String code, String grounds) {
        JsonNode all = object(username, code, grounds).ok().get("objections");
        return all.get(all.size() - 1);
    }

    JsonNode accepted(JsonNode objection) {
        return of(as("dali-officer").on(objection).post(theirs() + "/objections/" + objection.get("id").asText() + "/accept", null).ok().get("objections"), objection);
    }

    Answer propose(String username, JsonNode objection, String outcome, boolean excludesWinner) {
        return as(username).on(objection).post(theirs() + "/objections/" + objection.get("id").asText() + "/answer",
                Map.of("outcome", outcome, "excludesWinner", excludesWinner, "answer", ANSWER));
    }

    /** Proposed by the officer. */
    JsonNode proposed(JsonNode objection, String outcome) {
        return of(propose("dali-officer", objection, outcome, false).ok().get("objections"), objection);
    }

    Answer confirm(String username, JsonNode proposed) {
        return as(username).on(proposed).post(theirs() + "/objections/" + proposed.get("id").asText() + "/answer/confirm", null);
    }

    /** Accepted, answered by one and confirmed by another, who had no part in the result. */
    JsonNode answered(JsonNode objection, String outcome) {
        return of(confirm(fair.secondApprover(tenant), proposed(accepted(objection), outcome)).ok().get("objections"), objection);
    }

    Answer complain(String username, String code, JsonNode objection, List<Integer> matters) {
        return as(username).post(own(code) + "/objections/" + objection.get("id").asText() + "/complaint", Map.of("matters", matters, "letter", letter()));
    }

    Answer district(String username, JsonNode complaint, String act, Object body) {
        return as(username).on(complaint).post("district/complaints/" + complaint.get("id").asText() + "/" + act, body);
    }

    JsonNode explained(JsonNode complaint) {
        return of(as("dali-officer").on(complaint).post(theirs() + "/complaints/" + complaint.get("id").asText() + "/explain",
                Map.of("explanation", "评审按照公布的标准进行，记录完整，现附说明。")).ok().get("complaints"), complaint);
    }

    /** Explained by the buyer and by the other bidder, so that it can be decided. */
    JsonNode heard(JsonNode complaint) {
        boolean winners = complaint.get("creditCode").asText().equals(winner);
        as(winners ? "ngo2-admin" : "ngo1-admin").post(own(winners ? loser : winner) + "/complaints/" + complaint.get("id").asText() + "/explain",
                Map.of("explanation", "本中心的服务方案由本中心自行编制。")).ok();
        return explained(complaint);
    }

    static JsonNode first(JsonNode remedies) {
        return remedies.get("complaints").get(0);
    }

    static JsonNode of(JsonNode list, JsonNode wanted) {
        for (JsonNode one : list) {
            if (one.get("id").equals(wanted.get("id"))) {
                return one;
            }
        }
        throw new AssertionError(wanted.get("id") + " is not in " + list);
    }

    static Map<String, Object> decision(String outcome) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("outcome", outcome);
        decision.put("excludesWinner", false);
        decision.put("decision", "经调查核实，作出如下处理决定，理由见附。");
        return decision;
    }

    static Map<String, Object> letter() {
        Map<String, Object> matter = new LinkedHashMap<>();
        matter.put("matter", "评审委员会对服务方案的评分与公布的标准不符");
        matter.put("request", "重新核实评分");
        matter.put("facts", "公布的得分与标准第二项的描述相差较大，见公告。");
        matter.put("law", "政府采购法 第52条");
        return Map.of("address", "佛山市南海区桂城街道南海大道1号", "postcode", "528200", "contact", "黄主任", "phone", "0757-86330000",
                "matters", List.of(matter));
    }
}
