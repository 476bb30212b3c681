package org.sheqia.pledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Foundations and what they promise to projects of one town, in words. */
final class PledgeFixture {

    static final String TOWN = "xiqiao";

    private final Fair fair;
    private final String username;
    private final String code;

    PledgeFixture(Fair fair, String username) {
        this.fair = fair;
        this.username = username;
        code = fair.foundation(username);
    }

    String code() {
        return code;
    }

    /** What {@code sum} would be paid in, half today and half in twenty days. */
    Map<String, Object> terms(String sum, String... parts) {
        List<Map<String, Object>> tranches = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            tranches.add(Map.of("number", i + 1, "amount", parts[i], "dueOn", fair.today().plusDays(20L * i).toString()));
        }
        return Map.of("amount", sum, "conditions", "款项专用于长者活动。", "tranches", tranches);
    }

    /** Knowing of whatever bound of its own it goes beyond. */
    Answer offer(JsonNode project, Map<String, Object> terms) {
        Answer beyond = warnings(terms);
        return offer(project, terms, beyond.status() == 200 ? beyond.ok() : List.of());
    }

    Answer offer(JsonNode project, Map<String, Object> terms, Object seen) {
        return fair.as(username).post(own(), Map.of("projectId", project.get("id").asText(), "terms", terms, "seen", seen));
    }

    Answer warnings(Map<String, Object> terms) {
        return fair.as(username).post(own() + "/warnings", terms);
    }

    JsonNode offered(JsonNode project, String sum) {
        return offer(project, terms(sum, sum)).ok();
    }

    JsonNode accepted(JsonNode project, String sum) {
        return accept(offered(project, sum)).ok();
    }

    Answer accept(JsonNode pledge) {
        return fair.as(TOWN + "-approver").on(pledge).post(theirs(pledge) + "/accept", null);
    }

    Answer withdraw(JsonNode pledge, boolean stopsProject) {
        return fair.as(username).on(pledge).post(own(pledge) + "/withdraw", Map.of("reason", "理事会未通过", "stopsProject", stopsProject));
    }

    JsonNode withdrawal(JsonNode pledge) {
        return fair.as(username).get(own(pledge) + "/withdrawal").ok();
    }

    JsonNode now(JsonNode pledge) {
        return fair.as(username).get(own(pledge)).ok();
    }

    Answer request(JsonNode pledge, int number) {
        return fair.as(TOWN + "-officer").on(tranche(pledge, number)).post(theirs(pledge) + "/tranches/" + number + "/request",
                Map.of("reference", "社洽会资助款第" + number + "期"));
    }

    Answer confirm(JsonNode pledge, int number, String bankReference) {
        return fair.as(username).on(tranche(pledge, number)).post(own(pledge) + "/tranches/" + number + "/confirm",
                Map.of("paidOn", fair.today().toString(), "bankReference", bankReference));
    }

    Answer acknowledge(JsonNode pledge, int number) {
        return fair.as(TOWN + "-finance").on(tranche(pledge, number)).post(theirs(pledge) + "/tranches/" + number + "/acknowledge", null);
    }

    Answer giveBack(JsonNode pledge, int number) {
        return fair.as(TOWN + "-finance").on(tranche(pledge, number)).post(theirs(pledge) + "/tranches/" + number + "/return",
                Map.of("reason", "银行未查到该笔款项"));
    }

    /** A tranche is asked for, paid and there. */
    JsonNode paid(JsonNode pledge, int number) {
        return acknowledge(confirm(request(pledge, number).ok(), number, "BK-" + pledge.get("id").asText() + "-" + number).ok(), number).ok();
    }

    private static JsonNode tranche(JsonNode pledge, int number) {
        return pledge.get("tranches").get(number - 1);
    }

    String own() {
        return "organisations/" + code + "/pledges";
    }

    String own(JsonNode pledge) {
        return own() + "/" + pledge.get("id").asText();
    }

    static String theirs(JsonNode pledge) {
        return "tenants/" + TOWN + "/pledges/" + pledge.get("id").asText();
    }

    /** What a project's sources have reserved, the pledges' first. */
    static List<String> reserved(String projectId) {
        return Database.column("select concat(a.source, ' ', f.reserved) from project_funding f join appropriation a"
                + " on a.id = f.appropriation_id where f.project_id = ? and f.reserved > 0 order by f.line", projectId);
    }
}
