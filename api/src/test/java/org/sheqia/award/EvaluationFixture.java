package org.sheqia.award;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A project of Dali that is evaluated, and everyone who has a hand in it. */
final class EvaluationFixture {

    static final List<String> THREE = List.of("evaluator1", "evaluator2", "evaluator3");

    final Fair fair;
    final JsonNode project;
    final List<String> codes = new ArrayList<>();
    final List<String> bids = new ArrayList<>();

    private EvaluationFixture(Fair fair, JsonNode project) {
        this.fair = fair;
        this.project = project;
    }

    static EvaluationFixture fairSelection(URI portal) {
        Database.firstMorning();
        Fair fair = new Fair(portal);
        return new EvaluationFixture(fair, fair.published("dali"));
    }

    /** A procedure that has five experts drawn and keeps them secret. */
    static EvaluationFixture openTender(URI portal) {
        Database.firstMorning();
        Fair fair = new Fair(portal);
        Map<String, Object> content = new HashMap<>(fair.content("长者居家养老公开招标", fair.appropriation("dali", "100000.00"), "48000.00"));
        Instant deadline = fair.now().plus(Duration.ofDays(24));
        content.put("procedure", "open-tender");
        content.put("bidDeadline", deadline.toString());
        content.put("questionDeadline", deadline.minus(Duration.ofDays(2)).toString());
        content.put("openingAt", deadline.toString());
        return new EvaluationFixture(fair, fair.published("dali", content));
    }

    /** The next organisation bids: 240 visits at that price, 12 groups at 1,000. */
    EvaluationFixture bid(String visitPrice) {
        return bid(visitPrice, "控制人" + UUID.randomUUID());
    }

    EvaluationFixture bid(String visitPrice, String controllingPerson) {
        String username = "ngo" + (codes.size() + 1) + "-admin";
        String code = fair.organisation(username, controllingPerson);
        codes.add(code);
        bids.add(fair.submittedBid(username, code, project, Fair.bid(visitPrice, "1000.00")).get("id").asText());
        return this;
    }

    EvaluationFixture opened() {
        fair.open("dali", project);
        return this;
    }

    EvaluationFixture formed() {
        form("dali-officer", THREE, List.of("evaluator4", "evaluator5")).ok();
        return this;
    }

    org.sheqia.testing.Answer form(String who, List<String> members, List<String> reserves) {
        return fair.as(who).post(path() + "/committee", Map.of("members", members.stream().map(Fair::sub).toList(), "reserves",
                reserves.stream().map(Fair::sub).toList()));
    }

    @SafeVarargs
    final EvaluationFixture scored(String member, List<Object>... perBid) {
        declared(member);
        return scoredAgain(member, perBid);
    }

    @SafeVarargs
    final EvaluationFixture scoredAgain(String member, List<Object>... perBid) {
        Map<String, List<Object>> scores = new LinkedHashMap<>();
        for (int b = 0; b < perBid.length; b++) {
            scores.put(bids.get(b), perBid[b]);
        }
        fair.score(member, id(), scores);
        return this;
    }

    String secondApprover() {
        return fair.secondApprover("dali");
    }

    void aDayLater() {
        fair.later(Duration.ofDays(1));
    }

    JsonNode declared(String member) {
        return fair.as(member).post("me/assignments/" + id() + "/declare", null).ok();
    }

    JsonNode closed() {
        return fair.as("dali-officer").post(path() + "/close", null).ok();
    }

    JsonNode proposed() {
        return fair.as("dali-officer").post(path() + "/award/propose", null).ok();
    }

    JsonNode confirmed() {
        return fair.as("dali-approver").post(path() + "/award/confirm", Map.of("acknowledged", true)).ok();
    }

    JsonNode view() {
        return fair.as("dali-officer").get(path()).ok();
    }

    JsonNode result() {
        return fair.as(null).get("projects/" + id() + "/result").ok();
    }

    JsonNode assignment(String member) {
        return fair.as(member).get("me/assignments/" + id()).ok();
    }

    Call as(String username) {
        return fair.as(username);
    }

    String id() {
        return project.get("id").asText();
    }

    String path() {
        return Fair.path("dali", project) + "/evaluation";
    }

    /** Somebody belongs to a tenant or an organisation, or did until {@code until}. */
    static void belongs(String username, String role, String scope, Instant until) {
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from, valid_until)"
                + " values (?, ?, ?, ?, ?, ?, '2020-01-01', ?)", UUID.randomUUID().toString(), Fair.sub(username), username, username, role, scope,
                until == null ? null : java.sql.Timestamp.from(until));
    }

    static void belongsNoMore(String username, String scope) {
        Database.update("delete from membership where sub = ? and scope_id = ?", Fair.sub(username), scope);
    }
}
