package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;
import org.sheqia.testing.Fair;

/** Who judges a delivery has no tie to anybody whose it is, whatever they declare; asked twice. */
@ArquillianTest
@RunAsClient
class AssessorTiesIT {

    private static final String ASSESSOR = "evaluator5";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private Delivery delivery;

    @BeforeEach
    void a_contract_in_force() {
        Database.firstMorning();
        fair = new Fair(portal);
        delivery = new Delivery(fair, "dali", "ngo1-admin", fair.inForce("dali", "ngo1-admin", fair.organisation("ngo1-admin")));
    }

    @AfterEach
    void nobody_belongs_where_it_did_not() {
        Database.update("delete from membership where sub = ? and role <> 'EVALUATOR'", Fair.sub(ASSESSOR));
    }

    @Test
    void whoever_sat_on_the_committee_does_not_judge_the_delivery_and_a_reserve_may() {
        tied(delivery.assign("MID_TERM", "evaluator1", null), "assessor-sat-on-committee");
        delivery.assign("MID_TERM", "evaluator4", null).ok();
    }

    @Test
    void members_of_the_contractor_and_of_the_buyer_are_refused_now_and_for_three_years() {
        belongs("ORG_STAFF", code());
        tied(delivery.assign("MID_TERM", ASSESSOR, null), "assessor-of-contractor");
        ended("2023-07-01");
        tied(delivery.assign("MID_TERM", ASSESSOR, null), "assessor-of-contractor");
        ended("2023-01-01");
        belongs("OFFICER", "dali");
        tied(delivery.assign("MID_TERM", ASSESSOR, null), "assessor-of-buyer");
        ended("2023-01-01");
        belongs("OFFICER", "lishui");
        delivery.assign("MID_TERM", ASSESSOR, null).ok();
    }

    @Test
    void a_member_of_a_foundation_that_funds_it_is_refused() {
        JsonNode project = fair.published("dali");
        String foundation = fair.foundation("ngo4-admin");
        JsonNode pledge = fair.as("ngo4-admin").post("organisations/" + foundation + "/pledges", Map.of("projectId", project.get("id").asText(),
                "terms", Map.of("amount", "8000.00", "conditions", "款项专用于长者活动。", "tranches",
                        List.of(Map.of("number", 1, "amount", "8000.00", "dueOn", fair.today().toString()))))).ok();
        fair.as("dali-approver").on(pledge).post("tenants/dali/pledges/" + pledge.get("id").asText() + "/accept", null).ok();
        JsonNode bid = fair.submittedBid("ngo1-admin", code(), project, Fair.bid("140.00", "1000.00"));
        fair.open("dali", project);
        fair.evaluate("dali", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("dali", project);
        Delivery funded = new Delivery(fair, "dali", "ngo1-admin", fair.signed("dali", project, "ngo1-admin", code()));

        belongs("ORG_STAFF", foundation);
        delivery.assign("MID_TERM", ASSESSOR, null).ok();
        tied(funded.assign("MID_TERM", ASSESSOR, null), "assessor-of-funder");
        ended("2023-01-01");
        funded.assign("MID_TERM", ASSESSOR, null).ok();
    }

    @Test
    void a_tie_that_comes_up_later_is_found_when_the_judgement_is_handed_in() {
        delivery.assign("MID_TERM", ASSESSOR, null).ok();
        belongs("ORG_STAFF", code());
        String id = delivery.evaluation().get("id").asText();

        fair.as(ASSESSOR).post("me/evaluations/" + id + "/submit", Fair.judgement(List.of(35, 25, 12, 12))).refused(403, "assessor-tied");
        delivery.official("withdraw", Delivery.REASON).ok();
        delivery.assign("MID_TERM", "evaluator4", null).ok();
        assertThat(delivery.evaluation().get("attempt").asInt()).isEqualTo(1);
    }

    private static void tied(Answer answer, String code) {
        var violation = answer.refused(422, "invalid").get("violations").get(0);
        assertThat(violation.get("field").asText() + ": " + violation.get("code").asText()).isEqualTo("assessor: " + code);
        assertThat(violation.get("message").asText()).isNotBlank();
    }

    private String code() {
        return delivery.contract().get("creditCode").asText();
    }

    private static void belongs(String role, String scope) {
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from)"
                + " values (uuid(), ?, ?, '测试', ?, ?, '2020-01-01')", Fair.sub(ASSESSOR), ASSESSOR, role, scope);
    }

    /** Every tie has ended on that day. */
    private static void ended(String day) {
        Database.update("update membership set valid_until = ? where sub = ? and role <> 'EVALUATOR'", day, Fair.sub(ASSESSOR));
    }
}
