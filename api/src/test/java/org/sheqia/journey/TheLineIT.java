package org.sheqia.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;
import org.sheqia.testing.Fair;

/** The whole line, from an appropriation to a closed project, by the hands whose it is. */
@ArquillianTest
@RunAsClient
class TheLineIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void a_project_goes_from_draft_to_close_and_the_money_follows_to_the_cent() {
        String appropriation = fair.appropriation("dali", "100000.00");
        JsonNode project = fair.published("dali", fair.content("大沥长者居家养老", appropriation, "48000.00"));
        assertThat(money(appropriation)).containsExactly("48000.00", "0.00", "0.00", "52000.00");

        String first = fair.organisation("ngo1-admin");
        String second = fair.organisation("ngo2-admin");
        JsonNode cheap = fair.submittedBid("ngo1-admin", first, project, Fair.bid("140.00", "1000.00"));
        JsonNode dear = fair.submittedBid("ngo2-admin", second, project, Fair.bid("149.99", "1000.00"));
        assertThat(cheap.get("receipt").asText()).endsWith("-01");

        fair.open("dali", project);
        fair.evaluate("dali", project, Map.of(cheap.get("id").asText(), List.of(50, 25), dear.get("id").asText(), List.of(55, 20.5)));
        fair.award("dali", project);
        JsonNode result = fair.as(null).get("projects/" + project.get("id").asText() + "/result").ok();
        assertThat(result.get("ranking").get(0).get("name").asText()).startsWith("南海区某社会工作服务中心");
        assertThat(result.get("ranking").findValuesAsText("priceScore")).containsExactly("10.0", "9.5");

        JsonNode contract = fair.signed("dali", project, "ngo1-admin", first);
        assertThat(contract.get("amount").asText()).isEqualTo("45600.00");
        assertThat(money(appropriation)).containsExactly("0.00", "45600.00", "0.00", "54400.00");

        String id = contract.get("id").asText();
        pay(id, first, 0, "22800.00", appropriation);
        fair.later(Duration.ofDays(60));
        fair.as("ngo1-admin").post("organisations/" + first + "/contracts/" + id + "/delivery/records", Map.of("indicator", 0,
                "servedOn", contract.get("serviceFrom").asText(), "quantity", 120, "people", 60, "place", "沥雄社区",
                "documents", List.of())).ok();
        fair.decided("dali", id, "MID_TERM", List.of(35, 25, 12, 12), "ngo1-admin", first);
        pay(id, first, 1, "13680.00", appropriation);
        Delivery delivery = new Delivery(fair, "dali", "ngo1-admin", contract);
        delivery.afterTheTerm();
        for (int i = 0; i < 2; i++) {
            delivery.report(i);
            delivery.acceptReport(i);
        }
        delivery.checkAll(delivery.draw(delivery.reports().get(0)).ok());
        delivery.resident();
        fair.decided("dali", id, "FINAL", List.of(35, 28, 14, 18), "ngo1-admin", first);
        pay(id, first, 2, "9120.00", appropriation);
        assertThat(money(appropriation)).containsExactly("0.00", "0.00", "45600.00", "54400.00");

        JsonNode closing = fair.as("dali-approver").get("tenants/dali/contracts/" + id).ok();
        fair.as("dali-approver").on(closing).post("tenants/dali/contracts/" + id + "/close", null).ok();
        assertThat(fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText()).isEqualTo("CLOSED");
    }

    private void pay(String contract, String code, int index, String amount, String appropriation) {
        String own = "organisations/" + code + "/contracts/" + contract + "/payments";
        String tenants = "tenants/dali/contracts/" + contract + "/payments";
        JsonNode due = fair.as("ngo1-admin").get(own).ok().get("items").get(index);
        assertThat(due.get("amount").asText()).isEqualTo(amount);
        String id = due.get("id").asText();
        JsonNode requested = fair.as("ngo1-admin").on(due).post(own + "/" + id + "/request",
                Map.of("invoiceNumber", "FP-" + contract.substring(28) + index, "invoiceAmount", amount)).ok().get("items").get(index);
        JsonNode confirmed = act("dali-officer", requested, tenants + "/" + id + "/confirm", null, index);
        JsonNode approved = act("dali-approver", confirmed, tenants + "/" + id + "/approve", null, index);
        String today = fair.now().atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate().toString();
        JsonNode paid = act("dali-finance", approved, tenants + "/" + id + "/pay",
                Map.of("paidOn", today, "bankReference", "ICBC-" + index), index);
        assertThat(paid.get("status").asText()).isEqualTo("PAID");
    }

    private JsonNode act(String who, JsonNode seen, String path, Object body, int index) {
        Call call = fair.as(who).on(seen);
        return call.post(path, body).ok().get("items").get(index);
    }

    private List<String> money(String appropriation) {
        JsonNode view = fair.as("dali-finance").get("tenants/dali/appropriations/" + appropriation).ok();
        return List.of(view.get("reserved").asText(), view.get("committed").asText(), view.get("spent").asText(),
                view.get("free").asText());
    }
}
