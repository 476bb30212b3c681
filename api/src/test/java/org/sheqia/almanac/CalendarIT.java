package org.sheqia.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.CalendarFixture;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** The State Council's notice becomes the calendar by two people, at once and everywhere; without it days are counted all the same. */
@ArquillianTest
@RunAsClient
class CalendarIT {

    private static final String EDITIONS = "district/calendar/editions";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void nothing_is_issued() {
        Database.firstMorning();
        forget();
        fair = new Fair(portal);
    }

    @AfterEach
    void forget() {
        Database.update("delete from calendar_edition");
        Database.update("delete from reminder where id like 'calendar/%'");
    }

    @Test
    void everyone_sees_by_which_calendars_days_are_counted() {
        JsonNode years = fair.as(null).get("calendar").ok().get("years");
        assertThat(years.findValuesAsText("name")).containsExactly("440605/2025 v1", "440605/2026 v1", "440605/2027 provisional");
        assertThat(years.get(1).get("source").asText()).contains("国务院办公厅");
        assertThat(years.get(1).get("makeUpDays")).isNotEmpty();
        assertThat(years.get(2).get("provisional").asBoolean()).isTrue();
        assertThat(years.get(2).get("source").asText()).contains("全国年节及纪念日放假办法");
    }

    @Test
    void a_preview_names_every_bad_line_or_says_what_would_change_and_keeps_nothing() {
        Map<String, Object> bad = notice();
        bad.put("makeUpDays", "2月20日（星期日）\n春节\n2月30日");
        JsonNode refused = fair.as("district-admin").post("district/calendar/preview", bad).refused(422, "invalid");
        assertThat(refused.get("violations").findValuesAsText("code")).containsExactly("calendar-weekday", "calendar-line", "calendar-no-day");
        assertThat(refused.get("violations").get(1).get("message").asText()).contains("2").contains("春节");

        JsonNode preview = fair.as("district-admin").post("district/calendar/preview", notice()).ok();
        assertThat(preview.get("year").get("name").asText()).isEqualTo("440605/2027 v1");
        assertThat(preview.get("against").asText()).isEqualTo("440605/2027 provisional");
        assertThat(texts(preview.get("weekdaysOff"))).contains("2026-12-31", "2027-02-05", "2027-10-07").doesNotContain("2027-10-02");
        assertThat(texts(preview.get("weekendsWorked"))).containsExactly("2027-01-30", "2027-02-20", "2027-09-25");
        assertThat(texts(preview.get("becomeOff"))).contains("2026-12-31", "2027-02-09").doesNotContain("2027-02-05");
        assertThat(texts(preview.get("becomeWorking"))).containsExactly("2027-01-30", "2027-02-20", "2027-09-25");
        assertThat(fair.as("district-admin").get(EDITIONS).ok().get("items")).isEmpty();
    }

    @Test
    void a_year_that_is_none_is_told_at_its_field() {
        for (Object year : new Object[] {0, -1, 1999, 2101, 10000, null}) {
            Map<String, Object> notice = new HashMap<>(notice());
            notice.put("year", year);
            for (String path : List.of("district/calendar/preview", EDITIONS)) {
                assertThat(fair.as("district-admin").post(path, notice).refused(422, "invalid").get("violations").findValuesAsText("field")).containsExactly("year");
            }
        }
    }

    @Test
    void one_enters_it_and_another_issues_it_and_it_counts_at_once() {
        JsonNode entered = fair.as("district-admin").post(EDITIONS, notice()).ok();
        assertThat(entered.get("status").asText()).isEqualTo("PROPOSED");
        assertThat(years()).contains("440605/2027 provisional");
        assertThat(fair.as(fair.secondDistrictAdmin()).get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("confirm-calendar");
        assertThat(fair.as(fair.secondDistrictAdmin()).get("me/notifications").text()).contains("calendar.proposed");
        fair.as("district-admin").post(EDITIONS, notice()).refused(409, "calendar-waits");
        fair.as("district-admin").on(entered).post(path(entered) + "/confirm", null).refused(403, "separation-of-duties");
        fair.as("district-auditor").on(entered).post(path(entered) + "/confirm", null).refused(403, "forbidden");
        fair.as(fair.secondDistrictAdmin()).post(path(entered) + "/confirm", null).refused(400, "if-match-missing");

        JsonNode issued = fair.as(fair.secondDistrictAdmin()).on(entered).post(path(entered) + "/confirm", null).ok();
        assertThat(issued.get("status").asText()).isEqualTo("ISSUED");
        assertThat(issued.get("preview").isNull()).isTrue();
        assertThat(years()).contains("440605/2027 v1");
        fair.as(fair.secondDistrictAdmin()).on(entered).post(path(entered) + "/confirm", null).refused(412, "stale");
        fair.as(fair.secondDistrictAdmin()).on(issued).post(path(entered) + "/return", Map.of("reason", "与通知不符")).refused(409, "illegal-state");
        assertThat(fair.as("district-auditor").get(EDITIONS).ok().get("items").get(0).get("decidedBy").asText()).isNotEmpty();
    }

    @Test
    void what_is_returned_counts_for_nothing_and_the_next_one_has_the_next_number() {
        JsonNode entered = fair.as("district-admin").post(EDITIONS, notice()).ok();
        JsonNode returned = fair.as(fair.secondDistrictAdmin()).on(entered).post(path(entered) + "/return", Map.of("reason", "与通知不符")).ok();
        assertThat(returned.get("returnedReason").asText()).isEqualTo("与通知不符");
        assertThat(years()).contains("440605/2027 provisional");
        assertThat(fair.as("district-admin").post(EDITIONS, notice()).ok().get("year").get("name").asText()).isEqualTo("440605/2027 v2");
        Map<String, Object> shipped = notice();
        shipped.put("year", 2026);
        shipped.put("daysOff", "2026-01-01\n10月1日至9日");
        shipped.put("makeUpDays", null);
        assertThat(fair.as("district-admin").post(EDITIONS, shipped).ok().get("year").get("name").asText()).isEqualTo("440605/2026 v2");
    }

    @Test
    void of_two_who_enter_a_year_at_the_same_moment_one_does() throws Exception {
        List<Answer> answers = AtOnce.all(List.of(() -> fair.as("district-admin").post(EDITIONS, notice()),
                () -> fair.as(fair.secondDistrictAdmin()).post(EDITIONS, notice())));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        answers.stream().filter(a -> a.status() == 409).forEach(a -> a.refused(409, "calendar-waits"));
    }

    @Test
    void from_november_on_the_district_is_warned_and_reminded_once_until_it_is_issued() {
        fair.moveTo(Instant.parse("2026-10-31T10:00:00Z"));
        assertThat(kinds("district-admin")).doesNotContain("enter-calendar");
        assertThat(fair.as(null).get("calendar").ok().get("missing").isNull()).isTrue();

        fair.moveTo(Instant.parse("2026-11-01T01:00:00Z"));
        assertThat(kinds("district-admin")).contains("enter-calendar");
        assertThat(kinds("dali-officer")).doesNotContain("enter-calendar");
        assertThat(fair.as(null).get("calendar").ok().get("missing").asInt()).isEqualTo(2027);
        fair.as(null).post("demo/reminders", null);
        fair.as(null).post("demo/reminders", null);
        assertThat(Database.column("select count(*) from reminder where id = 'calendar/2027'")).containsExactly("1");
        assertThat(fair.as("district-admin").get("me/notifications").text()).contains("calendar.calendar-missing");

        JsonNode entered = fair.as("district-admin").post(EDITIONS, notice()).ok();
        assertThat(kinds("district-admin")).contains("confirm-calendar").doesNotContain("enter-calendar");
        fair.as(fair.secondDistrictAdmin()).on(entered).post(path(entered) + "/confirm", null).ok();
        assertThat(kinds("district-admin")).doesNotContain("confirm-calendar", "enter-calendar");
        assertThat(fair.as(null).get("calendar").ok().get("missing").isNull()).isTrue();
    }

    @Test
    void at_the_turn_of_the_year_an_award_is_confirmed_by_days_that_say_they_are_provisional() {
        String code = fair.organisation("ngo1-admin");
        fair.organisation("ngo2-admin");
        JsonNode project = fair.published("dali");
        String bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00")).get("id").asText();
        fair.open("dali", project);
        fair.moveTo(Instant.parse("2026-12-28T02:00:00Z"));
        fair.evaluate("dali", project, Map.of(bid, List.of(50, 25)));
        String evaluation = Fair.path("dali", project) + "/evaluation";
        fair.as("dali-officer").post(evaluation + "/award/propose", null).ok();
        JsonNode confirmed = fair.as("dali-approver").post(evaluation + "/award/confirm", Map.of("acknowledged", true)).ok();

        JsonNode award = confirmed.get("awards").get(0);
        assertThat(award.get("publicityEndsAt").asText()).isEqualTo("2026-12-31T16:00:00Z");
        assertThat(award.get("objectionEndsAt").asText()).isEqualTo("2027-01-06T16:00:00Z");
        assertThat(clock(confirmed, "objection-result").get("provisional").asBoolean()).isTrue();
        assertThat(clock(confirmed, "objection-result").get("calendar").asText()).contains("440605/2027 provisional");

        JsonNode entered = fair.as("district-admin").post(EDITIONS, notice()).ok();
        fair.as(fair.secondDistrictAdmin()).on(entered).post(path(entered) + "/confirm", null).ok();
        fair.later(Duration.ofSeconds(1));
        JsonNode counted = fair.as("dali-officer").get(evaluation).ok();
        JsonNode clock = clock(counted, "objection-result");
        assertThat(clock.get("provisional").asBoolean()).as("issued, a day is no longer provisional").isFalse();
        assertThat(clock.get("calendar").asText()).contains("440605/2027 v");
        assertThat(Instant.parse(clock.get("due").asText())).isAfterOrEqualTo(Instant.parse(award.get("objectionEndsAt").asText()));
        assertThat(counted.get("awards").get(0).get("objectionEndsAt")).as("the award's date is its clock's").isEqualTo(clock.get("due"));
        assertThat(Database.column("select id from clock where project_id = ? and code = 'objection-result'", project.get("id").asText())).as("a row that names the old").hasSize(2);
    }

    private static JsonNode clock(JsonNode view, String code) {
        for (JsonNode clock : view.get("clocks")) {
            if (clock.get("code").asText().equals(code)) {
                return clock;
            }
        }
        throw new AssertionError(code + " is not in " + view.get("clocks"));
    }

    private List<String> years() {
        return fair.as(null).get("calendar").ok().get("years").findValuesAsText("name");
    }

    private List<String> kinds(String username) {
        return fair.as(username).get("me/work-items").ok().get("items").findValuesAsText("kind");
    }

    private static String path(JsonNode edition) {
        return EDITIONS + "/" + edition.get("id").asText();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, Object> notice() {
        return new HashMap<>(Map.of("year", CalendarFixture.NOTICE.year(), "source", CalendarFixture.NOTICE.source(), "daysOff", CalendarFixture.NOTICE.daysOff(),
                "makeUpDays", CalendarFixture.NOTICE.makeUpDays()));
    }
}
