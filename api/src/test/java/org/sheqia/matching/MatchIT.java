package org.sheqia.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Organisations find projects that fit them, buyers find organisations, and both are told why. */
@ArquillianTest
@RunAsClient
class MatchIT {

    private static final String PART = "/seasons/2026/participation";
    private static final Map<String, Object> DELEGATION = Map.of("contact", "陈社工", "phone", "0757-86330000", "people", 2);

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String ngo;

    @BeforeEach
    void an_organisation() {
        Database.firstMorning();
        fair = new Fair(portal);
        ngo = fair.organisation("ngo1-admin");
    }

    @Test
    void a_project_of_the_organisations_own_field_comes_before_one_of_another_and_says_why() {
        JsonNode own = fair.published("lishui");
        JsonNode other = fair.published("lishui");
        Database.update("update organisation set fields = '鹭鸥养护、鹮雉养护' where credit_code = ?", ngo);
        Database.update("update project set field = '鹮雉养护' where id = ?", own.get("id").asText());
        Database.update("update project set field = '没有' where id = ?", other.get("id").asText());

        JsonNode matches = fair.as("ngo1-admin").get("organisations/" + ngo + "/matches").ok().get("items");

        JsonNode first = matches.get(0);
        assertThat(first.get("project").get("id")).isEqualTo(own.get("id"));
        assertThat(first.get("fit").get("parts").findValuesAsText("name")).containsExactly("FIELD", "EXPERIENCE", "GRADES", "SIZE", "CAPACITY", "STAFF");
        assertThat(first.get("fit").get("parts").get(0).get("points").asInt()).isEqualTo(40);
        assertThat(first.get("fit").get("parts").get(0).get("figure").asText()).isEqualTo("鹮雉养护");
        assertThat(matches.findValues("fit").stream().map(f -> f.get("points").asInt()).toList())
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void a_contract_in_the_field_counts_as_experience_and_as_work_in_hand() {
        JsonNode contract = fair.inForce("lishui", "ngo1-admin", ngo);
        String field = Database.column("select field from project where id = '" + contract.get("projectId").asText() + "'").get(0);
        JsonNode next = fair.published("lishui");
        Database.update("update project set field = ? where id = ?", field, next.get("id").asText());

        JsonNode parts = match(fair.as("ngo1-admin").get("organisations/" + ngo + "/matches?limit=100").ok().get("items"), next).get("fit").get("parts");

        assertThat(parts.get(1).get("points").asInt()).isEqualTo(5);
        assertThat(parts.get(4).get("points").asInt()).isEqualTo(8);
    }

    @Test
    void a_buyer_sees_the_participants_that_fit_a_published_project() {
        JsonNode project = fair.published("lishui");
        String path = Fair.path("lishui", project) + "/matches";
        Database.update("update organisation set fields = '鹮雉养护' where credit_code = ?", ngo);
        Database.update("update project set field = '鹮雉养护' where id = ?", project.get("id").asText());
        assertThat(fair.as("lishui-officer").get(path).ok().findValuesAsText("creditCode")).doesNotContain(ngo);

        fair.as("ngo1-admin").post("organisations/" + ngo + PART, DELEGATION).ok();

        assertThat(fair.as("lishui-officer").get(path).ok().get("items").get(0).get("creditCode").asText()).isEqualTo(ngo);
        fair.as("dali-officer").get(path).refused(404, "not-found");
        fair.as("lishui-officer").get(Fair.path("lishui", fair.draft("lishui", Map.of("title", "草稿" + System.nanoTime(), "indicators", List.of(),
                "staff", List.of(), "funding", List.of(), "criteria", List.of(), "documents", List.of()))) + "/matches").refused(404, "not-found");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_participants() {
        JsonNode project = fair.published("lishui");
        String path = Fair.path("lishui", project) + "/matches";
        fair.as("ngo1-admin").post("organisations/" + ngo + PART, DELEGATION).ok();
        int before = fair.as("lishui-officer").get(path).statements();
        for (int i = 2; i <= 4; i++) {
            String another = fair.organisation("ngo" + i + "-admin");
            fair.as("ngo" + i + "-admin").post("organisations/" + another + PART, DELEGATION).ok();
        }

        assertThat(fair.as("lishui-officer").get(path).statements()).isEqualTo(before).isLessThanOrEqualTo(9);
        List<String> all = fair.as("lishui-officer").get(path + "?limit=100").ok().findValuesAsText("creditCode");
        JsonNode page = fair.as("lishui-officer").get(path + "?limit=3").ok();
        assertThat(page.findValuesAsText("creditCode")).isEqualTo(all.subList(0, 3));
        assertThat(fair.as("lishui-officer").get(path + "?limit=100&cursor=" + page.get("next").asText()).ok().findValuesAsText("creditCode"))
                .as("none is left out and none comes twice").isEqualTo(all.subList(3, all.size()));
        fair.as("lishui-officer").get(path + "?cursor=WyJ4IiwieSIsInoiXQ").refused(422, "invalid");
    }

    private static JsonNode match(JsonNode matches, JsonNode project) {
        return StreamSupport.stream(matches.spliterator(), false).filter(m -> m.get("project").get("id").equals(project.get("id")))
                .findFirst().orElseThrow();
    }
}
