package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Reports are there by the contract's schedule, filled in from the records, handed in, returned and accepted. */
@ArquillianTest
@RunAsClient
class ReportsIT {

    private static final Map<String, String> WORDS = Map.of("difficulties", "雨季上门困难。", "nextSteps", "下月补做探访二十次。");

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private JsonNode contract;
    private LocalDate first;

    @BeforeEach
    void a_quarterly_contract() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
        contract = fair.inForce("dali", "ngo1-admin", code);
        first = LocalDate.parse(contract.get("serviceFrom").asText());
    }

    @Test
    void there_is_one_for_each_period_and_none_can_be_handed_in_before_it_is_over() {
        assertThat(contract.get("terms").get("reports").get("schedule").asText()).isEqualTo("QUARTERLY");
        JsonNode reports = own();
        assertThat(reports).extracting(r -> r.get("from").asText()).containsExactly(first.toString(), first.plusMonths(3).toString());
        assertThat(reports).extracting(r -> r.get("until").asText()).containsExactly(first.plusMonths(3).minusDays(1).toString(), contract.get("serviceUntil").asText());
        assertThat(reports.get(0).get("ready").asBoolean()).isFalse();

        JsonNode written = write(reports.get(0));
        fair.as("ngo1-admin").on(written).post(path(written) + "/submit", null).refused(422, "period-not-over");
        moveTo(first.plusMonths(3));
        assertThat(own().get(0).get("ready").asBoolean()).isTrue();
        assertThat(kindsOfWork("ngo1-admin")).contains("write-report");
        assertThat(fair.as("dali-officer").get(tenants()).ok().get("items").get(0).get("difficulties").isNull()).isTrue();
        JsonNode submitted = fair.as("ngo1-admin").on(written).post(path(written) + "/submit", null).ok();
        assertThat(submitted.get("report").get("late").asBoolean()).isFalse();
        assertThat(kindsOfWork("dali-officer")).contains("accept-report");
    }

    @Test
    void its_numbers_are_those_of_the_records_and_stay_as_they_were_handed_in() {
        moveTo(first.plusMonths(3));
        serve(first.plusDays(3), 30);
        serve(first.plusMonths(3), 7);
        JsonNode draft = fair.as("ngo1-admin").get(path(own().get(0))).ok();
        JsonNode visits = draft.get("lines").get(0);
        assertThat(visits.get("delivered").asInt()).isEqualTo(30);
        assertThat(visits.get("activities").asInt()).isEqualTo(1);
        assertThat(visits.get("planned").asInt()).isBetween(110, 130);

        JsonNode submitted = submit(0);
        serve(first.plusDays(4), 5);
        assertThat(fair.as("dali-officer").get(tenants() + "/" + id(submitted)).ok().get("lines").get(0).get("delivered").asInt()).isEqualTo(30);
    }

    @Test
    void a_late_one_stays_late_also_when_it_was_returned_and_mended() {
        LocalDate due = LocalDate.parse(own().get(0).get("dueOn").asText());
        moveTo(due.plusDays(1));
        assertThat(own().get(0).get("late").asBoolean()).isTrue();
        fair.as("ngo1-admin").on(own().get(0)).post(path(own().get(0)) + "/submit", null).refused(422, "invalid");
        JsonNode submitted = submit(0);

        JsonNode returned = fair.as("dali-officer").on(submitted).post(tenants() + "/" + id(submitted) + "/return", Map.of("reason", "请补充小组活动情况。")).ok();
        assertThat(returned.get("report").get("returnedReason").asText()).isEqualTo("请补充小组活动情况。");
        fair.as("dali-officer").on(returned).post(tenants() + "/" + id(submitted) + "/accept", null).refused(409, "illegal-state");
        JsonNode mended = submit(0);
        fair.as("dali-finance").on(mended).post(tenants() + "/" + id(mended) + "/accept", null).refused(403, "forbidden");
        fair.as("dali-officer").on(submitted).post(tenants() + "/" + id(mended) + "/accept", null).refused(412, "stale");
        JsonNode accepted = fair.as("dali-officer").on(mended).post(tenants() + "/" + id(mended) + "/accept", null).ok().get("report");
        assertThat(accepted.get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(accepted.get("late").asBoolean()).isTrue();
    }

    private void moveTo(LocalDate day) {
        fair.moveTo(day.atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    private List<String> kindsOfWork(String username) {
        List<String> kinds = new ArrayList<>();
        fair.as(username).get("me/work-items").ok().get("items").forEach(i -> {
            if (i.get("subjectId").asText().equals(contract.get("id").asText())) {
                kinds.add(i.get("kind").asText());
            }
        });
        return kinds;
    }

    private void serve(LocalDate day, int quantity) {
        fair.as("ngo1-admin").post("organisations/" + code + "/contracts/" + contract.get("id").asText() + "/delivery/records",
                Map.of("indicator", 0, "servedOn", day.toString(), "quantity", quantity, "people", quantity, "place", "沥雄社区", "documents", List.of())).ok();
    }

    private JsonNode own() {
        return fair.as("ngo1-admin").get("organisations/" + code + "/contracts/" + contract.get("id").asText() + "/reports").ok().get("items");
    }

    private JsonNode write(JsonNode report) {
        return fair.as("ngo1-admin").on(report).put(path(report), WORDS).ok();
    }

    private JsonNode submit(int report) {
        JsonNode written = write(own().get(report));
        return fair.as("ngo1-admin").on(written).post(path(written) + "/submit", null).ok();
    }

    private String path(JsonNode report) {
        return "organisations/" + code + "/contracts/" + contract.get("id").asText() + "/reports/" + id(report);
    }

    private static String id(JsonNode report) {
        return (report.has("report") ? report.get("report") : report).get("id").asText();
    }

    private String tenants() {
        return "tenants/dali/contracts/" + contract.get("id").asText() + "/reports";
    }
}
