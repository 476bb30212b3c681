package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Many approvers, one appropriation: it is never exceeded. */
@ArquillianTest
@RunAsClient
class BudgetRaceIT {

    private static final int PROJECTS = 50;

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void of_fifty_projects_published_at_once_just_as_many_are_as_the_money_is_enough_for() throws Exception {
        String appropriation = fair.appropriation("shishan", "480000.00");
        List<JsonNode> submitted = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            submitted.add(fair.submitted("shishan", fair.content("同时发布" + i, appropriation, "48000.00")));
        }

        List<Answer> answers = AtOnce.all(submitted.stream().<Callable<Answer>>map(p -> () -> fair.as("shishan-approver").on(p)
                .post(Fair.path("shishan", p) + "/publish", null)).toList());

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(10);
        assertThat(answers).filteredOn(a -> a.status() != 200).allSatisfy(a -> a.refused(422, "appropriation-exceeded"));
        JsonNode money = fair.as("shishan-finance").get("tenants/shishan/appropriations/" + appropriation).ok();
        assertThat(money.get("reserved").asText()).isEqualTo("480000.00");
        assertThat(money.get("free").asText()).isEqualTo("0.00");
        assertThat(new BigDecimal(Database.column("select sum(amount) from budget_entry where appropriation_id = ? and debit = 'RESERVED'", appropriation)
                .get(0))).isEqualByComparingTo("480000");
        assertThat(Database.column("select number from project where tenant_id = 'shishan' and number is not null")).doesNotHaveDuplicates();
    }

    @Test
    void two_who_publish_the_same_project_at_once_publish_it_once() throws Exception {
        JsonNode project = fair.submitted("shishan", fair.content("两人同时", fair.appropriation("shishan", "48000.00"), "48000.00"));

        List<Answer> answers = AtOnce.all(java.util.Collections.nCopies(8, () -> fair.as("shishan-approver").on(project)
                .post(Fair.path("shishan", project) + "/publish", null)));

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() != 200).allSatisfy(a -> assertThat(a.status()).isIn(409, 412));
    }

    @Test
    void whatever_is_done_at_once_what_is_kept_is_the_sum_of_the_entries() throws Exception {
        String of = fair.appropriation("shishan", "480000.00");
        String to = fair.appropriation("shishan", "1000.00");
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            JsonNode published = fair.published("shishan", fair.content("将终止" + i, of, "48000.00"));
            JsonNode submitted = fair.submitted("shishan", fair.content("将发布" + i, of, "48000.00"));
            JsonNode less = proposed("DECREASE", of);
            JsonNode more = proposed("INCREASE", to);
            calls.add(() -> fair.as("shishan-approver").on(published).post(Fair.path("shishan", published) + "/cancel", Map.of("reason", "不再需要")));
            calls.add(() -> fair.as("shishan-approver").on(submitted).post(Fair.path("shishan", submitted) + "/publish", null));
            calls.add(() -> approve(less));
            calls.add(() -> approve(more));
        }

        assertThat(AtOnce.all(calls)).extracting(Answer::status).isSubsetOf(200, 422).contains(200);
        assertThat(Database.column("""
                select a.id from appropriation a join (
                  select appropriation_id,
                    sum(if(debit = 'RESERVED', amount, 0) - if(credit = 'RESERVED', amount, 0)) reserved,
                    sum(if(debit = 'COMMITTED', amount, 0) - if(credit = 'COMMITTED', amount, 0)) committed,
                    sum(if(debit = 'SPENT', amount, 0) - if(credit = 'SPENT', amount, 0)) spent,
                    sum(if(credit in ('GRANTED', 'TRANSFERRED'), amount, 0) - if(debit in ('GRANTED', 'TRANSFERRED'), amount, 0)) granted
                  from budget_entry group by appropriation_id) e on e.appropriation_id = a.id
                where e.reserved <> a.reserved or e.committed <> a.committed or e.spent <> a.spent or e.granted <> a.amount
                """)).as("appropriations of the whole run that differ from their entries").isEmpty();
    }

    private JsonNode proposed(String kind, String appropriation) {
        return fair.as("shishan-finance").post("tenants/shishan/budget-changes",
                Map.of("kind", kind, "appropriationId", appropriation, "amount", "100.00", "reason", "同时调整")).ok();
    }

    private Answer approve(JsonNode change) {
        return fair.as("shishan-approver").on(change).post("tenants/shishan/budget-changes/" + change.get("id").asText() + "/approve", null);
    }
}
