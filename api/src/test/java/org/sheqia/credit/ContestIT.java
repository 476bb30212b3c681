package org.sheqia.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.credit.CreditFixture.FAILED;
import static org.sheqia.credit.CreditFixture.PASSED;
import static org.sheqia.credit.CreditFixture.WORDS;
import static org.sheqia.credit.CreditFixture.contested;
import static org.sheqia.credit.CreditFixture.kinds;
import static org.sheqia.credit.CreditFixture.reason;

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

/** Who sees a credit record, and what an organisation can say against its own. */
@ArquillianTest
@RunAsClient
class ContestIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private CreditFixture credit;

    @BeforeEach
    void a_contract_in_force() {
        Database.firstMorning();
        fair = new Fair(portal);
        credit = CreditFixture.inForce(fair);
    }

    @Test
    void the_organisation_and_the_district_see_it_and_nobody_else() {
        credit.decided(PASSED);

        assertThat(fair.as("district-auditor").get("district/" + credit.path()).ok()).isEqualTo(credit.own());
        fair.as("ngo3-admin").get(credit.path()).refused(404, "not-found");
        fair.as("dali-officer").get(credit.path()).refused(404, "not-found");
        fair.as("dali-officer").get("district/" + credit.path()).refused(403, "forbidden");
        assertThat(fair.as(null).get(credit.path()).status()).isEqualTo(401);
        fair.as("district-admin").get("district/organisations/524406050000000000/credit-record").refused(404, "not-found");
    }

    @Test
    void everyone_sees_what_is_published_without_what_was_corrected_and_what_is_said_of_it() {
        credit.failTwice();
        Database.update("update organisation set grade = '3A', grade_until = ? where credit_code = ?", fair.today().minusDays(1).toString(), credit.code());
        JsonNode items = credit.own().get("items");
        assertThat(kinds(credit.published())).containsExactly("BARRED", "TERMINATED", "FAILED", "FAILED");
        JsonNode open = contested(credit.contest("FAILED", items.get(4).get("source").asText()).ok());
        assertThat(credit.published().get("items").findValuesAsText("contest")).containsOnly("null");
        credit.answer(open, "uphold").ok();

        assertThat(kinds(credit.published())).containsExactly("BARRED", "TERMINATED", "FAILED");
        assertThat(credit.published().get("counts").findValuesAsText("kind")).containsExactly("BARRED", "TERMINATED", "FAILED", "PASSED");
        assertThat(credit.published().get("counts").findValuesAsText("count")).containsExactly("1", "1", "1", "0");
        fair.as(null).get("organisations/524406050000000000/record").refused(404, "not-found");
    }

    @Test
    void a_committee_sees_it_beside_a_bid_as_soon_as_it_may_read_the_bid() {
        credit.decided(PASSED);
        JsonNode project = fair.published("dali");
        JsonNode bid = fair.submittedBid("ngo1-admin", credit.code(), project, Fair.bid("140.00", "1000.00"));
        String assignment = "me/assignments/" + project.get("id").asText();
        String beside = assignment + "/bids/" + bid.get("id").asText() + "/credit-record";
        fair.as("evaluator1").get(beside).refused(404, "not-found");
        fair.open("dali", project);
        fair.as("dali-officer").post(Fair.path("dali", project) + "/evaluation/committee", Map.of("members",
                List.of(Fair.sub("evaluator1"), Fair.sub("evaluator2"), Fair.sub("evaluator3")), "reserves", List.of(Fair.sub("evaluator4")))).ok();
        fair.as("evaluator1").get(beside).refused(404, "not-found");

        fair.as("evaluator1").post(assignment + "/declare", null).ok();

        assertThat(fair.as("evaluator1").get(beside).ok()).isEqualTo(credit.own());
        fair.as("evaluator2").get(beside).refused(404, "not-found");
        fair.as("evaluator4").get(beside).refused(404, "not-found");
        fair.as("evaluator1").get(assignment + "/bids/" + Fair.unknownId() + "/credit-record").refused(404, "not-found");
    }

    @Test
    void a_contested_entry_is_shown_with_both_texts_and_an_upheld_one_no_longer_counts() {
        credit.failTwice();
        String failed = credit.own().get("items").get(4).get("source").asText();
        JsonNode open = credit.contest("FAILED", failed).ok().get("items").get(4).get("contest");
        assertThat(open.get("status").asText()).isEqualTo("OPEN");
        assertThat(open.get("words").asText()).isEqualTo(WORDS);
        assertThat(credit.counted("FAILED")).isEqualTo(2);
        assertThat(credit.own().get("items").get(3).get("contest").isNull()).as("the rectification of the same evaluation").isTrue();
        credit.contest("FAILED", failed).refused(409, "entry-contested");
        assertThat(fair.as("district-admin").get("me/work-items").ok().get("items").findValuesAsText("subjectId")).contains(credit.code());

        credit.answer(open, "uphold").ok();

        JsonNode corrected = credit.own().get("items").get(4);
        assertThat(corrected.get("contest").get("status").asText()).isEqualTo("UPHELD");
        assertThat(corrected.get("contest").get("answer").asText()).isEqualTo("经核对，异议成立与否如上。");
        assertThat(credit.counted("FAILED")).isEqualTo(1);
        credit.answer(corrected.get("contest"), "dismiss").refused(409, "illegal-state");
        assertThat(fair.as("ngo1-admin").get("me/notifications").ok().toString()).contains("contest.upheld");
    }

    @Test
    void a_dismissed_contest_leaves_the_entry_counted() {
        String id = credit.decided(FAILED);
        JsonNode open = contested(credit.contest("FAILED", id).ok());
        fair.as("district-admin").on(open).post(credit.answerPath(open, "dismiss"), Map.of()).refused(422, "invalid");
        fair.as("district-auditor").on(open).post(credit.answerPath(open, "dismiss"), reason()).refused(403, "forbidden");
        credit.answer(open, "dismiss").ok();

        assertThat(contested(credit.own()).get("status").asText()).isEqualTo("DISMISSED");
        assertThat(credit.counted("FAILED")).isEqualTo(1);
    }

    @Test
    void nothing_but_what_stands_in_ones_own_record_can_be_contested() {
        String id = credit.decided(FAILED);
        String other = fair.organisation("ngo3-admin");
        fair.as("ngo3-admin").post("organisations/" + other + "/credit-record/contests", Map.of("kind", "FAILED", "source", id, "words", WORDS))
                .refused(404, "not-found");
        credit.contest("PASSED", id).refused(404, "not-found");
        credit.contest("EXPIRED", id).refused(404, "not-found");
        credit.contest("BARRED", id).refused(404, "not-found");
        JsonNode open = contested(credit.contest("FAILED", id).ok());
        fair.as("district-admin").on(open).post("district/organisations/" + other + "/credit-record/contests/" + open.get("id").asText()
                + "/uphold", reason()).refused(404, "not-found");
    }
}
