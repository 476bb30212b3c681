package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;
import org.sheqia.testing.Fair;

/** From the award to the second year: a failed mid-term evaluation, put right, passed, and the same service for another term. */
@ArquillianTest
@RunAsClient
class RenewalIT {

    private static final String BUYER = "xiqiao";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String ngo;
    private JsonNode project;
    private JsonNode contract;

    @BeforeEach
    void a_contract_that_may_be_renewed_once() {
        Database.firstMorning();
        fair = new Fair(portal);
        Map<String, Object> content = fair.content("西樵长者居家养老", fair.appropriation(BUYER, "100000.00"), "48000.00");
        content.put("serviceMonths", 12);
        content.put("renewals", 1);
        project = fair.published(BUYER, content);
        ngo = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        fair.open(BUYER, project);
        fair.evaluate(BUYER, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(BUYER, project);
        contract = fair.signed(BUYER, project, "ngo1-admin", ngo);
    }

    @Test
    void after_a_failed_mid_term_evaluation_that_was_put_right_the_service_goes_on_for_a_second_year() {
        String nextYear = nextYear("60000.00");
        renew(nextYear, "45600.00").refused(422, "last-evaluation-not-passed");
        judge("MID_TERM", 10);
        renew(nextYear, "45600.00").refused(422, "last-evaluation-not-passed");
        rectify();
        judge("MID_TERM", 1);
        assertThat(violation(renew(nextYear, "45000.00"))).isEqualTo("funding: funding-sum");
        assertThat(violation(renew(fair.appropriation(BUYER, "100000.00"), "45600.00"))).isEqualTo("funding: years-not-secured");

        JsonNode draft = renew(nextYear, "45600.00").ok();
        assertThat(draft.get("number").asText()).isEqualTo(contract.get("number").asText() + "-R1");
        assertThat(draft.get("serviceFrom").asText()).isEqualTo(until().plusDays(1).toString());
        assertThat(draft.get("serviceUntil").asText()).isEqualTo(until().plusYears(1).toString());
        renew(nextYear, "45600.00").refused(409, "renewed-already");
        JsonNode offered = act(BUYER + "-officer", draft, "/offer").ok();
        assertThat(money(nextYear, "reserved")).isEqualTo("45600.00");
        JsonNode half = fair.as("ngo1-admin").on(offered).post(own(offered) + "/sign", null).ok();
        JsonNode second = act(BUYER + "-approver", half, "/sign").ok();
        assertThat(second.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(List.of(money(nextYear, "reserved"), money(nextYear, "committed"))).containsExactly("0.00", "45600.00");
        assertThat(fair.as("ngo1-admin").get(own(second) + "/payments").ok().get("items")).hasSize(3);
        assertThat(fair.as(null).get("contracts/" + id()).ok().get("renewedBy").asText()).isEqualTo(second.get("id").asText());

        judge("FINAL", 1);
        payAll();
        close();
        assertThat(status()).as("the second year goes on").isEqualTo("PERFORMING");
        assertThat(money(nextYear, "committed")).as("and keeps its money").isEqualTo("45600.00");
        fair.as(BUYER + "-officer").post(tenants(second) + "/renewals", funding(nextYear, "45600.00")).refused(422, "last-evaluation-not-passed");
    }

    @Test
    void a_renewal_that_is_declined_gives_its_money_back_and_the_project_ends_with_its_first_contract() {
        judge("MID_TERM", 1);
        String nextYear = nextYear("60000.00");
        JsonNode offered = act(BUYER + "-officer", renew(nextYear, "45600.00").ok(), "/offer").ok();
        judge("FINAL", 1);
        payAll();
        close();
        assertThat(status()).as("a renewal is open").isEqualTo("PERFORMING");

        assertThat(fair.as("ngo1-admin").on(offered).post(own(offered) + "/decline", Map.of("reason", "人手不足")).status()).isEqualTo(204);
        assertThat(money(nextYear, "free")).isEqualTo("60000.00");
        String discard = tenants(contract) + "/renewals/" + offered.get("id").asText() + "/discard";
        fair.as(BUYER + "-officer").on(offered).post(discard, null).refused(412, "stale");
        fair.as(BUYER + "-officer").on(fair.as(BUYER + "-officer").get(tenants(offered)).ok()).post(discard, null).ok();
        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void what_was_signed_on_paper_is_in_force_once_somebody_else_has_compared_it() {
        judge("MID_TERM", 1);
        JsonNode offered = act(BUYER + "-officer", renew(nextYear("60000.00"), "45600.00").ok(), "/offer").ok();
        String scan = fair.as(BUYER + "-officer").send("POST", "tenants/" + BUYER + "/files?name=scan.pdf",
                fair.as(BUYER + "-officer").get(tenants(offered) + "/document").response().body()).ok().get("id").asText();
        act(BUYER + "-approver", offered, "/paper/confirm").refused(422, "paper-not-registered");
        assertThat(violation(fair.as(BUYER + "-officer").on(offered).post(tenants(offered) + "/paper", paper(scan, fair.today().plusDays(1)))))
                .isEqualTo("tenantSignedOn: day-to-come");
        JsonNode registered = fair.as(BUYER + "-officer").on(offered).post(tenants(offered) + "/paper", paper(scan, fair.today())).ok();
        assertThat(registered.get("onPaper").asBoolean()).isTrue();
        fair.as("ngo1-admin").on(registered).post(own(offered) + "/sign", null).refused(409, "contract-signed-already");
        assertThat(fair.as(BUYER + "-approver").get("me/work-items").text()).contains("confirm-paper");
        JsonNode second = act(BUYER + "-approver", registered, "/paper/confirm").ok();
        assertThat(second.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(second.get("signedByOrganisation").asText()).isEqualTo("陈理事长");
    }

    private Map<String, String> paper(String scan, LocalDate day) {
        return Map.of("scan", scan, "organisationSignatory", "陈理事长", "organisationSignedOn", fair.today().toString(),
                "tenantSignatory", "李主任", "tenantSignedOn", day.toString());
    }

    private Answer renew(String appropriation, String sum) {
        return fair.as(BUYER + "-officer").post(tenants(contract) + "/renewals", funding(appropriation, sum));
    }

    private static Map<String, Object> funding(String appropriation, String sum) {
        return Map.of("funding", List.of(Map.of("appropriationId", appropriation, "amount", sum)));
    }

    private static String violation(Answer answer) {
        JsonNode first = answer.refused(422, "invalid").get("violations").get(0);
        return first.get("field").asText() + ": " + first.get("code").asText();
    }

    /** An appropriation of the year in which the second term begins. */
    private String nextYear(String amount) {
        return fair.appropriation(BUYER, until().plusDays(1).getYear(), "TOWN_FINANCE", amount);
    }

    /** One point of ten is lost for each step; ten points are all. */
    private void judge(String stage, int lost) {
        delivery().decided(stage, 100 - 10 * lost, stage.equals("FINAL"));
    }

    /** Closed before its term has ended, its reports not written. */
    private void close() {
        delivery().askToClose().ok();
        delivery().confirm().ok();
        delivery().close().ok();
    }

    private Delivery delivery() {
        return new Delivery(fair, BUYER, "ngo1-admin", contract);
    }

    private void rectify() {
        String evaluation = evaluation().get("id").asText();
        fair.as("ngo1-admin").post(own(contract) + "/delivery/evaluations/" + evaluation + "/rectify", Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();
        fair.as(BUYER + "-officer").post(tenants(contract) + "/delivery/evaluations/" + evaluation + "/accept", null).ok();
    }

    private JsonNode evaluation() {
        JsonNode evaluations = fair.as(BUYER + "-officer").get(tenants(contract) + "/delivery").ok().get("evaluations");
        return evaluations.get(evaluations.size() - 1);
    }

    private void payAll() {
        List.of(1, 2, 3).forEach(number -> fair.pay(BUYER, "ngo1-admin", contract, number));
    }

    private String money(String appropriation, String account) {
        return fair.as(BUYER + "-finance").get("tenants/" + BUYER + "/appropriations/" + appropriation).ok().get(account).asText();
    }

    private String status() {
        return fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText();
    }

    private Answer act(String who, JsonNode seen, String act) {
        return fair.as(who).on(seen).post(tenants(seen) + act, null);
    }

    private LocalDate until() {
        return LocalDate.parse(contract.get("serviceUntil").asText());
    }

    private String id() {
        return contract.get("id").asText();
    }

    private static String tenants(JsonNode contract) {
        return "tenants/" + BUYER + "/contracts/" + contract.get("id").asText();
    }

    private String own(JsonNode contract) {
        return "organisations/" + ngo + "/contracts/" + contract.get("id").asText();
    }
}
