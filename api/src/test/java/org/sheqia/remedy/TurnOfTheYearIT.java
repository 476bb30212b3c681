package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.CalendarFixture;
import org.sheqia.testing.Database;
import org.sheqia.testing.Delivery;

/** Across the turn into 2027, whose calendar is not issued when it begins, and to the end of the contract. */
@ArquillianTest
@RunAsClient
class TurnOfTheYearIT {

    @ArquillianResource
    URI portal;

    @BeforeEach
    void nothing_is_issued() {
        Database.firstMorning();
        forget();
    }

    @AfterEach
    void forget() {
        Database.update("delete from calendar_edition");
    }

    @Test
    void an_objection_of_december_is_answered_by_a_date_that_the_calendar_of_2027_moves_and_the_contract_is_filed_performed_and_closed() {
        RemedyFixture remedy = RemedyFixture.beforeTheResult(portal, Instant.parse("2026-12-04T02:00:00Z"));
        remedy.fair.moveTo(Instant.parse("2026-12-23T02:00:00Z"));
        remedy.confirm();
        remedy.fair.moveTo(Instant.parse("2026-12-29T02:00:00Z"));
        JsonNode objection = remedy.objection("ngo2-admin", remedy.loser, "RESULT");
        JsonNode shown = clock(objection, "objection-answer");
        assertThat(shown.get("provisional").asBoolean()).isTrue();
        assertThat(shown.get("calendar").asText()).contains("440605/2027 provisional");

        issue(remedy);
        JsonNode counted = clock(remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok().get("objections").get(0), "objection-answer");
        assertThat(counted.get("provisional").asBoolean()).isFalse();
        assertThat(counted.get("calendar").asText()).contains("440605/2027 v1");
        assertThat(Instant.parse(counted.get("due").asText())).as("a right never ends earlier than was shown").isAfterOrEqualTo(Instant.parse(shown.get("due").asText()));
        assertThat(Database.column("select count(*) from clock where subject_id = ? and code = 'objection-answer'", objection.get("id").asText())).containsExactly("2");

        remedy.answered(remedy.as("ngo2-admin").get(remedy.own(remedy.loser)).ok().get("objections").get(0), "REJECTED");
        remedy.fair.moveTo(Instant.parse("2027-01-05T02:00:00Z"));
        remedy.makeFinal().ok();
        JsonNode contract = remedy.fair.signed("dali", remedy.project, "ngo1-admin", remedy.winner);
        filed(remedy, contract);
        closed(remedy, contract);
        assertThat(remedy.status()).isEqualTo("CLOSED");
        assertThat(Database.column("select year(last_day) from clock where subject_id = ? and code = 'records-kept'", remedy.id)).containsExactly("2042");
    }

    private static void issue(RemedyFixture remedy) {
        JsonNode entered = remedy.as("district-admin").post("district/calendar/editions", Map.of("year", CalendarFixture.NOTICE.year(),
                "source", CalendarFixture.NOTICE.source(), "daysOff", CalendarFixture.NOTICE.daysOff(), "makeUpDays", CalendarFixture.NOTICE.makeUpDays())).ok();
        remedy.as(remedy.fair.secondDistrictAdmin()).on(entered).post("district/calendar/editions/" + entered.get("id").asText() + "/confirm", null).ok();
        remedy.fair.later(Duration.ofSeconds(1));
    }

    private static void filed(RemedyFixture remedy, JsonNode contract) {
        String path = "tenants/dali/contracts/" + contract.get("id").asText();
        assertThat(remedy.as("dali-officer").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("file-contract");
        String today = remedy.fair.today().toString();
        remedy.as("dali-officer").header("If-Match", "*").post(path + "/filing", Map.of("reference", "备-2027-001", "filedOn", "2026-12-31")).refused(422, "invalid");
        JsonNode filed = remedy.as("dali-officer").header("If-Match", "*").post(path + "/filing", Map.of("reference", "备-2027-001", "filedOn", today)).ok();
        assertThat(List.of(filed.get("filingReference").asText(), filed.get("filedOn").asText())).containsExactly("备-2027-001", today);
        remedy.as("dali-officer").header("If-Match", "*").post(path + "/filing", Map.of("reference", "备-2027-001", "filedOn", today)).refused(409, "contract-filed");
    }

    private static void closed(RemedyFixture remedy, JsonNode contract) {
        Delivery delivery = new Delivery(remedy.fair, "dali", "ngo1-admin", contract);
        LocalDate first = LocalDate.parse(contract.get("serviceFrom").asText());
        remedy.fair.moveTo(first.plusDays(10).atTime(2, 0).toInstant(ZoneOffset.UTC));
        delivery.serve(first.plusDays(5), 10);
        delivery.decided("MID_TERM", 90, false);
        delivery.askToClose().ok();
        delivery.confirm().ok();
        remedy.fair.moveTo(first.plusMonths(3).atTime(2, 0).toInstant(ZoneOffset.UTC));
        delivery.checkAll(delivery.draw(delivery.report(0)).ok());
        delivery.close().ok();
    }

    private static JsonNode clock(JsonNode view, String code) {
        for (JsonNode clock : view.get("clocks")) {
            if (clock.get("code").asText().equals(code)) {
                return clock;
            }
        }
        throw new AssertionError(code + " is not in " + view.get("clocks"));
    }
}
