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
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Finance enters what may be used of a source in a year; it can be used when somebody else has approved it. */
@ArquillianTest
@RunAsClient
class AppropriationsIT {

    private static final String CHANGES = "tenants/lishui/budget-changes/";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void nothing_entered_for_2088() {
        Database.firstMorning();
        fair = new Fair(portal);
        Database.update("update appropriation set fiscal_year = fiscal_year + 1000 where tenant_id = 'lishui' and fiscal_year = 2088");
    }

    @Test
    void what_is_entered_waits_and_nobody_approves_what_they_entered() {
        JsonNode entered = enter("TOWN_FINANCE", "48000.00").ok();
        assertThat(List.of(entered.get("amount").asText(), entered.get("free").asText(), entered.get("pending").asText()))
                .containsExactly("0.00", "0.00", "48000.00");
        assertThat(fair.as("lishui-approver").get("me/work-items").text()).contains("decide-budget-change");
        JsonNode change = change(entered);
        assertThat(change.get("kind").asText()).isEqualTo("ENTRY");

        fair.as("lishui-finance").on(change).post(CHANGES + id(change) + "/approve", null).refused(403, "forbidden");
        Database.update("update budget_change set proposed_by = ? where id = ?", Fair.sub("lishui-approver"), id(change));
        fair.as("lishui-approver").on(change).post(CHANGES + id(change) + "/approve", null).refused(403, "separation-of-duties");
        Database.update("update budget_change set proposed_by = ? where id = ?", Fair.sub("lishui-finance"), id(change));

        fair.as("lishui-approver").on(change).post(CHANGES + id(change) + "/approve", null).ok();
        JsonNode usable = get(entered);
        assertThat(List.of(usable.get("amount").asText(), usable.get("free").asText())).containsExactly("48000.00", "48000.00");
        assertThat(usable.get("pending").isNull()).isTrue();
        enter("TOWN_FINANCE", "1.00").refused(422, "invalid");
        assertThat(Database.column("select debit from budget_entry where appropriation_id = ?", id(entered))).containsExactly("FREE");
    }

    @Test
    void what_is_returned_holds_nothing_tells_why_and_can_be_entered_again() {
        JsonNode entered = enter("WELFARE_LOTTERY", "999999999.99").ok();
        enter("WELFARE_LOTTERY", "1.00").refused(422, "invalid");
        fair.as("lishui-finance").post("tenants/lishui/budget-changes", Map.of("kind", "INCREASE", "appropriationId", id(entered),
                "amount", "1.00", "reason", "追加")).refused(422, "appropriation-pending");

        fair.as("lishui-approver").on(change(entered)).post(CHANGES + id(change(entered)) + "/reject", Map.of("reason", "与批复不符")).ok();
        JsonNode returned = get(entered);
        assertThat(List.of(returned.get("amount").asText(), returned.get("returnedReason").asText())).containsExactly("0.00", "与批复不符");
        assertThat(returned.get("pending").isNull()).isTrue();

        JsonNode again = enter("WELFARE_LOTTERY", "1000.00").ok();
        assertThat(id(again)).isEqualTo(id(entered));
        assertThat(again.get("returnedReason").isNull()).isTrue();
        fair.as("lishui-approver").on(change(entered)).post(CHANGES + id(change(entered)) + "/approve", null).ok();
        assertThat(get(entered).get("free").asText()).isEqualTo("1000.00");
    }

    @Test
    void two_who_enter_the_same_at_once_enter_it_once() throws Exception {
        List<Answer> answers = AtOnce.times(6, () -> enter("DISTRICT_FINANCE", "10.00"));

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() != 200).allSatisfy(a -> a.refused(422, "invalid"));
    }

    private Answer enter(String source, String amount) {
        return fair.as("lishui-finance").post("tenants/lishui/appropriations", Map.of("fiscalYear", 2088, "source", source, "amount", amount));
    }

    private JsonNode get(JsonNode appropriation) {
        return fair.as("lishui-finance").get("tenants/lishui/appropriations/" + id(appropriation)).ok();
    }

    /** The newest proposal for it. */
    private JsonNode change(JsonNode appropriation) {
        return fair.as("lishui-approver").get(CHANGES + Database.column("select id from budget_change where appropriation_id = ?"
                + " order by id desc", id(appropriation)).get(0)).ok();
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
