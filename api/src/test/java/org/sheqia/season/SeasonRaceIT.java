package org.sheqia.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A season is closed or taken back in the moment in which a town begins something for it: one of the two finds the other's. */
@ArquillianTest
@RunAsClient
class SeasonRaceIT {

    private static final int TOWNS_PEOPLE = 6;

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private JsonNode season;

    @BeforeEach
    void a_season_that_is_over_and_not_closed() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = PastSeason.code(2009);
        season = PastSeason.opened(fair, code, Map.of());
    }

    @Test
    void whatever_begins_while_it_is_being_closed_waits_and_is_refused() throws Exception {
        JsonNode elsewhere = fair.draft("jiujiang", content());
        JsonNode draft = inSeason(fair.draft("jiujiang", content()));
        JsonNode submitted = inSeason(fair.submitted("jiujiang", content()));
        List<Callable<Answer>> begins = List.of(this::draft,
                () -> fair.as("jiujiang-officer").on(elsewhere).put(Fair.path("jiujiang", elsewhere) + "/season", Map.of("season", code)),
                () -> fair.as("jiujiang-officer").on(draft).post(Fair.path("jiujiang", draft) + "/submit", null),
                () -> fair.as("jiujiang-approver").on(submitted).post(Fair.path("jiujiang", submitted) + "/publish", null));
        List<Answer> answers;
        try (Connection closing = Database.connect(); PreparedStatement close = closing
                .prepareStatement("update season set closed_at = '2026-03-02', version = version + 1 where code = ?")) {
            closing.setAutoCommit(false);
            close.setString(1, code);
            close.executeUpdate();
            answers = AtOnce.amid(closing, "select code from season", begins);
        }

        answers.get(0).refused(422, "invalid");
        answers.get(1).refused(422, "invalid");
        answers.get(2).refused(422, "invalid");
        answers.get(3).refused(409, "season-closed");
    }

    @Test
    void whoever_takes_part_waits_for_nobody_who_holds_the_season_beside() throws Exception {
        String part = "organisations/" + fair.organisation("ngo1-admin") + "/seasons/" + code + "/participation";

        Answer took = whileLocked("lock in share mode", () -> fair.as("ngo1-admin")
                .post(part, Map.of("contact", "陈社工", "phone", "0757-86330000", "people", 2)));

        assertThat(took.ok().get("present").asBoolean()).isTrue();
        whileLocked("lock in share mode", () -> fair.as("ngo1-admin").post(part + "/withdraw", null)).ok();
    }

    @Test
    void whoever_looks_at_a_list_waits_for_nobody_who_changes_the_season() throws Exception {
        byte[] file = fair.as("dali-officer").get("project-lists/template").response().body();

        for (String step : List.of("preview", "refused")) {
            Answer seen = whileLocked("for update", () -> fair.as("dali-officer").post("tenants/dali/project-lists/" + step + "?season=" + code, file));
            assertThat(seen.status()).as(step).isEqualTo(200);
        }
        fair.as("dali-officer").post("tenants/dali/project-lists/preview?season=1901", file).refused(422, "invalid");
    }

    /** What is answered, before another lets go of the season. */
    private Answer whileLocked(String mode, Callable<Answer> act) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection holding = Database.connect(); PreparedStatement hold = holding.prepareStatement("select code from season where code = ? " + mode)) {
            holding.setAutoCommit(false);
            hold.setString(1, code);
            hold.executeQuery();
            Answer answer = thread.submit(act).get(20, TimeUnit.SECONDS);
            holding.rollback();
            return answer;
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void it_is_closed_with_nothing_open_or_something_is_drafted() throws Exception {
        Answer closed = besideDrafts(() -> fair.as("district-admin").on(season).post("district/seasons/" + code + "/close", Map.of("open", Map.of())));

        if (drafts() == 0) {
            closed.ok();
        } else {
            closed.refused(409, "more-is-open");
        }
    }

    @Test
    void it_is_taken_back_or_something_is_drafted() throws Exception {
        Answer takenBack = besideDrafts(() -> fair.as("district-admin").on(season).post("district/seasons/" + code + "/take-back", null));

        if (drafts() == 0) {
            takenBack.ok();
        } else {
            takenBack.refused(409, "season-in-use");
        }
    }

    /** What the act answered, beside towns that draft or are told that the season takes nothing. */
    private Answer besideDrafts(Callable<Answer> act) throws Exception {
        Map<String, Object> content = content();
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < TOWNS_PEOPLE; i++) {
            calls.add(() -> draft(content));
        }
        calls.add(act);
        List<Answer> answers = AtOnce.all(calls);
        List<Answer> drafted = answers.subList(0, TOWNS_PEOPLE);
        assertThat(drafted).filteredOn(answer -> answer.status() != 200).allSatisfy(answer -> assertThat(answer.refused(422, "invalid").get("violations")
                .findValuesAsText("code")).containsExactly("season-takes-no-projects"));
        assertThat(drafts()).isEqualTo(drafted.stream().filter(answer -> answer.status() == 200).count());
        return answers.get(TOWNS_PEOPLE);
    }

    private Answer draft() {
        return draft(content());
    }

    private Answer draft(Map<String, Object> content) {
        return fair.as("jiujiang-officer").post("tenants/jiujiang/projects?season=" + code, content);
    }

    private Map<String, Object> content() {
        Map<String, Object> content = fair.content("长者居家养老上门服务", fair.appropriation("jiujiang", "100000.00"), "48000.00");
        content.put("stream", "REGULAR");
        return content;
    }

    private JsonNode inSeason(JsonNode project) {
        Database.update("update project set season = ? where id = ?", code, project.get("id").asText());
        return project;
    }

    private long drafts() {
        return Long.parseLong(Database.column("select count(*) from project where season = ?", code).get(0));
    }
}
