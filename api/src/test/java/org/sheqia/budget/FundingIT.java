package org.sheqia.budget;

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
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** From which year and source a project is paid is asked and held; what is saved goes back in proportion, to the cent. */
@ArquillianTest
@RunAsClient
class FundingIT {

    private static final String TOWN = "xiqiao";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void last_years_money_does_not_pay_for_a_project_nor_what_nobody_approved() {
        String last = fair.appropriation(TOWN, 2025, "TOWN_FINANCE", "100000.00");
        String later = fair.appropriation(TOWN, 2027, "TOWN_FINANCE", "100000.00");
        String pending = fair.as(TOWN + "-finance").post("tenants/" + TOWN + "/appropriations",
                Map.of("fiscalYear", 2027, "source", "WELFARE_LOTTERY", "amount", "100000.00")).ok().get("id").asText();

        // The service of the content ends in October 2026.
        assertThat(codes(last, "20000.00", later, "20000.00", pending, "8000.00", 6))
                .containsExactly("funding[0].appropriationId: funding-year", "funding[1].appropriationId: funding-year",
                        "funding[2].appropriationId: funding-year");
        // One that ends in 2027 takes 2027's, when it is approved.
        assertThat(codes(last, "20000.00", later, "20000.00", pending, "8000.00", 12))
                .containsExactly("funding[0].appropriationId: funding-year", "funding[2].appropriationId: funding-pending");
        assertThat(codes(Fair.unknownId(), "20000.00", later, "20000.00", Fair.unknownId(), "8000.00", 12))
                .containsExactly("funding[0].appropriationId: funding-unknown", "funding[2].appropriationId: funding-unknown");
    }

    @Test
    void what_a_project_holds_is_told_also_before_it_has_a_contract() {
        JsonNode project = fair.published(TOWN);
        String year = "tenants/" + TOWN + "/budget/years/2026/projects?limit=1";
        JsonNode page = fair.as(TOWN + "-finance").get(year).ok();
        while (!page.get("items").get(0).get("projectId").asText().equals(project.get("id").asText())) {
            assertThat(page.get("next").isNull()).as("it is among them").isFalse();
            page = fair.as(TOWN + "-finance").get(year + "&cursor=" + page.get("next").asText()).ok();
        }
        assertThat(page.get("items").get(0).get("contractNumber").isNull()).isTrue();
    }

    @Test
    void the_year_is_asked_again_when_it_is_published() {
        JsonNode submitted = fair.submitted(TOWN, fair.content("跨年发布", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        Database.update("update appropriation set fiscal_year = 2025 where id = ?", submitted.get("content").get("funding").get(0)
                .get("appropriationId").asText());

        Answer refused = fair.as(TOWN + "-approver").on(submitted).post(Fair.path(TOWN, submitted) + "/publish", null);
        assertThat(refused.refused(422, "invalid").findValuesAsText("code")).containsExactly("funding-year");
        Database.update("update appropriation set fiscal_year = 900 where tenant_id = ? and fiscal_year = 2025", TOWN);
    }

    /** 48,000 of two sources 3 : 1; an award of 45,600 saves 2,400: 1,800 and 600. */
    @Test
    void a_lower_award_saves_in_proportion_and_so_do_payments_and_what_is_left() {
        String town = fair.appropriation(TOWN, 2026, "TOWN_FINANCE", "36000.00");
        String lottery = fair.appropriation(TOWN, 2026, "WELFARE_LOTTERY", "12000.00");
        Map<String, Object> content = fair.content("两个来源", town, "48000.00");
        content.put("funding", List.of(Map.of("appropriationId", town, "amount", "36000.00"), Map.of("appropriationId", lottery, "amount", "12000.00")));
        JsonNode project = fair.published(TOWN, content);
        String code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        fair.open(TOWN, project);
        fair.evaluate(TOWN, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(TOWN, project);
        JsonNode contract = fair.signed(TOWN, project, "ngo1-admin", code);

        assertThat(List.of(money(town), money(lottery))).containsExactly("0.00 34200.00 0.00 1800.00", "0.00 11400.00 0.00 600.00");
        fair.pay(TOWN, "ngo1-admin", contract, 1);
        String paid = Database.column("select amount from payment where contract_id = ? and number = 1", contract.get("id").asText()).get(0);
        List<String> spent = Database.column("select spent from project_funding where project_id = ? order by line", project.get("id").asText());
        assertThat(spent.stream().map(java.math.BigDecimal::new).reduce(java.math.BigDecimal::add)).contains(new java.math.BigDecimal(paid));
        assertThat(new java.math.BigDecimal(spent.get(0))).isEqualByComparingTo(new java.math.BigDecimal(spent.get(1)).multiply(java.math.BigDecimal.valueOf(3)));
    }

    private String money(String appropriation) {
        JsonNode a = fair.as(TOWN + "-finance").get("tenants/" + TOWN + "/appropriations/" + appropriation).ok();
        return String.join(" ", a.get("reserved").asText(), a.get("committed").asText(), a.get("spent").asText(), a.get("free").asText());
    }

    private List<String> codes(String a, String sumA, String b, String sumB, String c, String sumC, int months) {
        Map<String, Object> content = fair.content("年度", a, "48000.00");
        content.put("funding", List.of(Map.of("appropriationId", a, "amount", sumA), Map.of("appropriationId", b, "amount", sumB),
                Map.of("appropriationId", c, "amount", sumC)));
        content.put("serviceMonths", months);
        JsonNode draft = fair.draft(TOWN, content);
        JsonNode refused = fair.as(TOWN + "-officer").on(draft).post(Fair.path(TOWN, draft) + "/submit", null).refused(422, "invalid");
        List<String> codes = new java.util.ArrayList<>();
        refused.get("violations").forEach(v -> codes.add(v.get("field").asText() + ": " + v.get("code").asText()));
        return codes;
    }
}
