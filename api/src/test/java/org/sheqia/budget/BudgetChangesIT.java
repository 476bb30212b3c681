package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** Finance proposes, an approver decides, and only then money moves; a year ends with what it still holds in the next one. */
@ArquillianTest
@RunAsClient
class BudgetChangesIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void money_moves_with_the_approval_of_somebody_else_and_only_once() {
        String of = fair.appropriation("jiujiang", "100000.00");
        JsonNode proposed = propose(of, "INCREASE", "5000.50", null).ok();
        assertThat(money(of, "amount")).isEqualTo("100000.00");

        fair.as("jiujiang-finance").on(proposed).post(path(proposed) + "/approve", null).refused(403, "forbidden");
        JsonNode approved = fair.as("jiujiang-approver").on(proposed).post(path(proposed) + "/approve", null).ok();
        assertThat(money(of, "amount")).isEqualTo("105000.50");
        fair.as("jiujiang-approver").on(approved).post(path(proposed) + "/approve", null).refused(409, "illegal-state");
        assertThat(money(of, "amount")).isEqualTo("105000.50");
    }

    @Test
    void nothing_is_taken_that_is_not_free() {
        String of = fair.appropriation("jiujiang", "50000.00");
        fair.published("jiujiang", fair.content("已占用", of, "48000.00"));

        propose(of, "DECREASE", "2000.01", null).refused(422, "invalid");
        JsonNode rest = propose(of, "DECREASE", "2000.00", null).ok();
        JsonNode again = propose(of, "DECREASE", "2000.00", null).ok();
        fair.as("jiujiang-approver").on(rest).post(path(rest) + "/approve", null).ok();
        fair.as("jiujiang-approver").on(again).post(path(again) + "/approve", null).refused(422, "appropriation-exceeded");
        fair.as("jiujiang-approver").on(again).post(path(again) + "/reject", Map.of("reason", "已无余额")).ok();
        assertThat(money(of, "free")).isEqualTo("0.00");
    }

    @Test
    void what_one_source_gives_another_of_the_same_year_gets() {
        int year = 2089;
        String of = entered(year, "TOWN_FINANCE", "1000.00");
        String to = entered(year, "WELFARE_LOTTERY", "10.00");
        JsonNode proposed = propose(of, "TRANSFER", "400.00", to).ok();
        fair.as("jiujiang-approver").on(proposed).post(path(proposed) + "/approve", null).ok();

        assertThat(List.of(money(of, "amount"), money(to, "amount"))).containsExactly("600.00", "410.00");
        JsonNode entries = fair.as("jiujiang-finance").get("tenants/jiujiang/budget/entries?account=TRANSFERRED&year=" + year).ok().get("items");
        assertThat(entries).hasSize(2);
        assertThat(entries.findValuesAsText("cause")).containsOnly("budget-change.approved");
        Answer csv = fair.as("jiujiang-finance").get("tenants/jiujiang/budget/entries.csv?year=" + year);
        assertThat(csv.text()).contains("entry_id,booked_on,fiscal_year").contains(",TRANSFERRED,FREE,400.00,").contains(",FREE,GRANTED,1000.00,");
    }

    @Test
    void at_the_end_of_a_year_what_projects_hold_goes_into_the_next_and_the_year_is_closed() {
        int year = LocalDate.ofInstant(fair.now(), ZoneId.of("Asia/Shanghai")).getYear();
        String of = entered(year, "DISTRICT_FINANCE", "60000.00");
        JsonNode project = fair.published("jiujiang", fair.content("跨年项目", of, "48000.00"));
        String carryOver = "tenants/jiujiang/fiscal-years/" + year + "/carry-over";
        Map<String, Object> lapse = Map.of("carryFree", false, "reason", "年终结转");
        fair.as("jiujiang-finance").post(carryOver, lapse).refused(422, "fiscal-year-not-ended");

        fair.moveTo(Instant.parse((year + 1) + "-01-05T02:00:00Z"));
        JsonNode preview = fair.as("jiujiang-finance").get(carryOver).ok().get("items").get(0);
        assertThat(List.of(preview.get("reserved").asText(), preview.get("free").asText())).containsExactly("48000.00", "12000.00");
        JsonNode proposed = fair.as("jiujiang-finance").post(carryOver, lapse).ok();
        fair.as("jiujiang-approver").on(proposed).post(path(proposed) + "/approve", null).ok();

        assertThat(List.of(money(of, "amount"), money(of, "reserved"))).containsExactly("0.00", "0.00");
        JsonNode all = fair.as("jiujiang-finance").get("tenants/jiujiang/appropriations").ok().get("items");
        String next = null;
        for (JsonNode a : all) {
            next = a.get("fiscalYear").asInt() == year + 1 && a.get("source").asText().equals("DISTRICT_FINANCE") ? a.get("id").asText() : next;
        }
        assertThat(List.of(money(next, "amount"), money(next, "reserved"))).containsExactly("48000.00", "48000.00");
        propose(of, "INCREASE", "1.00", null).refused(422, "fiscal-year-closed");
        fair.as("jiujiang-approver").on(fair.as("jiujiang-officer").get(Fair.path("jiujiang", project)).ok())
                .post(Fair.path("jiujiang", project) + "/cancel", Map.of("reason", "不再需要")).ok();
        assertThat(money(next, "free")).isEqualTo("48000.00");
    }

    @Test
    void a_service_of_two_years_needs_a_source_for_each_year() {
        Map<String, Object> content = fair.content("两年服务", fair.appropriation("jiujiang", "100000.00"), "48000.00");
        content.put("serviceMonths", 24);
        JsonNode draft = fair.draft("jiujiang", content);
        fair.as("jiujiang-officer").on(draft).post(Fair.path("jiujiang", draft) + "/submit", null).refused(422, "invalid");
    }

    private String entered(int year, String source, String amount) {
        return fair.appropriation("jiujiang", year, source, amount);
    }

    private Answer propose(String of, String kind, String amount, String to) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "appropriationId", of, "amount", amount, "reason", "年中调整"));
        if (to != null) {
            body.put("toAppropriationId", to);
        }
        return fair.as("jiujiang-finance").post("tenants/jiujiang/budget-changes", body);
    }

    private static String path(JsonNode change) {
        return "tenants/jiujiang/budget-changes/" + change.get("id").asText();
    }

    private String money(String appropriation, String which) {
        return fair.as("jiujiang-finance").get("tenants/jiujiang/appropriations/" + appropriation).ok().get(which).asText();
    }
}
