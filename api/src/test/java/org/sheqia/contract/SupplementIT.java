package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What changes a contract in force: of 45,600 yuan, 240 visits at 140 and 12 groups at 1,000. */
@ArquillianTest
@RunAsClient
class SupplementIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String ngo;
    private String appropriation;
    private JsonNode project;
    private JsonNode contract;

    @BeforeEach
    void a_contract_in_force() {
        Database.firstMorning();
        fair = new Fair(portal);
        appropriation = fair.appropriation("jiujiang", "100000.00");
        project = fair.published("jiujiang", fair.content("九江长者居家养老", appropriation, "48000.00"));
        ngo = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        fair.open("jiujiang", project);
        fair.evaluate("jiujiang", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("jiujiang", project);
        contract = fair.signed("jiujiang", project, "ngo1-admin", ngo);
    }

    @Test
    void more_is_bought_at_the_same_prices_paid_beside_the_plan_and_published() throws Exception {
        JsonNode draft = draft(increase(10, 3, "4400.00", appropriation)).ok();
        assertThat(draft.get("value").asText()).isEqualTo("4400.00");
        JsonNode offered = act("jiujiang-officer", draft, "offer").ok();
        assertThat(money("reserved")).isEqualTo("4400.00");
        assertThat(fair.as(null).get("contracts/" + id() + "/supplements").ok()).as("not yet public").isEmpty();
        act("jiujiang-approver", offered, "sign").refused(422, "organisation-signs-first");
        assertThat(work("ngo1-admin")).contains("sign-supplement-for-organisation " + id());
        JsonNode half = sign("ngo1-admin", offered).ok();
        assertThat(work("ngo1-admin")).doesNotContain("sign-supplement-for-organisation " + id());
        assertThat(work("jiujiang-approver")).contains("sign-supplement " + id());
        JsonNode whole = act("jiujiang-approver", half, "sign").ok();

        assertThat(whole.get("status").asText()).isEqualTo("EFFECTIVE");
        JsonNode changed = fair.as("jiujiang-officer").get(tenants()).ok();
        assertThat(changed.get("amount").asText()).isEqualTo("50000.00");
        assertThat(changed.get("terms").get("indicators").findValuesAsText("quantity")).containsExactly("250", "15");
        assertThat(money("committed")).isEqualTo("50000.00");
        JsonNode payments = fair.as("ngo1-admin").get(own() + "/payments").ok().get("items");
        assertThat(payments.get(3).get("amount").asText()).isEqualTo("4400.00");
        assertThat(payments.get(3).get("status").asText()).as("waits for the final evaluation").isEqualTo("PLANNED");
        assertThat(fair.as(null).get("contracts/" + id() + "/supplements").ok().get(0).get("number").asText()).endsWith("-S1");
        byte[] pdf = fair.as(null).get("contracts/" + id() + "/supplements/" + whole.get("id").asText() + "/document").response().body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("政府购买社会服务补充协议", contract.get("number").asText(),
                    "小组活动", "肆仟肆佰元整", "50,000.00", "Supplementary agreement");
        }
        JsonNode finding = fair.as(null).send("POST", "documents/check", pdf).ok();
        assertThat(finding.get("verdict").asText()).isEqualTo("GENUINE");
        assertThat(finding.get("contract").get("id").asText()).isEqualTo(id());
    }

    @Test
    void supplements_together_add_a_tenth_at_most() {
        assertThat(violation(draft(increase(0, 5, "5000.00", appropriation)))).isEqualTo("indicatorQuantities: supplement-too-much");
        JsonNode first = draft(increase(0, 4, "4000.00", appropriation)).ok();
        draft(increase(1, 0, "140.00", appropriation)).refused(409, "supplement-open");
        agree(first);
        assertThat(violation(draft(increase(5, 0, "700.00", appropriation)))).isEqualTo("indicatorQuantities: supplement-too-much");
        agree(draft(increase(4, 0, "560.00", appropriation)).ok());
        assertThat(fair.as("jiujiang-officer").get(tenants()).ok().get("amount").asText()).isEqualTo("50160.00");
    }

    @Test
    void what_is_wrong_with_a_change_is_said_at_its_field() {
        draft(increase(0, 0, "0.00", appropriation)).refused(422, "invalid");
        assertThat(violation(draft(increase(10, 0, "1.00", appropriation)))).isEqualTo("funding: funding-sum");
        Map<String, Object> short1 = increase(1, 1, "1140.00", appropriation);
        short1.put("indicatorQuantities", List.of(1));
        assertThat(violation(draft(short1))).isEqualTo("indicatorQuantities: one-per-line");
        assertThat(violation(draft(extension("2020-01-01")))).isEqualTo("serviceUntil: extension-day");
        assertThat(violation(draft(extension("2099-01-01")))).isEqualTo("serviceUntil: extension-day");
        assertThat(violation(draft(termination(241, 0)))).isEqualTo("indicatorQuantities[0]: more-than-bought");
    }

    @Test
    void what_is_offered_reserves_its_money_and_what_is_declined_gives_it_back() {
        JsonNode offered = act("jiujiang-officer", draft(increase(10, 3, "4400.00", appropriation)).ok(), "offer").ok();
        fair.as("ngo1-admin").on(offered).post(own() + "/supplements/" + offered.get("id").asText() + "/decline", Map.of("reason", "人手不足"));
        assertThat(money("reserved")).isEqualTo("0.00");
        JsonNode draft = fair.as("jiujiang-officer").get(tenants() + "/supplements/" + offered.get("id").asText()).ok();
        assertThat(draft.get("returnedReason").asText()).isEqualTo("人手不足");
        fair.as("ngo1-admin").get(own() + "/supplements/" + offered.get("id").asText()).refused(404, "not-found");
        act("jiujiang-officer", draft, "discard").ok();
        draft(extension(until().plusMonths(1).toString())).ok();
    }

    @Test
    void money_that_is_not_there_stops_the_offer_and_nothing_has_changed() {
        String small = fair.appropriation("jiujiang", "100.00");
        JsonNode draft = draft(increase(10, 3, "4400.00", small)).ok();
        act("jiujiang-officer", draft, "offer").refused(422, "appropriation-exceeded");
        assertThat(fair.as("jiujiang-officer").get(tenants() + "/supplements/" + draft.get("id").asText()).ok().get("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void a_later_day_holds_once_both_have_signed() {
        LocalDate later = until().plusMonths(2);
        JsonNode draft = draft(extension(later.toString())).ok();
        assertThat(fair.as("jiujiang-officer").get(tenants()).ok().get("serviceUntil").asText()).isEqualTo(until().toString());
        agree(draft);
        assertThat(fair.as(null).get("contracts/" + id()).ok().get("serviceUntil").asText()).isEqualTo(later.toString());
        JsonNode reports = fair.as("ngo1-admin").get(own() + "/reports").ok().get("items");
        assertThat(reports.get(reports.size() - 1).get("until").asText()).as("reports follow the term").isEqualTo(later.toString());
    }

    @Test
    void both_end_it_early_and_what_was_rendered_is_settled_and_paid() {
        payFirst();
        agree(draft(termination(200, 10)).ok());

        JsonNode ended = fair.as(null).get("contracts/" + id()).ok();
        assertThat(ended.get("status").asText()).isEqualTo("TERMINATED");
        assertThat(fair.as(null).get("projects/" + project.get("id").asText()).ok().get("status").asText()).isEqualTo("TERMINATED");
        JsonNode payments = fair.as("ngo1-admin").get(own() + "/payments").ok().get("items");
        assertThat(payments.findValuesAsText("status")).containsExactly("PAID", "WITHHELD", "WITHHELD", "DUE");
        assertThat(payments.get(3).get("amount").asText()).as("200 × 140 + 10 × 1,000 − 22,800").isEqualTo("15200.00");
        assertThat(money("committed")).isEqualTo("15200.00");
        fair.pay("jiujiang", "ngo1-admin", contract, 4);
        assertThat(List.of(money("committed"), money("spent"), money("free"))).containsExactly("0.00", "38000.00", "62000.00");
    }

    @Test
    void what_was_paid_for_nothing_is_paid_back_and_free_again() {
        payFirst();
        agree(draft(termination(10, 1)).ok());

        JsonNode ended = fair.as("jiujiang-officer").get(tenants()).ok();
        assertThat(ended.get("repaymentDue").asText()).as("22,800 − 10 × 140 − 1,000").isEqualTo("20400.00");
        assertThat(money("committed")).isEqualTo("0.00");
        Map<String, String> repayment = Map.of("paidOn", fair.today().toString(), "bankReference", "TK-1");
        fair.as("jiujiang-officer").on(ended).post(tenants() + "/repayment", repayment).refused(403, "forbidden");
        JsonNode entered = fair.as("jiujiang-finance").on(ended).post(tenants() + "/repayment", repayment).ok();
        assertThat(entered.get("repaymentConfirmedAt").isNull()).isTrue();
        assertThat(money("spent")).as("nothing is free before another has looked").isEqualTo("22800.00");
        fair.as("jiujiang-finance").on(entered).post(tenants() + "/repayment/confirm", null).refused(403, "separation-of-duties");
        fair.as("jiujiang-officer").on(entered).post(tenants() + "/repayment/confirm", null).refused(403, "forbidden");
        JsonNode returned = fair.as("jiujiang-approver").on(entered).post(tenants() + "/repayment/return", Map.of("reason", "回单号不符")).ok();
        JsonNode again = fair.as("jiujiang-finance").on(returned).post(tenants() + "/repayment", repayment).ok();
        assertThat(fair.as("jiujiang-approver").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("confirm-repayment");
        JsonNode booked = fair.as("jiujiang-approver").on(again).post(tenants() + "/repayment/confirm", null).ok();
        assertThat(booked.get("repaymentConfirmedAt").asText()).isNotBlank();
        assertThat(List.of(money("spent"), money("free"))).containsExactly("2400.00", "97600.00");
        fair.as("jiujiang-finance").on(booked).post(tenants() + "/repayment", repayment).refused(422, "no-repayment-due");
    }

    @Test
    void what_is_paid_while_a_settlement_waits_for_signatures_makes_it_outdated() {
        JsonNode offered = act("jiujiang-officer", draft(termination(200, 10)).ok(), "offer").ok();
        payFirst();
        sign("ngo1-admin", offered).refused(422, "settlement-outdated");
    }

    private Answer draft(Map<String, Object> change) {
        return fair.as("jiujiang-officer").post(tenants() + "/supplements", change);
    }

    private List<String> work(String who) {
        List<String> work = new ArrayList<>();
        fair.as(who).get("me/work-items").ok().get("items").forEach(i -> work.add(i.get("kind").asText() + " " + i.get("subjectId").asText()));
        return work;
    }

    private static String violation(Answer answer) {
        JsonNode first = answer.refused(422, "invalid").get("violations").get(0);
        return first.get("field").asText() + ": " + first.get("code").asText();
    }

    private static Map<String, Object> increase(int visits, int groups, String sum, String appropriation) {
        Map<String, Object> change = change("INCREASE", "服务对象增加，需增加探访与小组活动。");
        change.put("indicatorQuantities", List.of(visits, groups));
        change.put("staffQuantities", List.of());
        change.put("funding", List.of(Map.of("appropriationId", appropriation, "amount", sum)));
        change.put("gate", "FINAL_PASSED");
        return change;
    }

    private static Map<String, Object> extension(String day) {
        Map<String, Object> change = change("EXTENSION", "场地装修，部分活动推迟。");
        change.put("serviceUntil", day);
        return change;
    }

    private static Map<String, Object> termination(int visits, int groups) {
        Map<String, Object> change = change("TERMINATION", "社区拆迁，服务对象迁出。");
        change.put("indicatorQuantities", List.of(visits, groups));
        change.put("staffQuantities", List.of());
        return change;
    }

    private static Map<String, Object> change(String kind, String reason) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("kind", kind);
        change.put("reason", reason);
        return change;
    }

    private void agree(JsonNode draft) {
        JsonNode half = sign("ngo1-admin", act("jiujiang-officer", draft, "offer").ok()).ok();
        act("jiujiang-approver", half, "sign").ok();
    }

    private Answer sign(String who, JsonNode seen) {
        return fair.as(who).on(seen).post(own() + "/supplements/" + seen.get("id").asText() + "/sign", null);
    }

    private Answer act(String who, JsonNode seen, String act) {
        return fair.as(who).on(seen).post(tenants() + "/supplements/" + seen.get("id").asText() + "/" + act, null);
    }

    /** The instalment of the signature, 50 percent. */
    private void payFirst() {
        fair.pay("jiujiang", "ngo1-admin", contract, 1);
    }

    private String money(String account) {
        return fair.as("jiujiang-finance").get("tenants/jiujiang/appropriations/" + appropriation).ok().get(account).asText();
    }

    private LocalDate until() {
        return LocalDate.parse(contract.get("serviceUntil").asText());
    }

    private String id() {
        return contract.get("id").asText();
    }

    private String tenants() {
        return "tenants/jiujiang/contracts/" + id();
    }

    private String own() {
        return "organisations/" + ngo + "/contracts/" + id();
    }
}
