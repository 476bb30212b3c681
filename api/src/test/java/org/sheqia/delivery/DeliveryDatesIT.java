package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.calendar.CalendarFixture.NOTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.CalendarFixture;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.tenantconfig.Period;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;
import org.sheqia.testing.Fair;

/** The dates of a delivery across the turn into 2027, whose calendar is issued while they run: counted again, and never earlier than shown. */
@ArquillianTest
@RunAsClient
class DeliveryDatesIT {

    private static final Instant AUTUMN = Instant.parse("2026-09-14T02:00:00Z");
    private static final Instant LATE_IN_DECEMBER = Instant.parse("2026-12-29T02:00:00Z");

    /** Which of the monthly reports is due where the calendar of 2027 has a Saturday that is worked. */
    private static final int JANUARY = 2;

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private Delivery delivery;

    @BeforeEach
    void a_contract_in_force_in_december() {
        forget();
        Database.firstMorning();
        fair = new Fair(portal);
        fair.moveTo(AUTUMN);
        code = fair.organisation("ngo1-admin");
        delivery = new Delivery(fair, "guicheng", "ngo1-admin", fair.inForce("guicheng", "ngo1-admin", code));
        fair.moveTo(LATE_IN_DECEMBER);
    }

    @AfterEach
    void forget() {
        Database.update("delete from calendar_edition");
    }

    @Test
    void a_result_of_december_is_answered_and_put_right_until_days_that_the_calendar_of_2027_moves() {
        delivery.assign("MID_TERM", "evaluator5", null).ok();
        delivery.judge(delivery.evaluation(), 30).ok();
        JsonNode shown = clock(delivery.evaluation(), "evaluation-reply");
        assertThat(shown.get("provisional").asBoolean()).isTrue();
        assertThat(shown.get("article").asText()).isEqualTo("custom");
        assertThat(shown.get("calendar").asText()).contains("440605/2027 provisional");
        assertThat(delivery.evaluation().get("hearing").get("until")).isEqualTo(shown.get("due"));
        assertThat(work("reply-to-evaluation").get("clock").get("provisional").asBoolean()).isTrue();

        issue();
        JsonNode counted = clock(delivery.evaluation(), "evaluation-reply");
        assertThat(counted.get("provisional").asBoolean()).isFalse();
        assertThat(counted.get("calendar").asText()).contains("440605/2027 v1");
        assertThat(counted.get("before")).isEqualTo(shown.get("due"));
        // 31 December is off by the notice, which nobody knew before.
        assertThat(due(counted)).isEqualTo(due(shown).plus(Duration.ofDays(1)));
        assertThat(delivery.evaluation().get("hearing").get("until")).isEqualTo(counted.get("due"));
        assertThat(work("reply-to-evaluation").get("dueAt")).isEqualTo(counted.get("due"));

        fair.moveTo(due(shown));
        assertThat(delivery.evaluation().get("status").asText()).as("on the day that is over only provisionally").isEqualTo("SUBMITTED");
        fair.moveTo(due(counted));
        assertThat(delivery.evaluation().get("status").asText()).isEqualTo("FINAL");
        assertThat(clock(delivery.evaluation(), "evaluation-reply").get("state").asText()).isEqualTo("DONE");
        putRight();
    }

    /** The first report is the clock's; the day that an official sets for the second is not. */
    private void putRight() {
        JsonNode rectification = clock(delivery.evaluation(), "rectification-reported");
        assertThat(delivery.evaluation().get("rectifyBy")).isEqualTo(rectification.get("due"));
        assertThat(work("rectify").get("clock")).isEqualTo(rectification);
        delivery.act("rectify", Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();
        assertThat(clock(delivery.evaluation(), "rectification-reported").get("state").asText()).isEqualTo("DONE");

        LocalDate until = fair.today().plusDays(9);
        delivery.official("return", Map.of("reason", "仍缺十份签到表。", "until", until.toString())).ok();
        assertThat(Instant.parse(delivery.evaluation().get("rectifyBy").asText())).isEqualTo(WorkingDays.startOf(until.plusDays(1)));
        assertThat(work("rectify").get("dueAt")).isEqualTo(delivery.evaluation().get("rectifyBy"));
        assertThat(work("rectify").get("clock").isNull()).isTrue();
    }

    @Test
    void a_report_is_never_due_earlier_than_was_shown() {
        JsonNode shown = delivery.reports().get(JANUARY);
        LocalDate over = LocalDate.parse("2027-01-23");
        assertThat(shown.get("until").asText()).isEqualTo(over.toString());
        assertThat(shown.get("clock").get("provisional").asBoolean()).isTrue();

        issue();
        JsonNode counted = delivery.reports().get(JANUARY);
        assertThat(counted.get("clock").get("provisional").asBoolean()).isFalse();
        Period length = new Period(counted.get("clock").get("days").asInt(), Period.Unit.WORKING, "custom", null, null);
        assertThat(CalendarFixture.issued(1).lastDay(WorkingDays.startOf(over), length)).as("with a Saturday that is worked").isBefore(dueOn(shown));
        assertThat(dueOn(counted)).isEqualTo(dueOn(shown));

        fair.moveTo(WorkingDays.startOf(dueOn(shown)).plus(Duration.ofHours(23)));
        assertThat(delivery.reports().get(JANUARY).get("late").asBoolean()).isFalse();
        assertThat(items("write-report")).extracting(item -> item.get("clock")).contains(counted.get("clock"));
        fair.later(Duration.ofHours(2));
        assertThat(delivery.reports().get(JANUARY).get("late").asBoolean()).isTrue();
        assertThat(overdue(shown).get("facts").get("dueAt")).isEqualTo(counted.get("clock").get("due"));
        assertThat(delivery.report(JANUARY).get("clock").get("state").asText()).isEqualTo("DONE");
        assertThat(overdue(shown).get("facts").get("dueAt")).isEqualTo(counted.get("clock").get("due"));
    }

    @Test
    void nobody_is_late_by_a_day_whose_calendar_is_not_issued() {
        JsonNode shown = delivery.reports().get(JANUARY);
        fair.moveTo(WorkingDays.startOf(dueOn(shown).plusDays(3)));

        JsonNode report = delivery.reports().get(JANUARY);
        assertThat(report.get("clock").get("provisional").asBoolean()).isTrue();
        assertThat(report.get("late").asBoolean()).isFalse();
        assertThat(fair.as("ngo1-admin").get("organisations/" + code + "/credit-record").ok().get("items").findValuesAsText("source"))
                .doesNotContain(report.get("id").asText());
        assertThat(delivery.report(JANUARY).get("late").asBoolean()).isFalse();
    }

    @Test
    void a_report_from_before_its_day_was_kept_gets_it_with_a_clock() {
        JsonNode shown = delivery.reports().get(0);
        String id = shown.get("id").asText();
        Database.update("update contract_report set due_on = null where id = ?", id);
        Database.update("delete from clock where subject_id = ?", id);

        fair.later(Duration.ofMinutes(5));

        assertThat(delivery.reports().get(0).get("dueOn")).isEqualTo(shown.get("dueOn"));
        assertThat(delivery.reports().get(0).get("clock").get("state").asText()).isEqualTo("RUNNING");
    }

    @Test
    void its_clocks_end_with_the_contract() {
        String result = delivery.decided("MID_TERM", 30, false).get("id").asText();
        delivery.act("rectify", Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();
        delivery.official("accept", null).ok();
        String report = delivery.reports().get(0).get("id").asText();
        delivery.decided("MID_TERM", 30, false);

        assertThat(fair.as(null).get("contracts/" + delivery.contract().get("id").asText()).ok().get("status").asText()).isEqualTo("TERMINATED");
        for (String subject : List.of(result, report)) {
            assertThat(Database.column("select c.state from clock c where c.subject_id = ?"
                    + " and not exists (select 1 from clock n where n.replaces = c.id)", subject)).isNotEmpty().containsOnly("DONE");
        }
    }

    private JsonNode overdue(JsonNode report) {
        for (JsonNode entry : fair.as("ngo1-admin").get("organisations/" + code + "/credit-record").ok().get("items")) {
            if (entry.get("source").equals(report.get("id"))) {
                return entry;
            }
        }
        throw new AssertionError("no late report");
    }

    private JsonNode work(String kind) {
        return items(kind).get(0);
    }

    private List<JsonNode> items(String kind) {
        List<JsonNode> items = new ArrayList<>();
        fair.as("ngo1-admin").get("me/work-items").ok().get("items").forEach(item -> {
            if (item.get("kind").asText().equals(kind) && item.get("subjectId").equals(delivery.contract().get("id"))) {
                items.add(item);
            }
        });
        return items;
    }

    private void issue() {
        JsonNode entered = fair.as("district-admin").post("district/calendar/editions", Map.of("year", NOTICE.year(), "source", NOTICE.source(),
                "daysOff", NOTICE.daysOff(), "makeUpDays", NOTICE.makeUpDays())).ok();
        fair.as(fair.secondDistrictAdmin()).on(entered).post("district/calendar/editions/" + entered.get("id").asText() + "/confirm", null).ok();
        fair.later(Duration.ofSeconds(1));
    }

    private static Instant due(JsonNode clock) {
        return Instant.parse(clock.get("due").asText());
    }

    private static LocalDate dueOn(JsonNode report) {
        return LocalDate.parse(report.get("dueOn").asText());
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
