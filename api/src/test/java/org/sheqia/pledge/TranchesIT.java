package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.pledge.PledgeFixture.TOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What a foundation has promised is asked for, paid and acknowledged, and no more of it is spent than has come. */
@ArquillianTest
@RunAsClient
class TranchesIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private PledgeFixture foundation;
    private String ngo;
    private JsonNode project;
    private JsonNode pledge;

    @BeforeEach
    void a_pledge_in_two_tranches_that_bears_nearly_all() {
        Database.firstMorning();
        fair = new Fair(portal);
        foundation = new PledgeFixture(fair, "foundation1-admin");
        ngo = fair.organisation("ngo1-admin");
        project = fair.published(TOWN, fair.content("长者居家养老上门服务", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        pledge = foundation.accept(foundation.offer(project, foundation.terms("40000.00", "20000.00", "20000.00")).ok()).ok();
    }

    @Test
    void after_signing_it_binds_and_is_paid_tranche_by_tranche() {
        foundation.request(pledge, 1).refused(409, "illegal-state");
        JsonNode contract = signed();
        foundation.withdraw(foundation.now(pledge), true).refused(409, "pledge-binding");
        fair.as("foundation1-admin").get(foundation.own(pledge) + "/withdrawal").refused(409, "pledge-binding");
        assertThat(work(TOWN + "-finance")).contains("request-tranche");

        JsonNode requested = foundation.request(foundation.now(pledge), 1).ok();
        foundation.acknowledge(requested, 1).refused(409, "illegal-state");
        assertThat(work("foundation1-admin")).contains("pay-tranche");
        String reference = "BK-" + pledge.get("id").asText();
        JsonNode confirmed = foundation.confirm(requested, 1, reference).ok();
        assertThat(confirmed.get("received").asText()).isEqualTo("0.00");
        assertThat(work(TOWN + "-finance")).contains("acknowledge-tranche");
        JsonNode acknowledged = foundation.acknowledge(confirmed, 1).ok();
        assertThat(acknowledged.get("received").asText()).isEqualTo("20000.00");
        assertThat(acknowledged.get("tranches").findValuesAsText("status")).containsExactly("ACKNOWLEDGED", "PLANNED");

        fair.later(Duration.ofDays(40));
        JsonNode second = foundation.request(acknowledged, 2).ok();
        foundation.confirm(second, 2, reference).refused(422, "invalid");
        foundation.confirm(second, 2, reference + "-2").ok();
        assertThat(contract.get("amount").asText()).isEqualTo("45600.00");
    }

    @Test
    void a_tranche_is_not_asked_for_before_its_day() {
        signed();
        Database.update("update tranche set due_on = '2030-01-01' where pledge_id = ? and number = 2", pledge.get("id").asText());

        foundation.request(foundation.now(pledge), 2).refused(422, "tranche-not-due");
    }

    @Test
    void no_more_is_spent_than_the_town_has_and_the_foundation_has_paid() {
        JsonNode contract = signed();
        String payments = "tenants/" + TOWN + "/contracts/" + contract.get("id").asText() + "/payments";
        String own = "organisations/" + ngo + "/contracts/" + contract.get("id").asText() + "/payments";
        JsonNode due = fair.as("ngo1-admin").get(own).ok().get("items").get(0);
        assertThat(due.get("payable").asText()).isEqualTo("22800.00");
        JsonNode requested = fair.as("ngo1-admin").on(due).post(own + "/" + due.get("id").asText() + "/request",
                Map.of("invoiceNumber", "FP20260001", "invoiceAmount", "22800.00")).ok().get("items").get(0);
        String path = payments + "/" + due.get("id").asText();
        JsonNode confirmed = fair.as(TOWN + "-officer").on(requested).post(path + "/confirm", null).ok().get("items").get(0);
        JsonNode approved = fair.as(TOWN + "-finance").on(confirmed).post(path + "/approve", null).ok().get("items").get(0);
        Map<String, Object> paid = Map.of("paidOn", fair.today().toString(), "bankReference", "BK1");

        JsonNode refused = fair.as(TOWN + "-finance").on(approved).post(path + "/pay", paid).refused(422, "pledge-not-received");
        assertThat(refused.get("detail").asText()).contains("5600.00");
        foundation.acknowledge(foundation.confirm(foundation.request(foundation.now(pledge), 1).ok(), 1, "BK-" + pledge.get("id").asText()).ok(), 1).ok();
        fair.as(TOWN + "-finance").on(approved).post(path + "/pay", paid).ok();

        assertThat(Database.column("select spent from project_funding where project_id = ? order by line", project.get("id").asText()))
                .containsExactly("20000.00", "2800.00");
        List<String> received = fair.as(TOWN + "-finance").get("tenants/" + TOWN + "/appropriations").ok().findValuesAsText("received");
        assertThat(received).contains("20000.00");
    }

    private JsonNode signed() {
        JsonNode bid = fair.submittedBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        fair.open(TOWN, project);
        fair.evaluate(TOWN, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(TOWN, project);
        return fair.signed(TOWN, project, "ngo1-admin", ngo);
    }

    private List<String> work(String username) {
        return fair.as(username).get("me/work-items").ok().get("items").findValuesAsText("kind");
    }
}
