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
        fair.as("shishan-finance").post(BATCHES + "approve", chosen(requested)).refused(422, "invalid");
        JsonNode confirmed = fair.as("shishan-officer").on(requested).post(path(requested) + "/confirm", null).ok().get("items").get(0);
        fair.as("shishan-finance").post(BATCHES + "approve", chosen(requested)).refused(422, "invalid");
        assertThat(fair.as("shishan-finance").post(BATCHES + "approve", chosen(confirmed)).status()).isEqualTo(204);
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
        assertThat(instalment(0).get("status").asText()).isEqualTo("APPROVED");

        assertThat(send("bank-results", file).ok().get("amount").asText()).isEqualTo("22800.00");
        assertThat(instalment(0).get("status").asText()).isEqualTo("PAID");
        assertThat(send("bank-results", file).ok().get("accepted").asInt()).isZero();
        JsonNode money = fair.as("shishan-finance").get("tenants/shishan/appropriations/" + appropriation).ok();
        assertThat(List.of(money.get("committed").asText(), money.get("spent").asText())).containsExactly("22800.00", "22800.00");
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

    private JsonNode approved() {
        JsonNode requested = request(0, "22800.00").ok().get("items").get(0);
        JsonNode confirmed = fair.as("shishan-officer").on(requested).post(path(requested) + "/confirm", null).ok().get("items").get(0);
        fair.as("shishan-finance").post(BATCHES + "approve", chosen(confirmed));
        return instalment(0);
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
