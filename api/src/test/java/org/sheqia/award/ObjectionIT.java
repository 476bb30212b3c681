package org.sheqia.award;

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
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A bidder doubts a result: while its objection is open nothing becomes final, and an upheld one leads to a new evaluation. */
@ArquillianTest
@RunAsClient
class ObjectionIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private JsonNode project;
    private String loser;
    private String evaluation;

    @BeforeEach
    void a_result_in_its_publicity_period() {
        Database.firstMorning();
        fair = new Fair(portal);
        project = fair.published("dali");
        String winner = fair.organisation("ngo1-admin");
        loser = fair.organisation("ngo2-admin");
        JsonNode best = fair.submittedBid("ngo1-admin", winner, project, Fair.bid("140.00", "1000.00"));
        JsonNode other = fair.submittedBid("ngo2-admin", loser, project, Fair.bid("149.00", "1000.00"));
        fair.open("dali", project);
        fair.evaluate("dali", project, Map.of(best.get("id").asText(), List.of(55, 25), other.get("id").asText(), List.of(40, 20)));
        evaluation = Fair.path("dali", project) + "/evaluation";
        fair.as("dali-officer").post(evaluation + "/award/propose", null).ok();
        fair.as("dali-approver").post(evaluation + "/award/confirm", Map.of("acknowledged", true)).ok();
    }

    @Test
    void while_it_is_open_the_award_does_not_become_final() {
        String id = objection();
        fair.later(java.time.Duration.ofDays(6));
        fair.as("dali-officer").post(evaluation + "/award/notice", null).refused(422, "objection-open");

        answer(id, "REJECTED");
        fair.as("dali-officer").post(evaluation + "/award/notice", null).ok();
        assertThat(status()).isEqualTo("AWARDED");
    }

    @Test
    void an_upheld_one_revokes_the_award_and_the_committee_scores_again() {
        answer(objection(), "NEW_EVALUATION");

        assertThat(status()).isEqualTo("EVALUATION");
        JsonNode view = fair.as("dali-officer").get(evaluation).ok();
        assertThat(view.get("awards").get(0).get("status").asText()).isEqualTo("REVOKED");
        assertThat(view.get("committee").findValuesAsText("status")).contains("REOPENED").doesNotContain("SUBMITTED");
    }

    @Test
    void only_a_bidder_may_object() {
        String stranger = fair.organisation("ngo3-admin");
        fair.as("ngo3-admin").post("organisations/" + stranger + "/projects/" + project.get("id").asText() + "/objections",
                Map.of("text", "我们没有投标，但有意见要说。")).refused(403, "objection-only-bidders");
    }

    private String objection() {
        return fair.as("ngo2-admin").post("organisations/" + loser + "/projects/" + project.get("id").asText() + "/objections",
                Map.of("text", "评分依据不充分，请求复核。")).ok().get("items").get(0).get("id").asText();
    }

    private void answer(String id, String outcome) {
        fair.as(fair.secondApprover("dali")).post(evaluation + "/objections/" + id + "/answer", Map.of("outcome", outcome, "answer", "经核查，答复如下。")).ok();
    }

    private String status() {
        return fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText();
    }
}
