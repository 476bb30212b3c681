package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.sheqia.file.entity.Checksum;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;
import org.sheqia.testing.Fair;

/** Officials verify a sample that nobody chose, drawn once, and anyone can draw again; 36 instalments and 5,000 records take few statements. */
@ArquillianTest
@RunAsClient
class VerificationIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private String contract;
    private Delivery delivery;
    private LocalDate first;

    @BeforeEach
    void a_contract_of_36_instalments_with_five_thousand_records() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
        JsonNode signed = contractOf36Instalments();
        contract = signed.get("id").asText();
        delivery = new Delivery(fair, "dali", "ngo1-admin", signed);
        first = LocalDate.parse(signed.get("serviceFrom").asText());
        fair.moveTo(first.plusDays(20).atTime(2, 0).toInstant(ZoneOffset.UTC));
        Database.update("insert into service_record (id, tenant_id, version, contract_id, project_id, indicator, served_on, quantity, people,"
                + " place, documents, recorded_by, recorded_at) select uuid(), 'dali', 1, ?, ?, seq % 2, date_add(?, interval seq % 20 day),"
                + " 1, 3, '沥雄社区', '[]', '黄社工', date_add(?, interval 9 hour) from seq_1_to_5000", contract,
                signed.get("projectId").asText(), first.toString(), first.toString());
    }

    @Test
    void the_sample_is_the_one_that_the_list_draws_and_each_record_is_judged_once() {
        delivery.draw(delivery.reports().get(0)).refused(422, "report-not-submitted");
        JsonNode report = handedIn();
        fair.as("dali-finance").post(path("verifications"), Map.of("report", report.get("id").asText())).refused(403, "forbidden");
        Database.update("insert into service_record (id, tenant_id, version, contract_id, project_id, indicator, served_on, quantity, people,"
                + " place, documents, recorded_by, recorded_at) select uuid(), 'dali', 1, contract_id, project_id, 0, served_on, 1, 3, '补录', '[]',"
                + " '黄社工', date_add(?, interval 1 second) from service_record where contract_id = ? limit 1",
                report.get("submittedAt").asText().replace("Z", "").replace('T', ' '), contract);
        JsonNode sample = delivery.draw(report).ok();
        delivery.draw(report).refused(409, "sample-drawn");
        JsonNode verification = sample.get("verification");
        List<String> drawn = ids(sample);
        String text = fair.as("dali-officer").get(path("verifications/" + verification.get("id").asText() + "/list.txt")).text();

        assertThat(verification.get("population").asInt()).as("what was recorded later is not on the list").isEqualTo(5000);
        assertThat(verification.get("size").asInt()).isEqualTo(71).isEqualTo(drawn.size());
        assertThat(verification.get("seed").asText()).isEqualTo(Checksum.of(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(drawn).isEqualTo(Draw.of(verification.get("seed").asText(), text.lines().skip(2).map(l -> l.split(" ")[0]).toList(), 71));
        assertThat(text).doesNotContain(Database.column("select id from service_record where contract_id = ? and place = '补录'", contract).get(0));

        delivery.check(sample, 0, "CONFIRMED").ok();
        delivery.check(sample, 0, "CONFIRMED").refused(409, "record-verified");
        fair.as("dali-officer").post(check(verification, drawn.get(1)), Map.of("outcome", "DOUBTED")).refused(422, "invalid");
        delivery.check(sample, 1, "DOUBTED").ok();
        fair.as("dali-officer").post(check(verification, notIn(drawn)), Map.of("outcome", "CONFIRMED")).refused(404, "not-found");

        JsonNode again = fair.as("dali-officer").get(path("verifications/" + verification.get("id").asText())).ok();
        assertThat(ids(again)).isEqualTo(drawn);
        for (JsonNode found : List.of(delivery.delivery().get("checks"),
                fair.as("dali-finance").get(delivery.theirs() + "/payments").ok().get("items").get(0).get("checks"),
                fair.as("dali-finance").get("tenants/dali/payments?status=DUE").ok().get("items").get(0).get("checks"))) {
            assertThat(found).map(JsonNode::asInt).containsExactly(1, 1, 1, 69);
        }
        JsonNode told = fair.as("ngo1-admin").get("me/notifications").ok().get("items").get(0);
        assertThat(told.get("act").asText()).isEqualTo("service-record.checked");
        assertThat(Database.column("select checked_by_sub from verified_record where checked_at is not null")).contains(Fair.sub("dali-officer"));
    }

    @Test
    void the_assessor_sees_what_was_found() {
        JsonNode sample = delivery.draw(handedIn()).ok();
        delivery.check(sample, 0, "DOUBTED").ok();
        delivery.assign("SPOT", "evaluator5", null).ok();

        JsonNode seen = fair.as("evaluator5").get("me/evaluations/" + delivery.evaluation().get("id").asText()).ok();
        assertThat(seen.get("checks")).map(JsonNode::asInt).containsExactly(1, 0, 1, 70);
    }

    @Test
    void it_is_drawn_again_only_for_a_reason_that_another_confirms_and_what_was_found_stays_found() {
        JsonNode sample = delivery.draw(handedIn()).ok();
        delivery.check(sample, 0, "DOUBTED").ok();
        String first = sample.get("verification").get("id").asText();
        Map<String, String> reason = Map.of("reason", "抽中的记录都在同一天");
        fair.as("dali-approver").post(path("verifications/" + first + "/again"), reason).ok();
        fair.as("dali-officer").post(path("verifications/" + first + "/again"), reason).refused(409, "exemption-asked");
        delivery.confirm().refused(403, "separation-of-duties");
        assertThat(verifications()).hasSize(1);
        fair.as("dali-officer").post(delivery.theirs() + "/exemptions/" + delivery.exemption().get("id").asText() + "/decline", null).ok();
        fair.as("dali-officer").post(path("verifications/" + first + "/again"), reason).ok();
        delivery.confirm().ok();

        JsonNode second = verifications().get(0);
        assertThat(second.get("replaces").asText()).isEqualTo(first);
        assertThat(second.get("round").asInt()).isEqualTo(2);
        assertThat(second.get("seed").asText()).isEqualTo(Checksum.of((sample.get("verification").get("seed").asText() + "\n" + reason.get("reason")
                + "\n" + delivery.exemption().get("decidedAt").asText()).getBytes(StandardCharsets.UTF_8)));
        assertThat(verifications().get(1).get("replaced").asBoolean()).isTrue();
        assertThat(delivery.delivery().get("checks")).map(JsonNode::asInt).containsExactly(1, 0, 1, 71);
        fair.as("dali-officer").post(path("verifications/" + first + "/again"), reason).refused(409, "sample-replaced");
    }

    @Test
    void two_who_draw_at_once_draw_once() throws Exception {
        JsonNode report = handedIn();
        List<Answer> answers = AtOnce.times(4, () -> delivery.draw(report));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(verifications()).hasSize(1);
    }

    @Test
    void another_buyers_officials_draw_read_and_check_nothing() {
        JsonNode report = handedIn();
        JsonNode sample = delivery.draw(report).ok();
        String theirs = "tenants/lishui/contracts/" + contract + "/delivery/verifications";
        String one = theirs + "/" + sample.get("verification").get("id").asText();
        fair.as("lishui-officer").post(theirs, Map.of("report", report.get("id").asText())).refused(404, "not-found");
        fair.as("lishui-officer").get(one + "/list.txt").refused(404, "not-found");
        fair.as("lishui-officer").post(one + "/again", Delivery.REASON).refused(404, "not-found");
        fair.as("lishui-officer").post(one + "/records/" + ids(sample).get(0) + "/check", Map.of("outcome", "CONFIRMED")).refused(404, "not-found");
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

    /** The first report, the day after its period. */
    private JsonNode handedIn() {
        fair.moveTo(first.plusMonths(3).atTime(2, 0).toInstant(ZoneOffset.UTC));
        return delivery.report(0);
    }

    private JsonNode verifications() {
        return fair.as("dali-officer").get(path("verifications")).ok().get("items");
    }

    private String check(JsonNode verification, String id) {
        return path("verifications/" + verification.get("id").asText() + "/records/" + id + "/check");
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
