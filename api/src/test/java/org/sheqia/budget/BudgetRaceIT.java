package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
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

        List<Answer> answers = atOnce(submitted.stream().<Callable<Answer>>map(p -> () -> fair.as("shishan-approver").on(p)
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

        List<Answer> answers = atOnce(java.util.Collections.nCopies(8, () -> fair.as("shishan-approver").on(project)
                .post(Fair.path("shishan", project) + "/publish", null)));

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() != 200).allSatisfy(a -> assertThat(a.status()).isIn(409, 412));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
