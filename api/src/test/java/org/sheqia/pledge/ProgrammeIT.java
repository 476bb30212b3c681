package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.pledge.PledgeFixture.TOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A foundation calls, towns and organisations propose until the deadline, and no more is accepted than the programme has. */
@ArquillianTest
@RunAsClient
class ProgrammeIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private PledgeFixture foundation;
    private String ngo;
    private JsonNode programme;

    @BeforeEach
    void a_programme_of_1_000_that_is_open_for_ten_days() {
        Database.firstMorning();
        fair = new Fair(portal);
        foundation = new PledgeFixture(fair, "foundation1-admin");
        ngo = fair.organisation("ngo1-admin");
        JsonNode draft = fair.as("foundation1-admin").post(own(), content(fair.now().plus(Duration.ofDays(10)).toString())).ok();
        fair.as(null).get("programmes/" + draft.get("id").asText()).refused(404, "not-found");
        tenantProposes(draft, "10.00").refused(409, "illegal-state");
        programme = fair.as("foundation1-admin").on(draft).post(own() + "/" + draft.get("id").asText() + "/open", null).ok();
    }

    @Test
    void who_proposes_hears_what_the_foundation_decides() {
        JsonNode town = tenantProposes(programme, "600.00").ok();
        JsonNode organisation = organisationProposes("600.00").ok();
        assertThat(fair.as("foundation1-admin").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("decide-proposal");
        assertThat(decide(town, "accept", null).ok().get("accepted").asText()).isEqualTo("600.00");
        decide(organisation, "accept", null).refused(422, "programme-budget-exceeded");
        decide(organisation, "decline", Map.of("reason", "预算已满")).ok();
        decide(organisation, "accept", null).refused(412, "stale");

        assertThat(fair.as("ngo1-admin").get("organisations/" + ngo + "/proposals").ok().get("items").get(0).get("status").asText()).isEqualTo("DECLINED");
        assertThat(fair.as(TOWN + "-officer").get("me/notifications").ok().toString()).contains("proposal.accepted");
        assertThat(fair.as("ngo1-admin").get("me/notifications").ok().toString()).contains("proposal.declined");
        fair.as("lishui-officer").on(town).post("tenants/lishui/proposals/" + town.get("id").asText() + "/withdraw", null).refused(404, "not-found");
        new PledgeFixture(fair, "ngo4-admin");
        fair.as("foundation1-admin").on(town).post("organisations/" + ngo + "/proposals/" + town.get("id").asText() + "/withdraw", null)
                .refused(404, "not-found");
    }

    @Test
    void once_the_project_of_an_accepted_proposal_is_published_the_foundation_is_asked_for_its_pledge_until_it_has_made_one() {
        JsonNode accepted = tenantProposes(programme, "500.00").ok();
        decide(accepted, "accept", null).ok();
        String theirs = "tenants/" + TOWN + "/proposals/" + accepted.get("id").asText();
        JsonNode now = fair.as(TOWN + "-officer").get("tenants/" + TOWN + "/proposals").ok().get("items").get(0);
        assertThat(things(TOWN + "-officer", "name-project")).contains(accepted.get("id").asText());
        JsonNode project = fair.published(TOWN);
        String id = project.get("id").asText();
        JsonNode elsewhere = fair.published("lishui");
        fair.as(TOWN + "-officer").on(now).post(theirs + "/project", Map.of("projectId", elsewhere.get("id").asText())).refused(404, "not-found");
        assertThat(things("foundation1-admin", "pledge-as-accepted")).doesNotContain(accepted.get("id").asText());

        assertThat(fair.as(TOWN + "-officer").on(now).post(theirs + "/project", Map.of("projectId", id)).ok().get("published").asBoolean()).isTrue();
        assertThat(things(TOWN + "-officer", "name-project")).doesNotContain(accepted.get("id").asText());
        assertThat(things("foundation1-admin", "pledge-as-accepted")).contains(accepted.get("id").asText());
        foundation.offered(project, "500.00");

        assertThat(things("foundation1-admin", "pledge-as-accepted")).doesNotContain(accepted.get("id").asText());
    }

    @Test
    void who_has_proposed_ten_times_and_withdrawn_or_not_proposes_no_more() {
        for (int i = 0; i < 10; i++) {
            JsonNode proposed = organisationProposes("10.00").ok();
            if (i % 2 == 0) {
                fair.as("ngo1-admin").on(proposed).post("organisations/" + ngo + "/proposals/" + proposed.get("id").asText() + "/withdraw", null).ok();
            }
        }

        organisationProposes("10.00").refused(409, "offered-too-often");
        tenantProposes(programme, "10.00").ok();
    }

    @Test
    void who_has_offered_a_pledge_ten_times_and_withdrawn_it_or_not_offers_no_more() {
        JsonNode project = fair.published(TOWN);
        for (int i = 0; i < 10; i++) {
            JsonNode offered = foundation.offered(project, "500.00");
            if (i % 2 == 0) {
                foundation.withdraw(offered, false).ok();
            }
        }

        foundation.offer(project, foundation.terms("500.00", "500.00")).refused(409, "offered-too-often");
        foundation.offered(fair.published(TOWN), "500.00");
    }

    @Test
    void a_proposal_that_is_not_accepted_has_no_project() {
        JsonNode open = tenantProposes(programme, "10.00").ok();
        fair.as(TOWN + "-officer").on(open).post("tenants/" + TOWN + "/proposals/" + open.get("id").asText() + "/project",
                Map.of("projectId", fair.published(TOWN).get("id").asText())).refused(409, "illegal-state");
    }

    @Test
    void at_the_deadline_it_is_closed_by_the_clock() {
        JsonNode withdrawn = organisationProposes("10.00").ok();
        assertThat(fair.as("ngo1-admin").on(withdrawn).post("organisations/" + ngo + "/proposals/" + withdrawn.get("id").asText() + "/withdraw", null)
                .ok().get("status").asText()).isEqualTo("WITHDRAWN");
        fair.as("foundation1-admin").on(programme).put(own() + "/" + programme.get("id").asText(), content(fair.now().plusSeconds(60).toString()))
                .refused(409, "illegal-state");
        fair.later(Duration.ofDays(10));

        organisationProposes("10.00").refused(409, "illegal-state");
        assertThat(fair.as(null).get("programmes/" + programme.get("id").asText()).ok().get("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void of_many_accepted_at_once_no_more_are_than_the_money_is_enough_for() throws Exception {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            JsonNode proposal = organisationProposes("400.00").ok();
            calls.add(() -> decide(proposal, "accept", null));
        }

        assertThat(AtOnce.all(calls)).extracting(Answer::status).containsOnly(200, 422).filteredOn(s -> s == 200).hasSize(2);
    }

    @Test
    void its_deadline_is_to_come_from_the_first_draft_on() {
        assertThat(fair.as("foundation1-admin").post(own(), content(fair.now().minusSeconds(60).toString())).refused(422, "invalid")
                .get("violations").findValuesAsText("field")).containsExactly("deadline");
    }

    @Test
    void nobody_proposes_more_than_the_programme_has() {
        assertThat(organisationProposes("1000.01").refused(422, "invalid").get("violations").findValuesAsText("field")).containsExactly("amount");
    }

    @Test
    void against_whom_something_stands_proposes_nothing() {
        Database.update("update organisation set standings = '[{\"id\":\"s\",\"kind\":\"ABNORMAL\",\"source\":\"名录\",\"from\":\"2020-01-01\",\"until\":null}]' where credit_code = ?", ngo);
        try {
            organisationProposes("10.00").refused(403, "organisation-standing");
        } finally {
            Database.update("update organisation set standings = null where credit_code = ?", ngo);
        }
    }

    private List<String> things(String who, String kind) {
        return StreamSupport.stream(fair.as(who).get("me/work-items?kind=" + kind).ok().get("items").spliterator(), false)
                .filter(i -> i.get("kind").asText().equals(kind)).map(i -> i.get("thing").asText()).toList();
    }

    private Answer tenantProposes(JsonNode to, String amount) {
        return fair.as(TOWN + "-officer").post("tenants/" + TOWN + "/proposals", proposal(to, amount));
    }

    private Answer organisationProposes(String amount) {
        return fair.as("ngo1-admin").post("organisations/" + ngo + "/proposals", proposal(programme, amount));
    }

    private Answer decide(JsonNode proposal, String how, Object body) {
        return fair.as("foundation1-admin").on(proposal).post(own() + "/" + programme.get("id").asText() + "/proposals/"
                + proposal.get("id").asText() + "/" + how, body);
    }

    private String own() {
        return "organisations/" + foundation.code() + "/programmes";
    }

    private static Map<String, Object> proposal(JsonNode to, String amount) {
        return Map.of("programmeId", to.get("id").asText(), "content", Map.of("title", "邻里结对", "summary", "志愿者与独居长者结对。", "amount", amount));
    }

    private static Map<String, Object> content(String deadline) {
        return Map.of("title", "为老服务资助计划", "call", "征集互助养老项目。", "criteria", "需求真实。", "budget", "1000.00", "deadline", deadline);
    }
}
