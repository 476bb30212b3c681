package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.delivery.entity.Draw;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** An officer verifies a sample that nobody chose, and anyone can draw again; 36 instalments and 5,000 records take few statements. */
@ArquillianTest
@RunAsClient
class VerificationIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private String contract;
    private LocalDate first;

    @BeforeEach
    void a_contract_of_36_instalments_with_five_thousand_records() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
        JsonNode signed = contractOf36Instalments();
        contract = signed.get("id").asText();
        first = LocalDate.parse(signed.get("serviceFrom").asText());
        fair.moveTo(first.plusDays(20).atTime(2, 0).toInstant(ZoneOffset.UTC));
        Database.update("insert into service_record (id, tenant_id, version, contract_id, project_id, indicator, served_on, quantity, people,"
                + " place, documents, recorded_by, recorded_at) select uuid(), 'dali', 1, ?, ?, seq % 2, date_add(?, interval seq % 20 day),"
                + " 1, 3, '沥雄社区', '[]', '黄社工', date_add(?, interval 9 hour) from seq_1_to_5000", contract,
                signed.get("projectId").asText(), first.toString(), first.toString());
    }

    @Test
    void the_sample_is_the_one_that_its_seed_draws_and_each_record_is_judged_once() {
        fair.as("dali-finance").post(path("verifications"), Map.of("size", 8)).refused(403, "forbidden");
        JsonNode sample = fair.as("dali-officer").post(path("verifications"), Map.of("size", 8)).ok();
        JsonNode verification = sample.get("verification");
        List<String> drawn = ids(sample);

        assertThat(verification.get("population").asInt()).isEqualTo(5000);
        assertThat(drawn).isEqualTo(Draw.of(verification.get("seed").asText(),
                Database.column("select id from service_record where contract_id = ?", contract), 8));

        String check = path("verifications/" + verification.get("id").asText() + "/records/");
        fair.as("dali-officer").post(check + drawn.get(0) + "/check", Map.of("outcome", "CONFIRMED")).ok();
        fair.as("dali-officer").post(check + drawn.get(0) + "/check", Map.of("outcome", "CONFIRMED")).refused(409, "record-verified");
        fair.as("dali-officer").post(check + drawn.get(1) + "/check", Map.of("outcome", "DOUBTED")).refused(422, "invalid");
        fair.as("dali-officer").post(check + drawn.get(1) + "/check", Map.of("outcome", "DOUBTED", "finding", "签到表与人数不符")).ok();
        fair.as("dali-officer").post(check + notIn(drawn) + "/check", Map.of("outcome", "CONFIRMED")).refused(404, "not-found");

        JsonNode again = fair.as("dali-officer").get(path("verifications/" + verification.get("id").asText())).ok();
        assertThat(ids(again)).isEqualTo(drawn);
        assertThat(again.get("verification").get("checked").asInt()).isEqualTo(2);
        assertThat(again.get("verification").get("doubted").asInt()).isEqualTo(1);
        JsonNode told = fair.as("ngo1-admin").get("me/notifications").ok().get("items").get(0);
        assertThat(told.get("act").asText()).isEqualTo("service-record.checked");
    }

    @Test
    void a_visit_is_on_record_and_the_organisation_hears_of_it() {
        fair.as("dali-officer").post(path("spot-checks"), Map.of("visitedOn", first.plusDays(60).toString(), "place", "沥雄社区",
                "findings", "未到日期")).refused(422, "invalid");
        fair.as("dali-officer").post(path("spot-checks"), Map.of("visitedOn", first.plusDays(5).toString(), "place", "沥雄社区",
                "findings", "现场 12 名长者，与签到表相符。")).ok();

        JsonNode seen = fair.as("ngo1-admin").get("organisations/" + code + "/contracts/" + contract + "/delivery/spot-checks").ok();
        assertThat(seen.get("items").get(0).get("findings").asText()).contains("12 名长者");
        assertThat(fair.as("ngo1-admin").get("me/notifications").ok().get("items").get(0).get("act").asText()).isEqualTo("spot-check.visited");
    }

    @Test
    void five_thousand_records_are_read_page_by_page_in_few_statements() {
        String next = "";
        List<String> seen = new ArrayList<>();
        for (int page = 0; page < 50; page++) {
            var answer = fair.as("dali-officer").get(path("records?limit=100" + next));
            assertThat(answer.statements()).isLessThan(12);
            answer.ok().get("items").forEach(r -> seen.add(r.get("id").asText()));
            next = "&cursor=" + answer.ok().get("next").asText();
        }
        assertThat(seen).hasSize(5000).doesNotHaveDuplicates();
        assertThat(fair.as("dali-officer").get(path("records?flagged=true")).statements()).isLessThan(12);
        var payments = fair.as("dali-officer").get("tenants/dali/contracts/" + contract + "/payments");
        assertThat(payments.ok().get("items")).hasSize(36);
        assertThat(payments.statements()).isLessThan(12);
        var delivery = fair.as("dali-officer").get(path(""));
        assertThat(delivery.statements()).isLessThan(12);
        assertThat(delivery.ok().get("progress").findValuesAsText("delivered")).startsWith("2500");
    }

    private JsonNode contractOf36Instalments() {
        JsonNode project = fair.published("dali");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        fair.open("dali", project);
        fair.evaluate("dali", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("dali", project);
        JsonNode draft = fair.as("dali-officer").post("tenants/dali/contracts", Map.of("projectId", project.get("id").asText())).ok();
        List<Map<String, Object>> plan = IntStream.rangeClosed(1, 36)
                .mapToObj(i -> Map.<String, Object>of("number", i, "percent", i == 36 ? 30 : 2, "gate", "SIGNED")).toList();
        fair.as("dali-officer").on(draft).put("tenants/dali/contracts/" + draft.get("id").asText(), Map.of("paymentPlan", plan, "clauses", "")).ok();
        return fair.signed("dali", project, "ngo1-admin", code);
    }

    private static List<String> ids(JsonNode sample) {
        List<String> ids = new ArrayList<>();
        sample.get("records").forEach(r -> ids.add(r.get("serviceRecord").get("id").asText()));
        return ids;
    }

    private String notIn(List<String> drawn) {
        return Database.column("select id from service_record where contract_id = ?", contract).stream().filter(id -> !drawn.contains(id))
                .findFirst().orElseThrow();
    }

    private String path(String part) {
        return "tenants/dali/contracts/" + contract + "/delivery" + (part.isEmpty() ? "" : "/" + part);
    }
}
