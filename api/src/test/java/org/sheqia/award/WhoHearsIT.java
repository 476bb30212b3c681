package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Told in time: who hears of what, once, by the way that each has chosen, and nobody of what is not theirs. */
@ArquillianTest
@RunAsClient
class WhoHearsIT {

    private static final String RESULT = "award.result-published";

    @ArquillianResource
    URI portal;

    @Test
    void every_bidder_hears_of_the_result_with_its_own_place_and_its_staff_too() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").bid("149.00").opened().formed();
        EvaluationFixture.belongs("ngo2-staff", "ORG_STAFF", e.codes.get(1), null);
        EvaluationFixture.THREE.forEach(m -> e.scored(m, List.of(50, 25), List.of(40, 20)));
        e.closed();
        e.proposed();
        e.confirmed();

        assertThat(told(e, "ngo1-admin", RESULT).get("details").get("place").asInt()).isEqualTo(1);
        JsonNode loser = told(e, "ngo2-staff", RESULT);
        assertThat(loser.get("details").get("place").asInt()).isEqualTo(2);
        assertThat(loser.get("details").get("total").asText()).startsWith("6");
        assertThat(loser.get("details").has("reason")).isFalse();
        assertThat(List.of(loser.get("official").asBoolean(), loser.get("asks").asBoolean())).containsExactly(true, false);
        assertThat(told(e, "dali-officer", RESULT).get("details").has("place")).as("the buyer reads the ranking on its page").isFalse();
        assertThat(acts(e, "ngo3-admin")).isEmpty();

        e.as("ngo3-admin").get("me/notifications/" + loser.get("id").asText()).refused(404, "not-found");
        e.as("ngo3-admin").post("me/notifications/" + loser.get("id").asText() + "/read", null).refused(404, "not-found");
    }

    @Test
    void whoever_has_a_bid_hears_of_an_amendment_and_cannot_stop_that_but_a_mere_follower_can() {
        Database.firstMorning();
        Fair fair = new Fair(portal);
        JsonNode project = fair.published("dali");
        String bidder = fair.organisation("ngo1-admin");
        String follower = fair.organisation("ngo2-admin");
        fair.submittedBid("ngo1-admin", bidder, project, Fair.bid("140.00", "1000.00"));
        String id = project.get("id").asText();
        assertThat(fair.as("ngo2-admin").put("organisations/" + follower + "/followed-projects/" + id, null).status()).isEqualTo(204);

        fair.as("ngo1-admin").delete("organisations/" + bidder + "/followed-projects/" + id).refused(409, "bidders-follow");
        amended(fair, project);

        for (String who : List.of("ngo1-admin", "ngo2-admin")) {
            JsonNode told = find(fair, who, "project.amended", id);
            assertThat(told.get("asks").asBoolean()).as("they have to confirm or send again").isTrue();
            assertThat(told.get("details").get("reason").asText()).isEqualTo("服务地点有误");
        }
        assertThat(fair.as("ngo2-admin").delete("organisations/" + follower + "/followed-projects/" + id).status()).isEqualTo(204);
    }

    @Test
    void who_hears_of_an_act_in_two_roles_reads_it_once() {
        Fair fair = new Fair(portal);
        EvaluationFixture.belongs("ngo5-admin", "APPROVER", "jiujiang", null);
        EvaluationFixture.belongs("ngo5-admin", "OFFICER", "jiujiang", null);
        JsonNode project = fair.published("jiujiang");
        String id = project.get("id").asText();
        while (fair.as("ngo5-admin").post("me/notifications/read", null).ok().get("count").asInt() > 0) {
            assertThat(all(fair, "ngo5-admin", id, "&unread=true")).as("the newest first").isEmpty();
        }
        fair.as("jiujiang-approver").on(project).post(Fair.path("jiujiang", project) + "/cancel", Map.of("reason", "不再需要")).ok();

        assertThat(all(fair, "ngo5-admin", id, "").stream().filter(n -> n.get("act").asText().equals("project.cancelled"))).hasSize(1);
        assertThat(fair.as("ngo5-admin").get("me/notifications/unread").ok().get("count").asInt()).isEqualTo(1);
        assertThat(fair.as("ngo5-admin").post("me/notifications/" + find(fair, "ngo5-admin", "project.cancelled", id).get("id").asText() + "/read", null)
                .status()).isEqualTo(204);
        assertThat(fair.as("ngo5-admin").get("me/notifications/unread").ok().get("count").asInt()).isZero();
        assertThat(find(fair, "ngo5-admin", "project.cancelled", id).get("read").asBoolean()).isTrue();
        EvaluationFixture.belongsNoMore("ngo5-admin", "jiujiang");
    }

    @Test
    void what_is_switched_off_is_not_shown_but_for_what_is_official() {
        Fair fair = new Fair(portal);
        JsonNode quiet = fair.published("shishan");
        Map<String, Object> off = Map.of("modes", List.of(Map.of("topic", "PROCEDURE", "mode", "OFF")), "messages", false);
        fair.as("shishan-officer").put("me/notification-settings", off).ok();
        assertThat(all(fair, "shishan-officer", quiet.get("id").asText(), "").stream().map(n -> n.get("act").asText()))
                .doesNotContain("project.tender-published");
        fair.as("shishan-approver").on(quiet).post(Fair.path("shishan", quiet) + "/cancel", Map.of("reason", "预算调整")).ok();
        assertThat(find(fair, "shishan-officer", "project.cancelled", quiet.get("id").asText()).get("official").asBoolean()).isTrue();
        fair.as("shishan-officer").put("me/notification-settings", Map.of("modes", List.of(), "messages", false)).ok();
        find(fair, "shishan-officer", "project.tender-published", quiet.get("id").asText());

        JsonNode refused = fair.as("shishan-officer").put("me/notification-settings", Map.of("modes", List.of(), "messages", true)).refused(422, "invalid");
        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo("mobile");
        fair.as("shishan-officer").put("me/notification-settings", Map.of("modes", List.of(), "messages", true, "mobile", "0757-1234")).refused(422, "invalid");
    }

    @Test
    void what_asks_for_an_act_is_mailed_at_once_and_the_rest_once_a_day_each_once() {
        Fair fair = new Fair(portal);
        reachable(fair, "lishui-approver", "lishui-officer");
        written(fair);
        String title = "邮件提醒 " + System.nanoTime();
        Map<String, Object> content = new HashMap<>(fair.content(title, fair.appropriation("lishui", "60000.00"), "48000.00"));
        fair.published("lishui", content);
        written(fair);
        written(fair);

        assertThat(letters("lishui-approver", "社洽通：提交审批：" + title)).as("asked to decide").hasSize(1);
        assertThat(letters("lishui-officer", "社洽通：发布项目：" + title)).as("only informed").isEmpty();
        fair.moveTo(fair.now().plus(Duration.ofDays(1)));
        written(fair);
        written(fair);
        assertThat(Database.column("select body from letter where recipient = 'lishui-officer@example.org' and subject like '社洽通：每日消息%'").stream()
                .filter(body -> body.contains(title))).hasSize(1);
    }

    @Test
    void who_stands_in_hears_by_mail_what_the_other_would_at_once_and_by_the_day() {
        Fair fair = new Fair(portal);
        String title = "代理提醒 " + System.nanoTime();
        reachable(fair, "xiqiao-finance", "xiqiao-admin");
        written(fair);
        List<String> deputies = List.of(standsIn(fair, "xiqiao-finance", "xiqiao-approver"), standsIn(fair, "xiqiao-admin", "xiqiao-officer"));
        try {
            JsonNode project = fair.published("xiqiao", new HashMap<>(fair.content(title, fair.appropriation("xiqiao", "60000.00"), "48000.00")));
            written(fair);

            assertThat(project.get("status").asText()).isEqualTo("PUBLISHED");
            assertThat(letters("xiqiao-finance", "社洽通：提交审批：" + title)).as("for whom it approves").hasSize(1);
            assertThat(letters("xiqiao-admin", "社洽通：提交审批：" + title)).isEmpty();
            fair.moveTo(fair.now().plus(Duration.ofDays(1)));
            written(fair);
            assertThat(Database.column("select body from letter where recipient = 'xiqiao-admin@example.org' and subject like '社洽通：每日消息%'").stream()
                    .filter(body -> body.contains(title))).hasSize(1);

            fair.moveTo(fair.now().plus(Duration.ofDays(3)));
            String later = title + " 二";
            fair.submitted("xiqiao", new HashMap<>(fair.content(later, fair.appropriation("xiqiao", "60000.00"), "48000.00")));
            written(fair);
            assertThat(letters("xiqiao-finance", "社洽通：提交审批：" + later)).as("its time is over").isEmpty();
        } finally {
            deputies.forEach(deputy -> Database.update("delete from deputy where id = ?", deputy));
        }
    }

    /** For three days. */
    private static String standsIn(Fair fair, String deputy, String principal) {
        String id = Fair.unknownId();
        Database.update("insert into deputy (id, scope_id, principal_sub, principal_name, deputy_sub, deputy_name, acts_from, acts_until, reason)"
                + " values (?, 'xiqiao', ?, ?, ?, ?, ?, ?, '休假')", id, Fair.sub(principal), principal, Fair.sub(deputy), deputy,
                Timestamp.from(fair.now().minusSeconds(60)), Timestamp.from(fair.now().plus(Duration.ofDays(3))));
        return id;
    }

    /** What is due by mail, and the mails of the day. */
    private static void written(Fair fair) {
        assertThat(fair.as(null).post("demo/digests", null).status()).isEqualTo(204);
    }

    private static List<String> letters(String username, String subject) {
        return Database.column("select id from letter where recipient = ? and subject = ?", username + "@example.org", subject);
    }

    private static void amended(Fair fair, JsonNode project) {
        ObjectNode content = project.get("content").deepCopy();
        content.put("title", "长者居家养老（更正）");
        String path = Fair.path("dali", project) + "/amendments";
        JsonNode proposed = fair.as("dali-officer").on(project).post(path, Map.of("content", content, "reason", "服务地点有误")).ok();
        String amendment = proposed.get("amendments").get(0).get("id").asText();
        fair.as("dali-approver").on(proposed).post(path + "/" + amendment + "/publish", null).ok();
    }

    /** Somebody has logged in with an address that the identity provider has verified. */
    private static void reachable(Fair fair, String... usernames) {
        for (String username : usernames) {
            Database.update("replace into addressee (sub, version, email, messages, modes, told_until) values (?, 1, ?, false, '{\"modes\":{}}', ?)",
                    Fair.sub(username), username + "@example.org", Timestamp.from(fair.now()));
        }
    }

    private JsonNode told(EvaluationFixture e, String who, String act) {
        return find(e.fair, who, act, e.id());
    }

    private List<String> acts(EvaluationFixture e, String who) {
        return all(e.fair, who, e.id(), "").stream().map(n -> n.get("act").asText()).toList();
    }

    private static JsonNode find(Fair fair, String who, String act, String project) {
        return all(fair, who, project, "").stream().filter(n -> n.get("act").asText().equals(act)).findFirst()
                .orElseThrow(() -> new AssertionError(who + " hears nothing of " + act));
    }

    private static List<JsonNode> all(Fair fair, String who, String project, String more) {
        return StreamSupport.stream(fair.as(who).get("me/notifications?limit=100" + more).ok().get("items").spliterator(), false)
                .filter(n -> n.path("projectId").asText().equals(project)).toList();
    }
}
