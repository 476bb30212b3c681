package org.sheqia.bid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Before the opening nobody finds what a bid says: not by any address, not in any column. */
@ArquillianTest
@RunAsClient
class SealedBidIT {

    private static final String CANARY_PRICE = "137.31";
    private static final String CANARY_TOTAL = "44954.40";
    private static final String CANARY_TEXT = "金丝雀方案七三一";
    private static final String CANARY_FILE = "金丝雀报价单.txt";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void no_address_tells_anyone_but_its_bidder_what_a_bid_says() throws IOException {
        JsonNode project = sealed();
        List<String> leaks = new ArrayList<>();
        int asked = 0;
        for (String username : List.of("dali-officer", "dali-approver", "dali-finance", "dali-admin", "district-admin",
                "district-auditor", "evaluator1", "ngo5-admin")) {
            for (String path : gets(project)) {
                String text = fair.as(username).get(path).text();
                asked++;
                if (text.contains(CANARY_PRICE) || text.contains(CANARY_TOTAL) || text.contains(CANARY_TEXT)
                        || text.contains(CANARY_FILE)) {
                    leaks.add(username + " " + path);
                }
            }
        }
        assertThat(asked).isGreaterThan(200);
        assertThat(leaks).isEmpty();
    }

    @Test
    void no_column_of_any_table_holds_it() throws SQLException {
        sealed();
        List<String> leaks = new ArrayList<>();
        try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
            for (String column : Database.column("select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = 'sheqia' and data_type in ('varchar', 'char', 'text', 'longtext', 'decimal')")) {
                String[] name = column.split("\\.");
                try (ResultSet found = statement.executeQuery("select count(*) from `" + name[0] + "` where cast(`" + name[1]
                        + "` as char) like '%" + CANARY_TEXT + "%' or cast(`" + name[1] + "` as char) like '%" + CANARY_PRICE
                        + "%' or cast(`" + name[1] + "` as char) like '%" + CANARY_FILE + "%' or cast(`" + name[1]
                        + "` as char) like '%" + CANARY_TOTAL + "%'")) {
                    found.next();
                    if (found.getInt(1) > 0) {
                        leaks.add(column);
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void a_bid_is_accepted_until_the_deadline_and_none_from_it_on() {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.draftBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        Instant deadline = Instant.parse(project.get("content").get("bidDeadline").asText());
        String submit = "organisations/" + code + "/bids/" + bid.get("id").asText() + "/submit";

        fair.moveTo(deadline.minusSeconds(20));
        JsonNode submitted = fair.as("ngo1-admin").on(bid).post(submit, null).ok();
        assertThat(Instant.parse(submitted.get("submittedAt").asText())).isBefore(deadline);

        fair.moveTo(deadline);
        JsonNode refused = fair.as("ngo1-admin").on(submitted).post(submit, null).refused(409, "illegal-state");
        assertThat(refused.get("state").asText()).isEqualTo("SEALED");
        assertThat(refused.get("possible").toString()).contains("EVALUATION");
    }

    @Test
    void two_bidders_of_one_controlling_person_are_both_invalid_and_too_few_bids_fail_the_procedure() {
        JsonNode project = fair.published("dali");
        String one = fair.organisation("ngo1-admin", "同一人");
        String other = fair.organisation("ngo2-admin", "同一人");
        fair.submittedBid("ngo1-admin", one, project, Fair.bid("140.00", "1000.00"));
        fair.submittedBid("ngo2-admin", other, project, Fair.bid("141.00", "1000.00"));

        fair.open("dali", project);

        JsonNode opening = fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok();
        assertThat(opening.get("bids").findValuesAsText("invalidReason")).containsOnly("same-controlling-person");
        assertThat(fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText()).isEqualTo("FAILED");
    }

    @Test
    void an_opening_needs_two_officials_one_of_them_an_approver() {
        JsonNode project = fair.published("dali");
        fair.moveTo(Instant.parse(project.get("content").get("bidDeadline").asText()));
        String attend = Fair.path("dali", project) + "/opening/attend";

        fair.as("dali-officer").post(attend, null).ok();
        fair.as("dali-officer").post(attend, null).refused(422, "opening-needs-two");
        assertThat(fair.as("dali-approver").post(attend, null).ok().get("second").asText()).isEqualTo("dali-approver");
    }

    private JsonNode sealed() {
        JsonNode project = fair.published("dali");
        String code = fair.organisation("ngo1-admin");
        Map<String, Object> bid = new HashMap<>(Fair.bid(CANARY_PRICE, "1000.00"));
        bid.put("proposal", CANARY_TEXT);
        JsonNode draft = fair.draftBid("ngo1-admin", code, project, bid);
        String path = "organisations/" + code + "/bids/" + draft.get("id").asText();
        JsonNode file = fair.as("ngo1-admin").post(path + "/documents?name="
                + java.net.URLEncoder.encode(CANARY_FILE, StandardCharsets.UTF_8), CANARY_TEXT.getBytes(StandardCharsets.UTF_8)).ok();
        bid.put("documents", List.of(Map.of("id", file.get("id").asText(), "name", CANARY_FILE, "size", file.get("size").asLong(),
                "sha256", file.get("sha256").asText())));
        JsonNode saved = fair.as("ngo1-admin").on(fair.as("ngo1-admin").get(path).ok()).put(path, bid).ok();
        assertThat(saved.get("price").asText()).isEqualTo(CANARY_TOTAL);
        fair.as("ngo1-admin").on(saved).post(path + "/submit", null).ok();
        assertThat(fair.as("ngo1-admin").get(path + "/documents/" + file.get("id").asText()).text()).isEqualTo(CANARY_TEXT);
        fair.moveTo(Instant.parse(project.get("content").get("bidDeadline").asText()));
        return project;
    }

    private static List<String> gets(JsonNode project) throws IOException {
        List<String> gets = new ArrayList<>();
        JsonNode paths = Json.strict().readTree(new File("target/openapi.json")).get("paths");
        paths.fieldNames().forEachRemaining(path -> {
            if (paths.get(path).has("get")) {
                gets.add(path.substring("/v1/".length()).replace("{tenant}", "dali").replace("{season}", "2026")
                        .replace("{id}", project.get("id").asText()).replaceAll("\\{[^}]+}", Fair.unknownId()));
            }
        });
        return gets;
    }
}
