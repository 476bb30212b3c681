package org.sheqia.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Instalments are approved together and booked from the bank's answer: all that fit, each once, to the cent. */
@ArquillianTest
@RunAsClient
class BankIT {

    private static final String BATCHES = "tenants/shishan/payment-batches/";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String appropriation;
    private String code;
    private String contract;

    @BeforeEach
    void a_contract_whose_first_instalment_is_due() {
        Database.firstMorning();
        fair = new Fair(portal);
        appropriation = fair.appropriation("shishan", "100000.00");
        JsonNode project = fair.published("shishan", fair.content("狮山长者居家养老", appropriation, "48000.00"));
        code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        fair.open("shishan", project);
        fair.evaluate("shishan", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("shishan", project);
        contract = fair.signed("shishan", project, "ngo1-admin", code).get("id").asText();
    }

    @Test
    void an_invoice_is_over_just_what_is_payable() {
        request(0, "22800.01").refused(422, "invalid");
        request(0, "22800.00").ok();
    }

    @Test
    void one_that_cannot_be_approved_keeps_all_from_it() {
        JsonNode requested = request(0, "22800.00").ok().get("items").get(0);
        assertThat(code(fair.as("shishan-finance").post(BATCHES + "approve", chosen(requested)))).isEqualTo("payments[0]: payment-not-confirmed");
        JsonNode confirmed = fair.as("shishan-officer").on(requested).post(path(requested) + "/confirm", null).ok().get("items").get(0);
        assertThat(code(fair.as("shishan-finance").post(BATCHES + "approve", chosen(requested)))).isEqualTo("payments[0]: stale");
        assertThat(code(fair.as("shishan-finance").post(BATCHES + "approve", Map.of("payments", List.of(
                Map.of("id", Fair.unknownId(), "version", 1)))))).isEqualTo("payments[0]: not-found");
        assertThat(fair.as("shishan-approver").post(BATCHES + "approve", chosen(confirmed)).status()).isEqualTo(204);
        assertThat(instalment(0).get("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void the_banks_answer_is_previewed_and_then_booked_once() {
        JsonNode approved = approved();
        assertThat(fair.as("shishan-finance").get(BATCHES + "bank-list.xlsx").status()).isEqualTo(200);
        String today = LocalDate.ofInstant(fair.now(), ZoneId.of("Asia/Shanghai")).toString();
        String good = approved.get("id").asText() + ",22800.00," + today + ",ICBC-1\n";
        String file = "payment_id,amount,paid_on,bank_reference\n" + good + good
                + Fair.unknownId() + ",1.00," + today + ",ICBC-2\n" + approved.get("id").asText() + ",22800.00,,\n";

        JsonNode preview = send("bank-results/preview", file).ok();
        assertThat(List.of(preview.get("accepted").asInt(), preview.get("refused").asInt())).containsExactly(1, 2);
        assertThat(preview.findValuesAsText("code")).containsExactly("payment-twice", "payment-unknown");
        assertThat(instalment(0).get("status").asText()).isEqualTo("APPROVED");

        assertThat(send("bank-results", file).ok().get("amount").asText()).isEqualTo("22800.00");
        assertThat(instalment(0).get("status").asText()).isEqualTo("PAID");
        JsonNode again = send("bank-results", file).ok();
        assertThat(List.of(again.get("accepted").asInt(), again.get("before").asInt())).containsExactly(0, 1);
        JsonNode other = send("bank-results", file.replace("ICBC-1", "ICBC-9")).ok();
        assertThat(other.findValuesAsText("code")).contains("payment-paid");
        JsonNode money = fair.as("shishan-finance").get("tenants/shishan/appropriations/" + appropriation).ok();
        assertThat(List.of(money.get("committed").asText(), money.get("spent").asText())).containsExactly("22800.00", "22800.00");
    }

    @Test
    void what_cannot_be_booked_keeps_nothing_else_from_it_and_is_named_by_its_line() {
        String first = approved().get("id").asText();
        String code2 = fair.organisation("ngo2-admin");
        String second = anotherApproved(code2);
        String today = fair.today().toString();
        // The money of the second lies in a year that has not begun: the bank has paid all the same.
        String of = Database.column("select appropriation_id from project_funding f join payment p on p.project_id = f.project_id where p.id = ?", second).get(0);
        Database.update("update appropriation set fiscal_year = fiscal_year + 5000 where id = ?", of);
        String file = "payment_id,amount,paid_on,bank_reference\n" + second + ",22800.00," + today + ",BR-" + second + "\n"
                + first + ",22800.00," + today + ",BR-" + first + "\n";

        JsonNode preview = send("bank-results/preview", file).ok();
        JsonNode booked = send("bank-results", file).ok();

        assertThat(booked).isEqualTo(preview);
        assertThat(booked.get("accepted").asInt()).isEqualTo(1);
        JsonNode refused = booked.get("rows").get(0);
        assertThat(refused.get("line").asInt()).isEqualTo(2);
        assertThat(refused.findValuesAsText("code")).containsExactly("funding-of-later-year");
        assertThat(refused.findValuesAsText("message").get(0)).contains("22800.00");
        assertThat(Database.column("select status from payment where id in (?, ?) order by id = ?", first, second, second))
                .containsExactly("PAID", "APPROVED");
        Database.update("update appropriation set fiscal_year = fiscal_year - 5000 where id = ?", of);
        assertThat(send("bank-results", file).ok().findValuesAsText("before")).contains("1");
        assertThat(Database.column("select status from payment where id = ?", second)).containsExactly("PAID");
    }

    @Test
    void what_cannot_be_spent_is_not_approved() {
        JsonNode confirmed = confirmed();
        Database.update("update appropriation set fiscal_year = fiscal_year + 5000 where id = ?", appropriation);

        assertThat(code(fair.as("shishan-approver").post(BATCHES + "approve", chosen(confirmed)))).isEqualTo("payments[0]: funding-of-later-year");
        fair.as("shishan-approver").on(confirmed).post(path(confirmed) + "/approve", null).refused(422, "funding-of-later-year");
        Database.update("update appropriation set fiscal_year = fiscal_year - 5000 where id = ?", appropriation);
    }

    @Test
    void a_town_of_three_pays_by_two_and_the_one_finance_person_never_alone() {
        JsonNode confirmed = confirmed();
        JsonNode approved = fair.as("shishan-finance").on(confirmed).post(path(confirmed) + "/approve", null).ok().get("items").get(0);
        Map<String, Object> paid = Map.of("paidOn", fair.today().toString(), "bankReference", "ALONE-" + contract);
        fair.as("shishan-finance").on(approved).post(path(approved) + "/pay", paid).refused(403, "separation-of-duties");
        String file = "payment_id,amount,paid_on,bank_reference\n" + approved.get("id").asText() + ",22800.00," + fair.today() + ",ALONE-" + contract + "\n";
        assertThat(send("bank-results", file).ok().findValuesAsText("code")).containsExactly("separation-of-duties");

        assertThat(fair.as("shishan-approver").get("me/work-items").text()).contains("\"pay\"");
        fair.as("shishan-approver").on(approved).post(path(approved) + "/pay", paid).ok();
        assertThat(Database.column("select concat(approved_by, ' ', approved_as, ' ', paid_by) from payment where id = ?", approved.get("id").asText()))
                .containsExactly(Fair.sub("shishan-finance") + " FINANCE " + Fair.sub("shishan-approver"));
    }

    @Test
    void where_finance_are_two_no_approver_stands_in() {
        JsonNode confirmed = confirmed();
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from)"
                + " values (uuid(), ?, 'danzao-finance', '第二财务', 'FINANCE', 'shishan', utc_timestamp(6))", Fair.sub("danzao-finance"));
        try {
            fair.as("shishan-approver").on(confirmed).post(path(confirmed) + "/approve", null).refused(403, "second-finance-there");
            fair.as("shishan-approver").send("POST", BATCHES + "bank-results", "x".getBytes(StandardCharsets.UTF_8)).refused(403, "second-finance-there");
            JsonNode approved = fair.as("danzao-finance").on(confirmed).post(path(confirmed) + "/approve", null).ok().get("items").get(0);
            fair.as("shishan-finance").on(approved).post(path(approved) + "/pay", Map.of("paidOn", fair.today().toString(),
                    "bankReference", "TWO-" + contract)).ok();
        } finally {
            Database.update("delete from membership where scope_id = 'shishan' and username = 'danzao-finance'");
        }
    }

    @Test
    void an_invoice_that_was_used_in_another_town_is_refused_as_used() throws Exception {
        request(0, "22800.00").ok();
        Database.update("update payment set tenant_id = 'dali' where contract_id = ? and number = 1", contract);
        try {
            JsonNode other = due(fair.organisation("ngo2-admin"), "ngo2-admin");
            Database.update("update payment set credit_code = ? where contract_id = ? and number = 1", other.get("creditCode").asText(), contract);
            assertThat(code(requestOther(other, "FP-" + contract.substring(28)))).isEqualTo("invoiceNumber: invoice-used");

            List<Answer> atOnce = AtOnce.times(4, () -> requestOther(other, "FP-ONCE"));
            assertThat(atOnce).filteredOn(a -> a.status() == 200).hasSize(1);
        } finally {
            Database.update("update payment set tenant_id = 'shishan', credit_code = ? where contract_id = ? and number = 1", code, contract);
        }
    }

    @Test
    void the_same_invoice_for_two_instalments_at_once_is_given_once() throws Exception {
        fair.decided("shishan", contract, "MID_TERM", List.of(40, 30, 15, 12), "ngo1-admin", code);
        JsonNode first = instalment(0);
        JsonNode second = instalment(1);
        assertThat(second.get("status").asText()).isEqualTo("DUE");

        List<Answer> answers = AtOnce.all(List.of(() -> requestAs(first, "FP-SAME"), () -> requestAs(second, "FP-SAME")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
        assertThat(answers).filteredOn(a -> a.status() == 422).allSatisfy(a -> assertThat(code(a)).isEqualTo("invoiceNumber: invoice-used"));
    }

    @Test
    void one_reference_of_the_bank_books_one_payment_at_once_too() throws Exception {
        JsonNode first = approved();
        String second = anotherApproved(fair.organisation("ngo2-admin"));
        String today = fair.today().toString();
        String line = ",22800.00," + today + ",SAME-" + contract + "\n";
        String heading = "payment_id,amount,paid_on,bank_reference\n";
        assertThat(send("bank-results/preview", heading + first.get("id").asText() + line + second + line).ok().findValuesAsText("code"))
                .containsExactly("bank-reference-used");

        List<Answer> answers = AtOnce.all(List.of(() -> send("bank-results", heading + first.get("id").asText() + line),
                () -> send("bank-results", heading + second + line)));

        assertThat(answers).extracting(a -> a.ok().get("accepted").asInt()).containsExactlyInAnyOrder(0, 1);
        assertThat(answers.get(0).json().findValuesAsText("code").size() + answers.get(1).json().findValuesAsText("code").size()).isEqualTo(1);
        assertThat(Database.column("select count(*) from payment where bank_reference = ?", "SAME-" + contract)).containsExactly("1");
    }

    /** 狮山 pays 5 percent less for a mere pass. */
    @Test
    void a_mere_pass_costs_a_part_of_the_instalment_that_it_opens() {
        fair.decided("shishan", contract, "MID_TERM", List.of(28, 20, 9, 8), "ngo1-admin", code);

        JsonNode due = instalment(1);
        assertThat(List.of(due.get("amount").asText(), due.get("deduction").asText(), due.get("payable").asText()))
                .containsExactly("13680.00", "684.00", "12996.00");
        assertThat(due.get("deductionGrade").asText()).isEqualTo("PASS");
        assertThat(due.get("waitsFor").asText()).isEqualTo("ORGANISATION");
    }

    private JsonNode confirmed() {
        JsonNode requested = request(0, "22800.00").ok().get("items").get(0);
        return fair.as("shishan-officer").on(requested).post(path(requested) + "/confirm", null).ok().get("items").get(0);
    }

    private JsonNode approved() {
        fair.as("shishan-approver").post(BATCHES + "approve", chosen(confirmed()));
        return instalment(0);
    }

    /** The id of the first instalment of another contract, paid from another source. */
    private String anotherApproved(String other) {
        JsonNode due = due(other, "ngo2-admin");
        JsonNode requested = requestOther(due, "FP2-" + due.get("id").asText().substring(28)).ok().get("items").get(0);
        String path = "tenants/shishan/contracts/" + due.get("contractId").asText() + "/payments/" + due.get("id").asText();
        JsonNode confirmed = fair.as("shishan-officer").on(requested).post(path + "/confirm", null).ok().get("items").get(0);
        fair.as("shishan-approver").on(confirmed).post(path + "/approve", null).ok();
        return due.get("id").asText();
    }

    /** The first instalment of a contract that another organisation has signed, due. */
    private JsonNode due(String other, String username) {
        JsonNode project = fair.published("shishan", fair.content("狮山另一项目", fair.appropriation("shishan", "48000.00"), "48000.00"));
        JsonNode bid = fair.submittedBid(username, other, project, Fair.bid("140.00", "1000.00"));
        fair.open("shishan", project);
        fair.evaluate("shishan", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("shishan", project);
        String id = fair.signed("shishan", project, username, other).get("id").asText();
        return fair.as(username).get("organisations/" + other + "/contracts/" + id + "/payments").ok().get("items").get(0);
    }

    private Answer requestOther(JsonNode due, String invoice) {
        return fair.as("ngo2-admin").on(due).post("organisations/" + due.get("creditCode").asText() + "/contracts/" + due.get("contractId").asText()
                + "/payments/" + due.get("id").asText() + "/request", Map.of("invoiceNumber", invoice, "invoiceAmount", due.get("payable").asText()));
    }

    private Answer requestAs(JsonNode due, String invoice) {
        return fair.as("ngo1-admin").on(due).post("organisations/" + code + "/contracts/" + contract + "/payments/" + due.get("id").asText()
                + "/request", Map.of("invoiceNumber", invoice, "invoiceAmount", due.get("payable").asText()));
    }

    private static String code(Answer refused) {
        JsonNode first = refused.refused(422, "invalid").get("violations").get(0);
        return first.get("field").asText() + ": " + first.get("code").asText();
    }

    private Answer request(int index, String amount) {
        JsonNode due = instalment(index);
        return fair.as("ngo1-admin").on(due).post("organisations/" + code + "/contracts/" + contract + "/payments/"
                + due.get("id").asText() + "/request", Map.of("invoiceNumber", "FP-" + contract.substring(28), "invoiceAmount", amount));
    }

    private JsonNode instalment(int index) {
        return fair.as("shishan-finance").get("tenants/shishan/contracts/" + contract + "/payments").ok().get("items").get(index);
    }

    private String path(JsonNode payment) {
        return "tenants/shishan/contracts/" + contract + "/payments/" + payment.get("id").asText();
    }

    private static Map<String, Object> chosen(JsonNode payment) {
        return Map.of("payments", List.of(Map.of("id", payment.get("id").asText(), "version", payment.get("version").asLong())));
    }

    private Answer send(String path, String file) {
        return fair.as("shishan-finance").send("POST", BATCHES + path, file.getBytes(StandardCharsets.UTF_8));
    }
}
