package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.pledge.PledgeFixture.TOWN;
import static org.sheqia.pledge.PledgeFixture.reserved;

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

/** Whoever comes first: the sources of a project add up to its ceiling, and the books to their entries. */
@ArquillianTest
@RunAsClient
class PledgeRaceIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private PledgeFixture foundation;
    private JsonNode project;
    private String id;

    @BeforeEach
    void a_published_project_of_48_000() {
        Database.firstMorning();
        fair = new Fair(portal);
        foundation = new PledgeFixture(fair, "foundation1-admin");
        project = fair.published(TOWN, fair.content("争先", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        id = project.get("id").asText();
    }

    @Test
    void of_pledges_for_the_same_last_yuan_one_is_accepted() throws Exception {
        foundation.accepted(project, "47999.00");
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            JsonNode pledge = foundation.offered(project, "1.00");
            calls.add(() -> foundation.accept(pledge));
        }

        List<Answer> answers = AtOnce.all(calls);

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() != 200).hasSize(5).allSatisfy(a -> a.refused(422, "pledge-exceeds-share"));
        assertThat(sum()).isEqualByComparingTo("48000");
        booksBalance();
    }

    @Test
    void a_pledge_is_accepted_or_taken_back_and_never_both() throws Exception {
        for (int i = 0; i < 3; i++) {
            JsonNode pledge = foundation.offered(project, "1000.00");

            List<Answer> answers = AtOnce.all(List.of(() -> foundation.accept(pledge), () -> foundation.withdraw(pledge, false)));

            assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
            assertThat(answers).filteredOn(a -> a.status() != 200).allSatisfy(a -> a.refused(412, "stale"));
            assertThat(sum()).isEqualByComparingTo("48000");
        }
        booksBalance();
    }

    @Test
    void a_pledge_comes_before_the_signing_begins_or_not_at_all() throws Exception {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        fair.open(TOWN, project);
        fair.evaluate(TOWN, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(TOWN, project);
        JsonNode draft = fair.as(TOWN + "-officer").post("tenants/" + TOWN + "/contracts", Map.of("projectId", id)).ok();
        JsonNode pledge = foundation.offered(project, "18000.00");
        JsonNode kept = foundation.accepted(project, "10000.00");

        List<Answer> answers = AtOnce.all(List.of(() -> fair.as(TOWN + "-officer").on(draft)
                .post("tenants/" + TOWN + "/contracts/" + draft.get("id").asText() + "/offer", null),
                () -> foundation.accept(pledge), () -> foundation.withdraw(kept, false)));

        answers.get(0).ok();
        assertThat(answers.subList(1, 3)).extracting(Answer::status).isSubsetOf(200, 409);
        foundation.withdraw(foundation.now(kept), false).refused(409, answers.get(2).status() == 200 ? "illegal-state" : "pledge-binding");
        assertThat(sum()).isEqualByComparingTo("48000");
        assertThat(reserved(id)).hasSize(1 + (answers.get(1).status() == 200 ? 1 : 0) + (answers.get(2).status() == 200 ? 0 : 1));
        booksBalance();
    }

    private BigDecimal sum() {
        return new BigDecimal(Database.column("select sum(reserved) from project_funding where project_id = ?", id).get(0));
    }

    private void booksBalance() {
        assertThat(Database.column("""
                select a.id from appropriation a left join (
                  select appropriation_id,
                    sum(if(debit = 'RESERVED', amount, 0) - if(credit = 'RESERVED', amount, 0)) reserved,
                    sum(if(credit in ('GRANTED', 'TRANSFERRED'), amount, 0) - if(debit in ('GRANTED', 'TRANSFERRED'), amount, 0)) granted
                  from budget_entry group by appropriation_id) e on e.appropriation_id = a.id
                where a.tenant_id = ? and (e.reserved <> a.reserved or e.granted <> a.amount)
                """, TOWN)).isEmpty();
    }
}
