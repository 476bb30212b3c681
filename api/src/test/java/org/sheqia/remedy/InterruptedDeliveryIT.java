package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;

/** While another bidder's objection interrupts performance, nothing that the contractor owes becomes late. */
@ArquillianTest
@RunAsClient
class InterruptedDeliveryIT {

    private static final int LONG = 70;
    private static final Map<String, String> DONE = Map.of("text", "已补齐探访记录，并更换项目主管。");

    @ArquillianResource
    URI portal;

    private RemedyFixture remedy;
    private Delivery delivery;

    @BeforeEach
    void a_contract_in_force_whose_result_may_still_be_objected_to() {
        Database.firstMorning();
        remedy = RemedyFixture.inPublicity(portal);
        remedy.afterPublicity();
        remedy.makeFinal().ok();
        delivery = new Delivery(remedy.fair, "dali", "ngo1-admin", remedy.fair.signed("dali", remedy.project, "ngo1-admin", remedy.winner));
    }

    @Test
    void what_is_to_be_put_right_is_due_later_by_the_days_of_the_interruption() {
        delivery.decided("MID_TERM", 30, false);
        Instant before = rectifyBy();
        JsonNode objection = interrupted();
        assertThat(clock(delivery.evaluation(), "rectification-reported").get("state").asText()).isEqualTo("PAUSED");

        remedy.fair.later(Duration.ofDays(LONG));
        delivery.official("lapse", Map.of("reason", "期限已过，未见整改报告。")).refused(422, "award-held");
        resume(objection);

        assertThat(rectifyBy()).isEqualTo(before.plus(Duration.ofDays(LONG)));
        assertThat(Instant.parse(clock(delivery.evaluation(), "rectification-reported").get("due").asText())).isEqualTo(rectifyBy());
        delivery.official("lapse", Map.of("reason", "期限已过，未见整改报告。")).refused(422, "rectification-not-due");
        remedy.fair.moveTo(rectifyBy());
        delivery.act("rectify", DONE).refused(422, "rectification-late");
    }

    @Test
    void who_puts_it_right_meanwhile_is_not_late() {
        delivery.decided("MID_TERM", 30, false);
        JsonNode objection = interrupted();
        remedy.fair.later(Duration.ofDays(LONG));

        delivery.act("rectify", DONE).ok();
        Instant then = rectifyBy();
        resume(objection);

        assertThat(rectifyBy()).isEqualTo(then);
        assertThat(clock(delivery.evaluation(), "rectification-reported").get("state").asText()).isEqualTo("DONE");
    }

    @Test
    void a_result_of_the_interruption_is_answered_once_it_is_over() {
        JsonNode objection = interrupted();
        delivery.assign("MID_TERM", "evaluator5", null).ok();
        delivery.judge(delivery.evaluation(), 30).ok();
        Instant shown = replyBy();
        remedy.fair.later(Duration.ofDays(LONG));
        assertThat(delivery.evaluation().get("status").asText()).isEqualTo("SUBMITTED");

        resume(objection);

        assertThat(replyBy()).isAfter(shown.plus(Duration.ofDays(LONG - 5)));
        delivery.act("appeal", Map.of("words", "评估时部分服务记录尚未补录，请复核。")).ok();
    }

    @Test
    void a_report_whose_period_ended_meanwhile_has_its_days_from_then_on_and_later_ones_keep_theirs() {
        JsonNode first = delivery.reports().get(0);
        JsonNode last = delivery.reports().get(delivery.reports().size() - 1);
        JsonNode objection = interrupted();
        remedy.fair.moveTo(WorkingDays.startOf(LocalDate.parse(first.get("dueOn").asText()).plusDays(30)));
        assertThat(delivery.reports().get(0).get("late").asBoolean()).isFalse();
        assertThat(remedy.as("ngo1-admin").get("organisations/" + remedy.winner + "/credit-record").ok().get("items")).isEmpty();

        resume(objection);

        JsonNode moved = delivery.reports().get(0);
        assertThat(moved.get("clock").get("state").asText()).isEqualTo("RUNNING");
        assertThat(LocalDate.parse(moved.get("dueOn").asText())).isBetween(remedy.fair.today().plusDays(5), remedy.fair.today().plusDays(30));
        assertThat(delivery.reports().get(delivery.reports().size() - 1).get("dueOn")).isEqualTo(last.get("dueOn"));
        assertThat(delivery.report(0).get("late").asBoolean()).isFalse();
    }

    private JsonNode interrupted() {
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        assertThat(remedy.status()).isEqualTo("INTERRUPTED");
        return objection;
    }

    private void resume(JsonNode objection) {
        JsonNode now = RemedyFixture.of(remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok().get("objections"), objection);
        remedy.as("ngo2-admin").on(now).post(remedy.own(remedy.loser) + "/objections/" + objection.get("id").asText() + "/withdraw", null).ok();
        assertThat(remedy.status()).isEqualTo("PERFORMING");
    }

    private Instant rectifyBy() {
        return Instant.parse(delivery.evaluation().get("rectifyBy").asText());
    }

    private Instant replyBy() {
        return Instant.parse(delivery.evaluation().get("hearing").get("until").asText());
    }

    private static JsonNode clock(JsonNode evaluation, String code) {
        for (JsonNode clock : evaluation.get("clocks")) {
            if (clock.get("code").asText().equals(code)) {
                return clock;
            }
        }
        throw new AssertionError(code + " is not in " + evaluation.get("clocks"));
    }
}
