package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.pledge.PledgeFixture.TOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
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
        Database.update("update tranche set requested_by = ? where pledge_id = ? and number = 1", Fair.sub(TOWN + "-finance"), pledge.get("id").asText());
        foundation.acknowledge(confirmed, 1).refused(403, "separation-of-duties");
        Database.update("update tranche set requested_by = ? where pledge_id = ? and number = 1", Fair.sub(TOWN + "-officer"), pledge.get("id").asText());
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
    void what_has_not_come_goes_back_to_the_foundation_with_the_reason() {
        signed();
        JsonNode requested = foundation.request(foundation.now(pledge), 1).ok();
        foundation.giveBack(requested, 1).refused(409, "illegal-state");
        String reference = "BK-" + pledge.get("id").asText();
        JsonNode returned = foundation.giveBack(foundation.confirm(requested, 1, reference).ok(), 1).ok();

        JsonNode tranche = returned.get("tranches").get(0);
        assertThat(tranche.get("status").asText()).isEqualTo("REQUESTED");
        assertThat(tranche.get("returnedReason").asText()).isEqualTo("银行未查到该笔款项");
        assertThat(tranche.get("bankReference").isNull()).isTrue();
        assertThat(work("foundation1-admin")).contains("pay-tranche");
        assertThat(foundation.acknowledge(foundation.confirm(returned, 1, reference).ok(), 1).ok().get("received").asText()).isEqualTo("20000.00");
    }

    @Test
    void after_a_lower_award_no_more_is_asked_for_than_the_project_needs() {
        PledgeFixture second = new PledgeFixture(fair, "ngo4-admin");
        JsonNode rest = second.accepted(project, "8000.00");
        assertThat(signed().get("amount").asText()).isEqualTo("45600.00");

        assertThat(second.paid(second.now(rest), 1).get("received").asText()).isEqualTo("7600.00");
        JsonNode first = foundation.paid(foundation.now(pledge), 1);
        fair.later(Duration.ofDays(40));
        assertThat(foundation.paid(first, 2).get("received").asText()).isEqualTo("38000.00");
        foundation.request(foundation.now(pledge), 2).refused(409, "illegal-state");
    }

    @Test
    void a_tranche_that_the_project_does_not_need_is_nobodys_work() {
        foundation.withdraw(foundation.now(pledge), false).ok();
        JsonNode all = foundation.accept(foundation.offer(project, foundation.terms("48000.00", "46000.00", "2000.00")).ok()).ok();
        signed();
        fair.later(Duration.ofDays(40));
        assertThat(toAskFor()).contains(all.get("id").asText());
        Database.update("update project set status = 'INTERRUPTED' where id = ?", project.get("id").asText());
        assertThat(toAskFor()).as("it can be asked for, so it is work").contains(all.get("id").asText());
        Database.update("update project set status = 'PERFORMING' where id = ?", project.get("id").asText());
        BigDecimal promised = promised();

        JsonNode first = foundation.paid(foundation.now(all), 1);

        assertThat(first.get("received").asText()).isEqualTo("45600.00");
        foundation.request(first, 2).refused(422, "tranche-not-needed");
        assertThat(toAskFor()).doesNotContain(all.get("id").asText());
        assertThat(promised()).as("without what is not needed").isEqualByComparingTo(promised.subtract(new BigDecimal("2400")));
        JsonNode second = StreamSupport.stream(fair.as("foundation1-admin").get(portfolio("tranches?limit=100")).ok().get("items").spliterator(), false)
                .filter(t -> t.get("pledgeId").equals(all.get("id"))).findFirst().orElseThrow();
        assertThat(List.of(second.get("turn").asText(), second.get("overdue").asText())).containsExactly("UNNEEDED", "false");
    }

    @Test
    void a_tranche_is_asked_for_in_the_year_after_the_one_before_was_spent() {
        JsonNode contract = signed();
        JsonNode first = foundation.paid(foundation.now(pledge), 1);
        pay(approve(confirmed(contract)).ok().get("items").get(0)).ok();
        fair.moveTo(Instant.parse("2027-01-05T02:00:00Z"));
        String year = Database.column("select fiscal_year from appropriation where pledge_id = ?", pledge.get("id").asText()).get(0);
        JsonNode proposed = fair.as(TOWN + "-finance").post("tenants/" + TOWN + "/fiscal-years/" + year + "/carry-over",
                Map.of("carryFree", true, "reason", "年终结转")).ok();
        fair.as(TOWN + "-approver").on(proposed).post("tenants/" + TOWN + "/budget-changes/" + proposed.get("id").asText() + "/approve", null).ok();

        assertThat(foundation.paid(first, 2).get("received").asText()).isEqualTo("40000.00");
        assertThat(Database.column("select concat(amount, ' ', spent, ' ', received) from appropriation where pledge_id = ? order by fiscal_year",
                pledge.get("id").asText())).containsExactly("20000.00 20000.00 20000.00", "20000.00 0.00 20000.00");
    }

    @Test
    void a_tranche_is_not_asked_for_before_its_day() {
        signed();
        Database.update("update tranche set due_on = '2030-01-01' where pledge_id = ? and number = 2", pledge.get("id").asText());

        foundation.request(foundation.now(pledge), 2).refused(422, "tranche-not-due");
    }

    @Test
    void no_more_is_spent_than_the_town_has_and_the_foundation_has_paid() {
        JsonNode confirmed = confirmed(signed());

        JsonNode refused = approve(confirmed).refused(422, "pledge-not-received");
        assertThat(refused.get("detail").asText()).contains("5600.00");
        foundation.paid(foundation.now(pledge), 1);
        pay(approve(confirmed).ok().get("items").get(0)).ok();

        assertThat(Database.column("select spent from project_funding where project_id = ? order by line", project.get("id").asText()))
                .containsExactly("20000.00", "2800.00");
        List<String> received = fair.as(TOWN + "-finance").get("tenants/" + TOWN + "/appropriations").ok().findValuesAsText("received");
        assertThat(received).contains("20000.00");
    }

    /** The first instalment, confirmed. */
    private JsonNode confirmed(JsonNode contract) {
        String own = "organisations/" + ngo + "/contracts/" + contract.get("id").asText() + "/payments";
        JsonNode due = fair.as("ngo1-admin").get(own).ok().get("items").get(0);
        assertThat(due.get("payable").asText()).isEqualTo("22800.00");
        JsonNode requested = fair.as("ngo1-admin").on(due).post(own + "/" + due.get("id").asText() + "/request",
                Map.of("invoiceNumber", "FP20260001", "invoiceAmount", "22800.00")).ok().get("items").get(0);
        String path = payments(contract.get("id")) + "/" + due.get("id").asText();
        return fair.as(TOWN + "-officer").on(requested).post(path + "/confirm", null).ok().get("items").get(0);
    }

    private Answer approve(JsonNode confirmed) {
        return fair.as(TOWN + "-approver").on(confirmed).post(payments(confirmed.get("contractId")) + "/" + confirmed.get("id").asText() + "/approve", null);
    }

    private Answer pay(JsonNode approved) {
        return fair.as(TOWN + "-finance").on(approved).post(payments(approved.get("contractId")) + "/" + approved.get("id").asText() + "/pay",
                Map.of("paidOn", fair.today().toString(), "bankReference", "BK-" + approved.get("id").asText()));
    }

    private static String payments(JsonNode contract) {
        return "tenants/" + TOWN + "/contracts/" + contract.asText() + "/payments";
    }

    private JsonNode signed() {
        JsonNode bid = fair.submittedBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        fair.open(TOWN, project);
        fair.evaluate(TOWN, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(TOWN, project);
        return fair.signed(TOWN, project, "ngo1-admin", ngo);
    }

    /** Pledges of which finance is told to ask for a tranche. */
    private List<String> toAskFor() {
        List<String> pledges = new ArrayList<>();
        fair.as(TOWN + "-finance").get("me/work-items").ok().get("items").forEach(item -> {
            if (item.get("kind").asText().equals("request-tranche")) {
                pledges.add(item.get("subjectId").asText());
            }
        });
        return pledges;
    }

    /** What the foundation's years are bound by. */
    private BigDecimal promised() {
        return fair.as("foundation1-admin").get(portfolio("giving")).ok().get("years").findValuesAsText("promised").stream().map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String portfolio(String rest) {
        return "organisations/" + foundation.code() + "/portfolio/" + rest;
    }

    private List<String> work(String username) {
        return fair.as(username).get("me/work-items").ok().get("items").findValuesAsText("kind");
    }
}
