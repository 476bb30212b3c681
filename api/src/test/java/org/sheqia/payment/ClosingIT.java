package org.sheqia.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;
import org.sheqia.testing.Fair;

/** A contract is closed when its checklist is done, or another person has confirmed why just that is left open. */
@ArquillianTest
@RunAsClient
class ClosingIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private Delivery delivery;
    private LocalDate first;

    @BeforeEach
    void a_contract_with_one_record_whose_mid_term_evaluation_is_passed() {
        Database.firstMorning();
        fair = new Fair(portal);
        JsonNode contract = fair.inForce("dali", "ngo1-admin", fair.organisation("ngo1-admin"));
        delivery = new Delivery(fair, "dali", "ngo1-admin", contract);
        first = LocalDate.parse(contract.get("serviceFrom").asText());
        fair.moveTo(first.plusDays(10).atTime(2, 0).toInstant(ZoneOffset.UTC));
        delivery.serve(first.plusDays(5), 10);
        delivery.decided("MID_TERM", 90, false);
    }

    @Test
    void it_closes_when_each_item_is_done_and_not_before() {
        assertThat(open()).containsExactly("REPORTS 2", "RESIDENTS 1", "FINAL_EVALUATION 1", "PAYMENTS 3");
        assertThat(delivery.close().refused(422, "closing-open").get("violations").findValuesAsText("message")).hasSize(4)
                .contains("还没有居民评价", "尚未拨付的分期款项：3笔");
        delivery.afterTheTerm();
        JsonNode report = delivery.report(0);
        assertThat(open()).contains("REPORTS 2", "RECORDS 1");
        delivery.acceptReport(0);
        JsonNode sample = delivery.draw(report).ok();
        assertThat(open()).as("drawn is not checked").contains("REPORTS 1", "RECORDS 1");
        delivery.checkAll(sample);
        delivery.report(1);
        assertThat(open()).as("without records there is nothing to draw").contains("REPORTS 1").doesNotContain("RECORDS 1");
        delivery.acceptReport(1);
        delivery.resident();
        delivery.decided("FINAL", 90, false);
        assertThat(open()).containsExactly("PAYMENTS 3");
        List.of(1, 2, 3).forEach(number -> fair.pay("dali", "ngo1-admin", delivery.contract(), number));
        assertThat(delivery.checklist().get("closable").asBoolean()).isTrue();
        fair.as("dali-officer").post(delivery.theirs() + "/closing/exemption", Delivery.REASON).refused(422, "nothing-open");

        delivery.close().ok();
        assertThat(fair.as(null).get("contracts/" + delivery.contract().get("id").asText()).ok().get("status").asText()).isEqualTo("COMPLETED");
    }

    @Test
    void what_is_left_open_needs_a_reason_of_one_and_the_word_of_another_and_covers_no_more() {
        fair.as("dali-approver").post(delivery.theirs() + "/closing/exemption", Delivery.REASON).ok();
        delivery.askToClose().refused(409, "exemption-asked");
        delivery.close().refused(422, "closing-open");
        delivery.confirm().refused(403, "separation-of-duties");
        delivery.close().refused(422, "closing-open");
        fair.as("dali-officer").post(delivery.theirs() + "/exemptions/" + delivery.exemption().get("id").asText() + "/decline", null).ok();
        delivery.askToClose().ok();
        delivery.confirm("dali-finance").refused(403, "forbidden");
        delivery.confirm().ok();
        assertThat(delivery.checklist().get("exemption").get("covers").findValuesAsText("item"))
                .containsExactly("REPORTS", "RESIDENTS", "FINAL_EVALUATION", "PAYMENTS");

        fair.moveTo(first.plusMonths(3).atTime(2, 0).toInstant(ZoneOffset.UTC));
        JsonNode report = delivery.report(0);
        delivery.close().refused(422, "closing-open");
        delivery.checkAll(delivery.draw(report).ok());
        assertThat(delivery.checklist().get("closable").asBoolean()).isTrue();
        delivery.close().ok();
        JsonNode kept = fair.as("dali-officer").get("tenants/dali/records?limit=20").ok().get("items");
        assertThat(kept.findValuesAsText("act")).contains("contract.exemption-asked", "contract.exemption-confirmed", "contract.completed");
    }

    @Test
    void two_who_close_at_once_close_once() throws Exception {
        delivery.askToClose().ok();
        delivery.confirm().ok();
        List<Answer> answers = AtOnce.times(4, delivery::close);

        assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(1);
        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 200 || status == 409 || status == 412);
    }

    @Test
    void another_buyers_officials_see_no_checklist_and_close_nothing() {
        String theirs = "tenants/lishui/contracts/" + delivery.contract().get("id").asText();
        delivery.askToClose().ok();
        fair.as("lishui-officer").get(theirs + "/closing").refused(404, "not-found");
        fair.as("lishui-officer").post(theirs + "/closing/exemption", Delivery.REASON).refused(404, "not-found");
        fair.as("lishui-approver").header("If-Match", "*").post(theirs + "/close", null).refused(404, "not-found");
        fair.as("lishui-approver").post(theirs + "/exemptions/" + delivery.exemption().get("id").asText() + "/confirm", null).refused(404, "not-found");
    }

    /** What is open, and how much of it. */
    private List<String> open() {
        JsonNode lines = delivery.checklist().get("lines");
        return StreamSupport.stream(lines.spliterator(), false).filter(l -> l.get("missing").asInt() > 0)
                .map(l -> l.get("item").asText() + " " + l.get("missing").asInt()).toList();
    }
}
