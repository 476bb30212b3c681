package org.sheqia.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What a fair has brought: contracts in force or completed, who signed them, and what is signed at the ceremony. */
@ArquillianTest
@RunAsClient
class ResultsIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;

    @BeforeEach
    void in_winter() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = "2009-" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void its_results_are_the_signed_contracts_the_largest_first_and_those_of_the_ceremony() {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode small = fair.inForce("jiujiang", "ngo1-admin", ngo);
        JsonNode large = fair.inForce("jiujiang", "ngo1-admin", ngo);
        PastSeason.opened(fair, code, Map.of("ceremonyFrom", "300000.00"));
        Database.update("update project set season = ? where id in (?, ?)", code, small.get("projectId").asText(), large.get("projectId").asText());
        Database.update("update contract set amount = 400000 where id = ?", large.get("id").asText());

        JsonNode first = fair.as(null).get("seasons/" + code + "/results?limit=1").ok();
        assertThat(first.get("items").findValuesAsText("id")).containsExactly(large.get("id").asText());
        assertThat(fair.as(null).get("seasons/" + code + "/results?limit=1&cursor=" + first.get("next").asText()).ok().get("items")
                .findValuesAsText("id")).containsExactly(small.get("id").asText());
        assertThat(fair.as(null).get("seasons/" + code + "/results?ceremony=true").ok().get("items").findValuesAsText("id"))
                .containsExactly(large.get("id").asText());
        fair.as(null).get("seasons/" + code + "/results?cursor=eA").refused(422, "invalid");
        JsonNode list = fair.as(null).get("seasons/" + code + "/signing-list?limit=1").ok().get("items");
        assertThat(list.findValuesAsText("id")).containsExactly(large.get("id").asText());
        assertThat(List.of(list.get(0).get("signedByTenant").asText(), list.get(0).get("signedByOrganisation").asText())).doesNotContain("", "null");
        assertThat(fair.as(null).get("seasons/" + code + "/signing-list.csv").text()).contains("采购单位签署人", "九江镇", "400000.00");
        assertThat(fair.as(null).header("Accept-Language", "en").get("seasons/" + code + "/signing-list.csv").text()).contains("Signed for the buyer by", "Jiujiang");
        assertThat(fair.as(null).get("seasons/" + code + "/signing-list.xlsx").header("Content-Disposition")).contains("signing-list-" + code + ".xlsx");

        Database.update("update contract set status = 'TERMINATED' where id = ?", large.get("id").asText());
        assertThat(fair.as(null).get("seasons/" + code + "/results").ok().get("items").findValuesAsText("id")).as("what ended early is no result")
                .containsExactly(small.get("id").asText());
        assertThat(fair.as(null).get("seasons/" + code + "/signing-list?ceremony=true").ok().get("items")).isEmpty();
        assertThat(fair.as(null).get("seasons/" + code + "/live").text()).contains("\"contracts\":1,");
    }
}
