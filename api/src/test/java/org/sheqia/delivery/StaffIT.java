package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A social worker whose time is sold to two towns: each hears of the person, neither of the other's contract. */
@ArquillianTest
@RunAsClient
class StaffIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;

    @BeforeEach
    void an_organisation() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
    }

    @Test
    void somebody_sold_twice_is_flagged_to_both_buyers_without_the_others_contract() {
        JsonNode here = fair.inForce("dali", "ngo1-admin", code);
        JsonNode there = fair.inForce("danzao", "ngo1-admin", code);
        String certificate = "SW" + code.substring(10);

        assign(here, certificate, 60).ok();
        assertThat(staff("dali", here).get("sold").asInt()).isEqualTo(60);
        assign(there, certificate, 60).ok();

        assertThat(staff("dali", here).get("sold").asInt()).isEqualTo(120);
        assertThat(staff("danzao", there).get("sold").asInt()).isEqualTo(120);
        for (String buyer : List.of("dali", "danzao")) {
            JsonNode told = fair.as(buyer + "-officer").get("me/notifications").ok().get("items").get(0);
            assertThat(told.get("act").asText()).isEqualTo("staff.oversold");
            assertThat(told.get("subjectTitle").asText()).isEqualTo("黄社工");
            assertThat(told.toString()).doesNotContain(here.get("id").asText(), there.get("id").asText(), here.get("title").asText());
        }
    }

    @Test
    void who_leaves_is_free_for_others_and_nobody_works_outside_the_term() {
        JsonNode contract = fair.inForce("dali", "ngo1-admin", code);
        Map<String, Object> early = assignment(contract, "SW-1001", 50);
        early.put("from", "2026-01-01");
        fair.as("ngo1-admin").post(path(contract), early).refused(422, "invalid");
        assign(contract, "SW-1001", 101).refused(422, "invalid");

        JsonNode assigned = assign(contract, "SW-1001", 100).ok().get("items").get(0);
        fair.as("ngo1-admin").post(path(contract) + "/" + assigned.get("id").asText() + "/leave", Map.of("until", assigned.get("from").asText())).ok();
        Map<String, Object> next = assignment(contract, "SW-1001", 100);
        next.put("from", LocalDate.parse(assigned.get("from").asText()).plusDays(1).toString());
        JsonNode both = fair.as("ngo1-admin").post(path(contract), next).ok().get("items");
        assertThat(both.findValuesAsText("sold")).containsExactly("100", "100");
    }

    private Answer assign(JsonNode contract, String certificate, int percent) {
        return fair.as("ngo1-admin").post(path(contract), assignment(contract, certificate, percent));
    }

    private static Map<String, Object> assignment(JsonNode contract, String certificate, int percent) {
        return new HashMap<>(Map.of("name", "黄社工", "certificate", certificate, "role", "项目主管", "percent", percent,
                "from", contract.get("serviceFrom").asText(), "until", contract.get("serviceUntil").asText()));
    }

    private JsonNode staff(String tenant, JsonNode contract) {
        return fair.as(tenant + "-officer").get("tenants/" + tenant + "/contracts/" + contract.get("id").asText() + "/staff").ok().get("items").get(0);
    }

    private String path(JsonNode contract) {
        return "organisations/" + code + "/contracts/" + contract.get("id").asText() + "/staff";
    }
}
