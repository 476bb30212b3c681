package org.sheqia.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.temporal.ChronoUnit;
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

/** Residents say what a service was like: once per device, nobody known, told from five on, abuse seen. */
@ArquillianTest
@RunAsClient
class OpinionIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private String contract;
    private String link;

    @BeforeEach
    void residents_are_asked_about_a_contract() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
        contract = fair.inForce("dali", "ngo1-admin", code).get("id").asText();
        link = fair.as("dali-officer").post(survey() + "/open", null).ok().get("token").asText();
    }

    @Test
    void the_result_is_told_from_five_answers_on_with_its_counts() {
        assertThat(fair.as(null).get("surveys/" + link).ok().get("questions")).hasSize(3);
        for (int i = 0; i < 4; i++) {
            give(device(i), List.of(5, 4, 5), null).ok();
        }
        JsonNode few = published();
        assertThat(few.get("answers").asInt()).isEqualTo(4);
        assertThat(few.get("questions")).isEmpty();
        assertThat(few.get("received").isNull()).isTrue();

        give(device(4), List.of(1, 4, 4), "希望多来几次").ok();
        JsonNode told = published();
        assertThat(told.get("received").asInt()).isEqualTo(5);
        assertThat(told.get("questions").get(0).get("average").decimalValue()).isEqualByComparingTo("4.20");
        assertThat(told.get("questions").get(0).get("counts")).map(JsonNode::asInt).containsExactly(1, 0, 0, 0, 4);
        assertThat(fair.as("ngo1-admin").get(own() + "/survey").ok().get("result")).isEqualTo(told);
        fair.as("dali-officer").post("tenants/dali/contracts/" + contract + "/delivery/evaluations",
                Map.of("stage", "MID_TERM", "assessor", Fair.sub("evaluator5"))).ok();
        String assigned = fair.as("evaluator5").get("me/evaluations").ok().get("items").get(0).get("id").asText();
        assertThat(fair.as("evaluator5").get("me/evaluations/" + assigned).ok().get("opinions")).isEqualTo(told);
    }

    @Test
    void a_device_answers_once_and_a_lost_answer_may_come_again() {
        give(device(0), List.of(5, 4, 5), null).ok();
        give(device(0), List.of(5, 4, 5), null).ok();
        give(device(0), List.of(1, 1, 1), null).refused(409, "opinion-given");

        JsonNode seen = fair.as("dali-officer").get(survey()).ok();
        assertThat(seen.get("result").get("answers").asInt()).isEqualTo(1);
        assertThat(seen.get("refused").get("repeated").asInt()).isEqualTo(1);
        assertThat(Database.column("select device from opinion where contract_id = ?", contract).get(0))
                .hasSize(64).doesNotContain(device(0));
    }

    @Test
    void too_many_in_a_minute_are_refused_counted_and_seen_by_officials_only() {
        fair.moveTo(fair.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
        for (int i = 0; i < 60; i++) {
            give(device(i), List.of(5, 5, 5), null, "198.51.100." + i).ok();
        }
        give(device(60), List.of(5, 5, 5), null, "203.0.113.60").refused(429, "opinion-pace");
        give(device(61), List.of(5, 5, 5), null, "203.0.113.61").refused(429, "opinion-pace");

        JsonNode refused = fair.as("dali-officer").get(survey()).ok().get("refused");
        assertThat(refused.get("hurried").asInt()).isEqualTo(2);
        assertThat(refused.get("bursts").asInt()).isEqualTo(1);
        assertThat(refused.get("busiest").asInt()).isEqualTo(60);
        assertThat(fair.as("ngo1-admin").get(own() + "/survey").ok().get("refused").isNull()).isTrue();
    }

    @Test
    void a_flood_from_one_address_keeps_nobody_else_out() {
        fair.moveTo(fair.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
        for (int i = 0; i < 100; i++) {
            // What it says of where it comes from is its own invention: the proxy appends where it really is.
            Answer answer = give(device(i), List.of(1, 1, 1), null, "192.0.2." + i + ", 203.0.113.5");
            assertThat(answer.status()).isEqualTo(i < 20 ? 200 : 429);
        }
        for (int i = 0; i < 40; i++) {
            give(device(100 + i), List.of(5, 5, 5), null, "198.51.100." + i).ok();
        }
        assertThat(fair.as("dali-officer").get(survey()).ok().get("result").get("answers").asInt()).isEqualTo(60);
    }

    @Test
    void a_hundred_residents_behind_one_proxy_can_answer() {
        for (int minute = 1; minute <= 2; minute++) {
            fair.moveTo(fair.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
            for (int i = 0; i < 50; i++) {
                give(device(50 * minute + i), List.of(4, 4, 4), null, "198.51.10" + minute + "." + i).ok();
            }
        }
    }

    @Test
    void hidden_words_are_out_of_sight_with_the_reason_on_record_and_their_ratings_count() {
        give(device(0), List.of(1, 1, 1), "黄某某电话是……").ok();
        JsonNode words = fair.as("dali-officer").get(survey() + "/words").ok().get("items").get(0);
        assertThat(words.get("words").asText()).startsWith("黄某某");
        String hide = survey() + "/words/" + words.get("id").asText() + "/hide";

        fair.as("dali-officer").post(hide, Map.of("reason", "含个人信息")).ok();

        JsonNode hidden = fair.as("dali-officer").get(survey() + "/words").ok().get("items").get(0);
        assertThat(hidden.get("words").isNull()).isTrue();
        assertThat(hidden.get("hiddenReason").asText()).isEqualTo("含个人信息");
        assertThat(fair.as("dali-officer").get(survey()).ok().get("result").get("answers").asInt()).isEqualTo(1);
        fair.as("dali-officer").post(hide, Map.of("reason", "再一次")).refused(409, "opinion-hidden");
        JsonNode act = fair.as("dali-officer").get("tenants/dali/records?limit=1").ok().get("items").get(0);
        assertThat(act.get("act").asText()).isEqualTo("opinion.hidden");
        assertThat(act.get("details").get("reason").asText()).isEqualTo("含个人信息");
    }

    @Test
    void a_new_link_ends_the_old_one_and_a_closed_one_takes_nothing() {
        String next = fair.as("dali-officer").post(survey() + "/open", null).ok().get("token").asText();
        give(device(0), List.of(5, 5, 5), null).refused(404, "not-found");
        link = next;
        give(device(0), List.of(5, 5), null).refused(422, "invalid");
        give(device(0), List.of(5, 5, 5), null).ok();
        fair.as("dali-officer").post(survey() + "/close", null).ok();
        give(device(1), List.of(5, 5, 5), null).refused(409, "survey-closed");
    }

    @Test
    void another_buyer_and_another_organisation_see_nothing_of_it() {
        fair.as("lishui-officer").get("tenants/lishui/contracts/" + contract + "/survey").refused(404, "not-found");
        fair.as("lishui-officer").post("tenants/lishui/contracts/" + contract + "/survey/open", null).refused(404, "not-found");
        String other = fair.organisation("ngo2-admin");
        fair.as("ngo2-admin").get("organisations/" + other + "/contracts/" + contract + "/survey").refused(404, "not-found");
    }

    private Answer give(String device, List<Integer> ratings, String words) {
        return give(device, ratings, words, "203.0.113.77");
    }

    /** @param forwarded what the proxy says of where it comes from */
    private Answer give(String device, List<Integer> ratings, String words, String forwarded) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("device", device, "received", true, "ratings", ratings));
        body.put("words", words);
        return fair.as(null).header("X-Forwarded-For", forwarded).post("surveys/" + link, body);
    }

    private static String device(int i) {
        return "a-device-of-a-resident-" + i;
    }

    private JsonNode published() {
        return fair.as(null).header("Cache-Control", "no-cache").get("contracts/" + contract + "/opinions").ok();
    }

    private String survey() {
        return "tenants/dali/contracts/" + contract + "/survey";
    }

    private String own() {
        return "organisations/" + code + "/contracts/" + contract;
    }
}
