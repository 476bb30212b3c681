package org.sheqia.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A day of the fair in the browsers of a buyer and an organisation; the sample has published its timetable. */
class FairDayIT {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final String organisation = "organisations/" + Example.organisationOf("ngo1-admin") + "/";
    private final String own = "o/" + Example.organisationOf("ngo1-admin") + "/meetings";

    @Test
    void two_who_agreed_sit_down_at_an_empty_table_and_what_bidders_need_to_know_is_told_to_everyone() {
        JsonNode request = Api.as("ngo1-admin").get(organisation + "meeting-requests").get("items").get(0);
        try (Person guest = Person.loggedIn("ngo1-admin"); Person buyer = Person.loggedIn("dali-officer");
                Person approver = Person.loggedIn("dali-approver"); Person anybody = Person.nobody()) {
            guest.at(own).act("接受").sees("已接受");

            Instant slot = freeSlot(request.get("projectId").asText());
            Api.nobody().post("demo/clock", null, Map.of("now", slot.plusSeconds(60).toString()));
            sitDown(guest, slot);
            String meeting = "?meeting=" + walkIn().get("id").asText();

            guest.at(own + meeting).act("签到").sees("对方未到");
            buyer.at("t/dali/meetings" + meeting).sees("现场约定").act("签到").sees("已洽谈");
            buyer.press("写纪要").fill(buyer.dialog(), "points", "每周上门两次，节假日照常。").confirm("写纪要").sees("每周上门两次，节假日照常。");
            buyer.press("公开答复").fill(buyer.dialog(), "question", "节假日是否需要上门？").fill(buyer.dialog(), "answer", "需要，频次不变。")
                    .confirm("公开答复").shot("fair-day-held");

            guest.at(own + meeting).sees("对方纪要").sees("每周上门两次，节假日照常。").shot("fair-day-guest");
            approver.at("t/dali/projects/" + request.get("projectId").asText() + "?view=questions").sees("需要，频次不变。").act("发布答复").seesNoMore("待审批人发布的答复");
            anybody.at("projects/" + request.get("projectId").asText()).sees("节假日是否需要上门？").seesNoMore("每周上门两次");
        }
    }

    private void sitDown(Person guest, Instant slot) {
        JsonNode table = Api.as("ngo1-admin").get(organisation + "agenda/empty-places").get(0).get("tables").get(0);
        guest.at(own).press("现场入座");
        Locator form = guest.dialog();
        guest.choose(form, "slot", MINUTE.format(slot)).choose(form, "table", table.get("name").asText()).confirm("现场入座").sees("现场约定");
    }

    /** The first slot in which neither the organisation nor the project has a meeting; in the sample somebody speaks for this one alone. */
    private Instant freeSlot(String project) {
        Set<String> busy = new HashSet<>(Api.as("ngo1-admin").get(organisation + "agenda").findValuesAsText("startsAt"));
        for (JsonNode meeting : Api.as("dali-officer").get("tenants/dali/agenda").get("items")) {
            if (meeting.get("projectId").asText().equals(project)) {
                busy.add(meeting.get("startsAt").asText());
            }
        }
        for (JsonNode slot : Api.as("ngo1-admin").get(organisation + "wishes").get("slots")) {
            if (!busy.contains(slot.get("startsAt").asText())) {
                return Instant.parse(slot.get("startsAt").asText());
            }
        }
        throw new AssertionError("both have a meeting in each slot");
    }

    private JsonNode walkIn() {
        for (JsonNode meeting : Api.as("ngo1-admin").get(organisation + "agenda").get("items")) {
            if (meeting.get("walkIn").asBoolean()) {
                return meeting;
            }
        }
        throw new AssertionError("nobody sits");
    }
}
