package org.sheqia.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/** People are reminded of what is due, each thing and stage once, however often and on however many nodes the timer runs. */
@ArquillianTest
@RunAsClient
class RemindersIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private JsonNode contract;

    @BeforeEach
    void a_contract_in_force() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
        contract = fair.inForce("jiujiang", "ngo1-admin", code);
    }

    @Test
    void a_report_is_reminded_of_five_days_before_its_last_day_and_once_more_when_it_is_late() {
        JsonNode report = fair.as("ngo1-admin").get("organisations/" + code + "/contracts/" + contract.get("id").asText() + "/reports").ok().get("items").get(0);
        LocalDate last = LocalDate.parse(report.get("dueOn").asText());
        String id = report.get("id").asText();

        morningOf(last.minusDays(6));
        assertThat(told("ngo1-admin", id)).isEmpty();
        morningOf(last.minusDays(5));
        morningOf(last);
        assertThat(told("ngo1-admin", id)).containsExactly("report.due");
        assertThat(told("jiujiang-officer", id)).isEmpty();
        morningOf(last.plusDays(1));
        morningOf(last.plusDays(2));
        assertThat(told("ngo1-admin", id)).containsExactlyInAnyOrder("report.due", "report.late");
        assertThat(told("jiujiang-officer", id)).containsExactly("report.late");
    }

    @Test
    void a_payment_that_waits_is_whose_turn_it_is_to_hear_of() {
        String payments = "organisations/" + code + "/contracts/" + contract.get("id").asText() + "/payments";
        JsonNode first = fair.as("ngo1-admin").get(payments).ok().get("items").get(0);
        String id = first.get("id").asText();
        morningOf(fair.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(3));
        assertThat(told("ngo1-admin", id)).doesNotContain("payment.waiting");
        morningOf(fair.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(17));
        assertThat(told("ngo1-admin", id)).contains("payment.waiting");

        fair.as("ngo1-admin").on(first).post(payments + "/" + id + "/request", Map.of("invoiceNumber", "FP-" + code.substring(10),
                "invoiceAmount", first.get("payable").asText())).ok();
        morningOf(fair.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(17));
        assertThat(told("jiujiang-officer", id)).contains("payment.waiting");
        assertThat(told("jiujiang-finance", id)).isEmpty();
    }

    @Test
    void a_signature_and_a_rectification_are_reminded_of() {
        String id = contract.get("id").asText();
        String evaluation = fair.decided("jiujiang", id, "MID_TERM", List.of(10, 10, 5, 5), "ngo1-admin", code);
        Instant by = Instant.parse(fair.as("jiujiang-officer").get("tenants/jiujiang/contracts/" + id + "/delivery").ok()
                .get("evaluations").get(0).get("rectifyBy").asText());
        JsonNode project = fair.published("jiujiang");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        morningOf(by.atZone(ZoneOffset.UTC).toLocalDate().minusDays(8));
        assertThat(told("ngo1-admin", evaluation)).doesNotContain("evaluation.rectification-due");
        morningOf(by.atZone(ZoneOffset.UTC).toLocalDate().minusDays(3));
        assertThat(told("ngo1-admin", evaluation)).contains("evaluation.rectification-due");

        fair.as("jiujiang-officer").post(Fair.path("jiujiang", project) + "/opening/attend", null).ok();
        fair.as("jiujiang-approver").post(Fair.path("jiujiang", project) + "/opening/attend", null).ok();
        fair.evaluate("jiujiang", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("jiujiang", project);
        JsonNode draft = fair.as("jiujiang-officer").post("tenants/jiujiang/contracts", Map.of("projectId", project.get("id").asText())).ok();
        String offered = draft.get("id").asText();
        fair.as("jiujiang-officer").on(draft).post("tenants/jiujiang/contracts/" + offered + "/offer", null).ok();
        morningOf(fair.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(17));
        assertThat(told("ngo1-admin", offered)).contains("contract.signature-waiting");
        assertThat(told("jiujiang-approver", offered)).doesNotContain("contract.signature-waiting");
    }

    @Test
    void many_nodes_at_once_remind_once() throws Exception {
        JsonNode report = fair.as("ngo1-admin").get("organisations/" + code + "/contracts/" + contract.get("id").asText() + "/reports").ok().get("items").get(0);
        fair.moveTo(LocalDate.parse(report.get("dueOn").asText()).atTime(0, 0).toInstant(ZoneOffset.UTC));
        assertThat(AtOnce.times(8, () -> fair.as(null).post("demo/reminders", null))).extracting(Answer::status).containsOnly(204);
        assertThat(told("ngo1-admin", report.get("id").asText())).containsExactly("report.due");
        assertThat(Database.column("select id from reminder where id = ?", "report/" + report.get("id").asText() + "/due")).hasSize(1);
    }

    private void morningOf(LocalDate day) {
        fair.moveTo(day.atTime(0, 30).toInstant(ZoneOffset.UTC));
        assertThat(fair.as(null).post("demo/reminders", null).status()).isEqualTo(204);
    }

    /** What somebody was told of a thing. */
    private List<String> told(String username, String subject) {
        List<String> acts = new ArrayList<>();
        fair.as(username).get("me/notifications?limit=100").ok().get("items").forEach(n -> {
            if (n.get("subjectId").asText().equals(subject)) {
                acts.add(n.get("act").asText());
            }
        });
        return acts;
    }
}
