package org.sheqia.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** People keep searches; what is published and found by them comes by mail, once. */
@ArquillianTest
@RunAsClient
class SavedSearchIT {

    private static final String SEARCHES = "me/saved-searches";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String person;

    @BeforeEach
    void somebody() {
        Database.firstMorning();
        fair = new Fair(portal);
        person = "seeker-" + UUID.randomUUID();
    }

    @Test
    void a_search_is_kept_and_forgotten_by_its_person_only() {
        JsonNode kept = keep("西樵的项目", Map.of("tenant", "xiqiao"), false).ok().get(0);

        assertThat(kept.get("search").get("tenant").asText()).isEqualTo("xiqiao");
        assertThat(kept.get("digest").asBoolean()).isFalse();
        assertThat(fair.as("seeker-another").get(SEARCHES).ok()).isEmpty();
        fair.as("seeker-another").delete(SEARCHES + "/" + kept.get("id").asText()).refused(404, "not-found");
        assertThat(fair.as(null).get(SEARCHES).status()).isEqualTo(401);

        assertThat(fair.as(person).delete(SEARCHES + "/" + kept.get("id").asText()).ok()).isEmpty();
    }

    @Test
    void what_a_person_looks_for_is_in_nobody_elses_records() {
        String kept = keep("西樵的项目", Map.of("tenant", "xiqiao"), false).ok().get(0).get("id").asText();
        assertThat(Database.column("select chain from audit_record where subject_id = ?", kept)).containsExactly("person:" + Fair.sub(person));
        for (String records : List.of("district-admin district/records", "xiqiao-admin tenants/xiqiao/records")) {
            String[] asked = records.split(" ");
            assertThat(fair.as(asked[0]).get(asked[1] + "?limit=100").ok().toString()).doesNotContain(kept);
        }
    }

    @Test
    void what_cannot_be_searched_for_is_refused_at_its_field() {
        assertThat(keep(" ", Map.of(), false).refused(422, "invalid").get("violations").findValuesAsText("field")).containsExactly("name");
        assertThat(keep("搜索", Map.of("stream", "NOTHING"), false).refused(422, "invalid").get("violations").findValuesAsText("field"))
                .containsExactly("search.stream");
        IntStream.range(0, 20).forEach(i -> keep("搜索" + i, Map.of(), false).ok());
        keep("再来一条", Map.of(), false).refused(422, "too-many-searches");
    }

    @Test
    void news_come_by_mail_once_and_only_what_is_found() {
        keep("里水", Map.of("field", person.substring(0, 20)), true).ok();
        keep("没有每日邮件", Map.of("field", person.substring(0, 20)), false).ok();
        ofMyField(fair.published("lishui"));
        fair.published("xiqiao");

        digests();
        digests();

        List<String> letters = Database.column("select concat(subject, '|', body) from letter where recipient = ?", person + "@example.org");
        assertThat(letters).singleElement().asString().contains("里水", "1 个新", "长者居家养老上门服务", "/projects/").doesNotContain("西樵");
        ofMyField(fair.published("lishui"));
        digests();
        assertThat(Database.column("select id from letter where recipient = ?", person + "@example.org")).hasSize(2);
    }

    @Test
    void of_many_news_twenty_are_named_and_the_letter_leads_to_the_rest() {
        keep("很多", Map.of("field", person.substring(0, 20)), true).ok();
        IntStream.range(0, 22).forEach(i -> ofMyField(fair.published("lishui")));

        digests();

        String letter = Database.column("select concat(subject, '|', body) from letter where recipient = ?", person + "@example.org").get(0);
        assertThat(letter).contains("22 个新", "另有 2 个", "2 more", "/projects?field=" + person.substring(0, 20));
        assertThat(letter.split("投标截止")).hasSize(21);
    }

    @Test
    void eight_nodes_that_tell_at_the_same_moment_write_one_letter() throws Exception {
        keep("里水", Map.of("field", person.substring(0, 20)), true).ok();
        ofMyField(fair.published("lishui"));
        AtOnce.times(8, () -> {
            digests();
            return true;
        });

        assertThat(Database.column("select id from letter where recipient = ?", person + "@example.org")).hasSize(1);
    }

    /** Others publish too, and move the clock: only these are of the field that is searched for. */
    private void ofMyField(JsonNode project) {
        Database.update("update project set field = ? where id = ?", person.substring(0, 20), project.get("id").asText());
    }

    private void digests() {
        assertThat(fair.as(null).post("demo/digests", null).status()).isEqualTo(204);
    }

    private Answer keep(String name, Map<String, Object> search, boolean digest) {
        return fair.as(person).post(SEARCHES, Map.of("name", name, "search", search, "digest", digest));
    }
}
