package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.pledge.PledgeFixture.TOWN;
import static org.sheqia.pledge.PledgeFixture.reserved;
import static org.sheqia.pledge.PledgeFixture.theirs;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A pledge takes the place of the town's money and gives it back; the project's sources add up to its ceiling all the time. */
@ArquillianTest
@RunAsClient
class PledgeIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private PledgeFixture foundation;
    private String appropriation;
    private JsonNode project;
    private String id;

    @BeforeEach
    void a_published_project_of_48_000() {
        Database.firstMorning();
        fair = new Fair(portal);
        foundation = new PledgeFixture(fair, "foundation1-admin");
        appropriation = fair.appropriation(TOWN, "48000.00");
        project = fair.published(TOWN, fair.content("长者居家养老上门服务", appropriation, "48000.00"));
        id = project.get("id").asText();
    }

    @Test
    void an_accepted_pledge_is_a_source_of_the_project_and_frees_the_towns_money() {
        JsonNode pledge = foundation.offered(project, "18000.00");
        assertThat(reserved(id)).containsExactly(town("48000.00"));
        assertThat(fair.as(TOWN + "-approver").get("me/work-items").ok().get("items").findValuesAsText("subjectId")).contains(pledge.get("id").asText());

        JsonNode accepted = foundation.accept(pledge).ok();

        assertThat(accepted.get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(reserved(id)).containsExactly("FOUNDATION 18000.00", town("30000.00"));
        JsonNode town = fair.as(TOWN + "-finance").get("tenants/" + TOWN + "/appropriations/" + appropriation).ok();
        assertThat(town.get("free").asText()).isEqualTo("18000.00");
        JsonNode funding = fair.as(null).get("projects/" + id + "/funding").ok();
        assertThat(funding.get("fiscalShare").asText()).isEqualTo("30000.00");
        assertThat(funding.get("pledges").findValuesAsText("amount")).containsExactly("18000.00");
        JsonNode content = fair.as(TOWN + "-officer").get(Fair.path(TOWN, project)).ok().get("content");
        assertThat(content.get("funding").findValuesAsText("amount")).containsExactly("18000.00", "30000.00");
        assertThat(fair.as(null).get("projects/" + id).ok().get("notices").findValuesAsText("kind")).contains("pledge.accepted");
        assertThat(fair.as("foundation1-admin").get("me/notifications").ok().toString()).contains("pledge.accepted");
        List<String> history = fair.as(TOWN + "-officer").get(Fair.path(TOWN, project) + "/history").ok().get("items").findValuesAsText("act");
        assertThat(history.subList(0, 2)).containsExactly("pledge.accepted", "pledge.offered");
    }

    @Test
    void nobody_else_reserves_or_adjusts_a_foundations_money() {
        foundation.accepted(project, "18000.00");
        String pledged = Database.column("select appropriation_id from project_funding where project_id = ? and line < 0", id).get(0);

        JsonNode other = fair.draft(TOWN, fair.content("挪用", pledged, "48000.00"));
        JsonNode refused = fair.as(TOWN + "-officer").on(other).post(Fair.path(TOWN, other) + "/submit", null).refused(422, "invalid");
        assertThat(refused.findValuesAsText("code")).containsExactly("funding-of-pledge");
        fair.as(TOWN + "-finance").post("tenants/" + TOWN + "/budget-changes", Map.of("kind", "INCREASE", "appropriationId", pledged,
                "amount", "1.00", "reason", "追加")).refused(422, "appropriation-of-pledge");
    }

    @Test
    void several_foundations_may_bear_all_of_it_and_not_a_cent_more() {
        PledgeFixture second = new PledgeFixture(fair, "ngo4-admin");
        foundation.accepted(project, "30000.00");
        JsonNode more = second.offered(project, "18000.01");
        second.accept(more).refused(422, "pledge-exceeds-share");
        second.accepted(project, "18000.00");

        assertThat(reserved(id)).containsExactlyInAnyOrder("FOUNDATION 30000.00", "FOUNDATION 18000.00");
        assertThat(fair.as(null).get("projects/" + id + "/funding").ok().get("fiscalShare").asText()).isEqualTo("0.00");
    }

    @Test
    void an_amendment_that_was_proposed_before_keeps_the_sources_as_they_are_now() {
        Map<String, Object> amended = fair.content("长者居家养老上门服务", appropriation, "48000.00");
        amended.put("need", "需求另有补充。");
        JsonNode proposed = fair.as(TOWN + "-officer").on(project).post(Fair.path(TOWN, project) + "/amendments",
                Map.of("content", amended, "reason", "补充")).ok();
        foundation.accepted(project, "18000.00");
        JsonNode before = fair.as(TOWN + "-approver").get(Fair.path(TOWN, project)).ok();
        String amendment = before.get("amendments").get(0).get("id").asText();
        assertThat(proposed.toString()).contains(amendment);

        JsonNode after = fair.as(TOWN + "-approver").on(before).post(Fair.path(TOWN, project) + "/amendments/" + amendment + "/publish", null).ok();

        assertThat(after.get("content").get("need").asText()).isEqualTo("需求另有补充。");
        assertThat(after.get("content").get("funding").findValuesAsText("amount")).containsExactly("18000.00", "30000.00");
    }

    @Test
    void what_a_withdrawal_brings_about_is_said_first_and_then_happens() {
        JsonNode pledge = foundation.accepted(project, "18000.00");
        JsonNode preview = foundation.withdrawal(pledge);
        assertThat(preview.get("falls").get(0).get("amount").asText()).isEqualTo("18000.00");
        assertThat(preview.get("falls").get(0).get("covered").asBoolean()).isTrue();
        assertThat(preview.get("stopsProject").asBoolean()).isFalse();

        assertThat(foundation.withdraw(pledge, false).ok().get("status").asText()).isEqualTo("WITHDRAWN");

        assertThat(reserved(id)).containsExactly(town("48000.00"));
        assertThat(fair.as(null).get("projects/" + id + "/funding").ok().get("fiscalShare").asText()).isEqualTo("48000.00");
        assertThat(Database.column("select amount from appropriation where pledge_id = ?", pledge.get("id").asText())).containsExactly("0.00");
        foundation.withdraw(foundation.now(pledge), false).refused(409, "illegal-state");
        foundation.accepted(project, "18000.00");
    }

    @Test
    void where_the_town_has_spent_the_money_elsewhere_a_withdrawal_ends_the_project_knowingly() {
        JsonNode pledge = foundation.accepted(project, "18000.00");
        PledgeFixture second = new PledgeFixture(fair, "ngo4-admin");
        JsonNode other = second.accepted(project, "10000.00");
        Map<String, Object> small = fair.content("另一个项目", appropriation, "28000.00");
        small.put("indicators", List.of(Map.of("name", "上门探访", "unit", "次", "quantity", 100, "unitPrice", "150.00")));
        fair.published(TOWN, small);
        assertThat(foundation.withdrawal(pledge).get("stopsProject").asBoolean()).isTrue();

        foundation.withdraw(pledge, false).refused(422, "withdrawal-stops-project");
        assertThat(foundation.withdraw(pledge, true).ok().get("projectStatus").asText()).isEqualTo("CANCELLED");

        assertThat(reserved(id)).isEmpty();
        assertThat(second.now(other).get("status").asText()).isEqualTo("LAPSED");
        assertThat(Database.column("select amount from appropriation where pledge_id in (?, ?)", pledge.get("id").asText(), other.get("id").asText()))
                .containsExactly("0.00", "0.00");
    }

    @Test
    void at_the_years_end_a_pledge_goes_on_with_its_project_and_falls_back_on_the_next_years_source() {
        JsonNode pledge = foundation.accepted(project, "18000.00");
        int year = Integer.parseInt(Database.column("select fiscal_year from appropriation where id = ?", appropriation).get(0));
        fair.moveTo(Instant.parse((year + 1) + "-01-05T02:00:00Z"));
        JsonNode proposed = fair.as(TOWN + "-finance").post("tenants/" + TOWN + "/fiscal-years/" + year + "/carry-over",
                Map.of("carryFree", true, "reason", "年终结转")).ok();
        fair.as(TOWN + "-approver").on(proposed).post("tenants/" + TOWN + "/budget-changes/" + proposed.get("id").asText() + "/approve", null).ok();

        assertThat(Database.column("select fiscal_year from appropriation where pledge_id = ? and closed_at is null", pledge.get("id").asText()))
                .containsExactly(String.valueOf(year + 1));
        assertThat(reserved(id)).containsExactly("FOUNDATION 18000.00", town("30000.00"));
        assertThat(foundation.withdrawal(pledge).get("stopsProject").asBoolean()).isFalse();
        foundation.withdraw(pledge, false).ok();
        assertThat(reserved(id)).containsExactly(town("48000.00"));
    }

    @Test
    void who_drafted_the_project_does_not_accept_and_who_is_no_foundation_does_not_offer() {
        JsonNode pledge = foundation.offered(project, "18000.00");
        fair.as(TOWN + "-officer").on(pledge).post(theirs(pledge) + "/accept", null).refused(403, "forbidden");
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from) select uuid(), sub,"
                + " username, person_name, 'APPROVER', scope_id, valid_from from membership where username = 'xiqiao-officer' and role = 'OFFICER'");
        fair.as(TOWN + "-officer").on(pledge).post(theirs(pledge) + "/accept", null).refused(403, "separation-of-duties");
        Database.update("delete from membership where username = 'xiqiao-officer' and role = 'APPROVER'");

        String ngo = fair.organisation("ngo5-admin");
        fair.as("ngo5-admin").post("organisations/" + ngo + "/pledges", Map.of("projectId", id, "terms", foundation.terms("10.00", "10.00")))
                .refused(403, "organisation-no-foundation");
        fair.as("ngo5-admin").get("organisations/" + ngo + "/pledges/" + pledge.get("id").asText()).refused(404, "not-found");
        fair.as("lishui-approver").get("tenants/lishui/pledges/" + pledge.get("id").asText()).refused(404, "not-found");
    }

    @Test
    void tranches_are_numbered_without_gaps_and_add_up() {
        foundation.offer(project, foundation.terms("100.00", "60.00", "30.00")).refused(422, "invalid");
        foundation.offer(project, Map.of("amount", "100.00", "conditions", "", "tranches", List.of(Map.of("number", 2, "amount", "100.00",
                "dueOn", fair.today().toString())))).refused(422, "invalid");
        foundation.offer(project, foundation.terms("48000.01", "48000.01")).refused(422, "invalid");
        JsonNode draft = fair.draft(TOWN, fair.content("草稿", appropriation, "48000.00"));
        foundation.offer(draft, foundation.terms("10.00", "10.00")).refused(404, "not-found");
    }

    @Test
    void what_is_done_again_is_done_once_and_what_is_stale_not_at_all() {
        Call call = fair.as("foundation1-admin").header("Idempotency-Key", Fair.unknownId());
        Map<String, Object> body = Map.of("projectId", id, "terms", foundation.terms("100.00", "100.00"));
        assertThat(call.post(foundation.own(), body).ok()).isEqualTo(call.post(foundation.own(), body).ok());

        JsonNode pledge = foundation.offered(project, "18000.00");
        foundation.accept(pledge).ok();
        foundation.accept(pledge).refused(412, "stale");
        foundation.withdraw(pledge, false).refused(412, "stale");
    }

    @Test
    void the_statements_of_the_lists_do_not_grow_with_the_rows() {
        foundation.accepted(project, "100.00");
        int own = fair.as("foundation1-admin").get(foundation.own()).statements();
        int theirs = fair.as(TOWN + "-officer").get("tenants/" + TOWN + "/pledges").statements();
        int funding = fair.as(null).get("projects/" + id + "/funding").statements();
        for (int i = 0; i < 4; i++) {
            foundation.accepted(project, "100.00");
        }

        assertThat(fair.as("foundation1-admin").get(foundation.own()).statements()).isLessThanOrEqualTo(own);
        assertThat(fair.as(TOWN + "-officer").get("tenants/" + TOWN + "/pledges").statements()).isLessThanOrEqualTo(theirs);
        assertThat(fair.as(null).get("projects/" + id + "/funding").statements()).isLessThanOrEqualTo(funding);
        assertThat(fair.as("foundation1-admin").get(foundation.own() + "?limit=2").ok().get("items")).hasSize(2);
    }

    private String source() {
        return Database.column("select source from appropriation where id = ?", appropriation).get(0);
    }

    private String town(String sum) {
        return source() + " " + sum;
    }
}
