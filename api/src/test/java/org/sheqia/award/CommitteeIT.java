package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.award.entity.Lot;
import org.sheqia.testing.Fair;

/** Who sits in a committee: as the procedure says, and nobody of whom the portal knows a tie. */
@ArquillianTest
@RunAsClient
class CommitteeIT {

    @ArquillianResource
    URI portal;

    @Test
    void its_size_is_odd_and_nobody_sits_in_it_twice() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").opened();

        assertCode(e.form("dali-officer", List.of("evaluator1", "evaluator2"), List.of()).refused(422, "invalid"), "committee-size");
        assertCode(e.form("dali-officer", List.of("evaluator1"), List.of()).refused(422, "invalid"), "committee-size");
        assertCode(e.form("dali-officer", List.of("evaluator1", "evaluator2", "evaluator1"), List.of()).refused(422, "invalid"), "committee-twice");
        assertCode(e.form("dali-officer", EvaluationFixture.THREE, List.of("evaluator1")).refused(422, "invalid"), "committee-twice");
        assertCode(e.form("dali-officer", List.of("evaluator1", "evaluator2", "ngo4-admin"), List.of()).refused(422, "invalid"), "no-evaluator");
        e.formed();
        assertCode(e.form("dali-officer", List.of("evaluator1", "evaluator6"), List.of()).refused(422, "invalid"), "committee-twice");
        assertCode(e.form("dali-officer", List.of("evaluator6"), List.of()).refused(422, "invalid"), "committee-size");
        assertCode(e.form("dali-officer", List.of("evaluator6", "evaluator7"), List.of()).refused(422, "invalid"), "committee-size-fixed");
    }

    @Test
    void who_recuses_is_replaced_by_the_reserves_in_their_order_until_none_is_left() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").opened().formed();
        e.as("evaluator1").post("me/assignments/" + e.id() + "/recuse", Map.of("reason", "曾在投标单位任职")).ok();
        e.as("evaluator4").post("me/assignments/" + e.id() + "/recuse", Map.of("reason", "亲属在投标单位任职")).ok();
        e.scored("evaluator2", List.of(50, 25)).scored("evaluator3", List.of(50, 25));
        e.as("dali-officer").post(e.path() + "/close", null).refused(422, "scores-missing");

        e.as("evaluator5").post("me/assignments/" + e.id() + "/recuse", Map.of("reason", "曾任投标单位顾问")).ok();
        e.as("dali-officer").post(e.path() + "/close", null).refused(422, "committee-incomplete");

        e.form("dali-officer", List.of("evaluator6"), List.of()).ok();
        e.scored("evaluator6", List.of(50, 25)).closed();
        assertThat(e.view().get("report").get("sheets").findValuesAsText("sub")).containsExactlyInAnyOrder(Fair.sub("evaluator2"),
                Fair.sub("evaluator3"), Fair.sub("evaluator6"));
    }

    @Test
    void a_tie_to_a_bidder_refuses_nobody_before_the_opening_and_replaces_whoever_has_it_at_the_opening() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00");
        EvaluationFixture.belongs("evaluator1", "ORG_STAFF", e.codes.get(0), null);
        e.formed().opened();

        assertThat(e.view().get("committee").get(0).get("status").asText()).isEqualTo("RECUSED");
        assertThat(e.view().get("committee").get(0).get("leaving").asText()).isEqualTo("TIE_TO_BIDDER");
        assertThat(e.view().get("committee").get(3).get("status").asText()).isEqualTo("SEATED");
        assertThat(e.as("evaluator1").get("me/assignments/" + e.id()).ok().get("bids")).isEmpty();
        e.as("evaluator1").post("me/assignments/" + e.id() + "/declare", null).refused(409, "illegal-state");
    }

    @Test
    void a_tie_that_ended_less_than_three_years_ago_is_a_tie_and_an_older_one_is_none() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").opened();
        Instant now = e.fair.now();
        EvaluationFixture.belongs("evaluator1", "ORG_STAFF", e.codes.get(0), now.minus(Duration.ofDays(3 * 365 - 10)));
        EvaluationFixture.belongs("evaluator2", "ORG_STAFF", e.codes.get(0), now.minus(Duration.ofDays(3 * 366 + 10)));

        JsonNode refused = e.form("dali-officer", EvaluationFixture.THREE, List.of()).refused(422, "invalid");
        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo("members[0]");
        assertCode(refused, "tie-to-bidder");
        e.form("dali-officer", List.of("evaluator2", "evaluator3", "evaluator4"), List.of()).ok();
    }

    @Test
    void who_joins_a_bidder_after_being_seated_neither_declares_reads_nor_hands_in() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").opened().formed();
        EvaluationFixture.belongs("evaluator1", "ORG_STAFF", e.codes.get(0), null);
        assertThat(e.declared("evaluator1").get("status").asText()).isEqualTo("RECUSED");
        assertThat(e.view().get("committee").get(3).get("status").asText()).isEqualTo("SEATED");

        e.declared("evaluator2");
        assertThat(e.assignment("evaluator2").get("bids")).hasSize(1);
        EvaluationFixture.belongs("evaluator2", "ORG_ADMIN", e.codes.get(0), null);
        assertThat(e.assignment("evaluator2").get("bids")).isEmpty();

        e.scored("evaluator3", List.of(50, 25));
        EvaluationFixture.belongs("evaluator3", "ORG_STAFF", e.codes.get(0), null);
        e.scored("evaluator4", List.of(50, 25));
        assertThat(e.as("evaluator2").on(e.assignment("evaluator2")).post("me/assignments/" + e.id() + "/scores/submit", null).ok()
                .get("status").asText()).isEqualTo("RECUSED");
        e.scored("evaluator5", List.of(50, 25));
        e.as("dali-officer").post(e.path() + "/close", null).refused(422, "member-has-tie");
    }

    @Test
    void the_buyers_people_and_those_of_a_foundation_that_funds_are_refused_at_forming() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00");
        EvaluationFixture.belongs("evaluator11", "FINANCE", "dali", null);
        assertCode(e.form("dali-officer", List.of("evaluator1", "evaluator2", "evaluator11"), List.of()).refused(422, "invalid"), "tie-to-buyer");

        String foundation = "53440605MJ00000X0F";
        org.sheqia.testing.Database.update("insert into pledge (id, tenant_id, version, project_id, title, credit_code, foundation, amount, conditions,"
                + " status, received, offered_by_name, offered_at) values (?, 'dali', 0, ?, '资助', ?, '某基金会', 1000, '', 'ACCEPTED', 0, '某', utc_timestamp(6))",
                java.util.UUID.randomUUID().toString(), e.id(), foundation);
        EvaluationFixture.belongs("evaluator10", "ORG_STAFF", foundation, null);
        assertCode(e.form("dali-officer", List.of("evaluator1", "evaluator2", "evaluator10"), List.of()).refused(422, "invalid"), "tie-to-funder");

        org.sheqia.testing.Database.update("update expert set kind = 'REPRESENTATIVE' where sub in (?, ?)", Fair.sub("evaluator11"), Fair.sub("evaluator12"));
        assertCode(e.form("dali-officer", List.of("evaluator1", "evaluator2", "evaluator12"), List.of()).refused(422, "invalid"), "representative-of-another");
        e.form("dali-officer", List.of("evaluator1", "evaluator2", "evaluator11"), List.of()).ok();
        org.sheqia.testing.Database.update("update expert set kind = 'EXPERT' where sub in (?, ?)", Fair.sub("evaluator11"), Fair.sub("evaluator12"));
        EvaluationFixture.belongsNoMore("evaluator11", "dali");
    }

    @Test
    void who_was_away_is_replaced_when_two_say_so_on_two_days_who_did_not_choose_the_committee() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal).bid("140.00").opened();
        e.form("dali-approver", EvaluationFixture.THREE, List.of("evaluator4", "evaluator5")).ok();
        Map<String, Object> away = Map.of("reason", "没有到场");
        e.as("dali-approver").post(e.path() + "/committee/1/replace", away).refused(403, "separation-of-duties");
        e.as("dali-officer").post(e.path() + "/committee/4/replace", away).refused(409, "illegal-state");
        assertThat(e.as("dali-officer").post(e.path() + "/committee/1/replace", away).ok().get("committee").get(0).get("status").asText())
                .isEqualTo("SEATED");
        assertThat(e.as("evaluator1").get("me/notifications").text()).contains("evaluation.missed");
        e.as("dali-officer").post(e.path() + "/committee/1/replace", away).refused(403, "separation-of-duties");

        EvaluationFixture.belongs("dali-finance", "OFFICER", "dali", null);
        e.as("dali-finance").post(e.path() + "/committee/1/replace", away).refused(422, "absence-today");
        e.aDayLater();
        JsonNode replaced = e.as("dali-finance").post(e.path() + "/committee/1/replace", away).ok();
        org.sheqia.testing.Database.update("delete from membership where sub = ? and role = 'OFFICER'", Fair.sub("dali-finance"));
        assertThat(replaced.get("committee").get(0).get("leaving").asText()).isEqualTo("AWAY");
        assertThat(replaced.get("committee").get(3).get("status").asText()).isEqualTo("SEATED");
        EvaluationFixture.belongs("evaluator5", "ORG_STAFF", e.codes.get(0), null);
        e.as("dali-officer").post(e.path() + "/committee/5/replace", away).refused(409, "illegal-state");
        assertThat(usernames(e.view())).hasSize(3);
    }

    @Test
    void where_the_procedure_has_experts_drawn_nobody_names_them_and_everybody_can_check_the_draw() {
        EvaluationFixture e = EvaluationFixture.openTender(portal);
        assertThat(e.form("dali-officer", List.of("evaluator1", "evaluator2", "evaluator3", "evaluator4", "evaluator5"), List.of())
                .refused(422, "committee-is-drawn").get("detail").asText()).isNotEmpty();
        JsonNode fixed = e.as("dali-officer").post(e.path() + "/pool", pool(5, null)).ok();
        String poolHash = fixed.get("panel").get("poolHash").asText();
        assertThat(fixed.get("panel").get("seed").isNull()).isTrue();
        e.as("dali-officer").post(e.path() + "/pool", pool(7, null)).refused(409, "pool-fixed");

        e.bid("140.00").bid("141.00").bid("142.00").opened();
        List<String> members = usernames(e.view());
        assertThat(members).hasSize(5);
        e.as(members.get(0)).post("me/assignments/" + e.id() + "/recuse", Map.of("reason", "曾在投标单位任职")).ok();
        List<String> sitting = usernames(e.view());
        assertThat(sitting).hasSize(5).containsAll(members.subList(1, 5)).doesNotContain(members.get(0));
        for (String member : sitting) {
            e.scored(member, List.of(50, 25), List.of(45, 25), List.of(40, 25));
        }
        e.closed();
        e.proposed();
        e.confirmed();

        JsonNode draw = e.result().get("draw");
        List<String> pool = texts(draw.get("pool"));
        assertThat(draw.get("poolHash").asText()).isEqualTo(poolHash).isEqualTo(Lot.seed(pool));
        assertThat(draw.get("seed").asText()).isEqualTo(Lot.seed(List.of(draw.get("openingRecord").asText(), poolHash)));
        assertThat(Lot.order(draw.get("seed").asText(), pool)).isEqualTo(texts(draw.get("sequence")));
        assertThat(texts(draw.get("members"))).hasSize(5).isEqualTo(texts(draw.get("sequence")).subList(1, 6));
        JsonNode own = e.as(sitting.get(0)).get("me/assignments/" + e.id() + "/mark").ok();
        assertThat(texts(draw.get("sequence")).get(own.get("place").asInt() - 1)).isEqualTo(own.get("mark").asText());
        assertThat(e.result().toString()).doesNotContain(Fair.sub(sitting.get(0))).doesNotContain(sitting.get(0));
    }

    @Test
    void nobody_who_did_not_fix_a_pool_keeps_the_choice_the_opening_takes_all_experts() {
        EvaluationFixture e = EvaluationFixture.openTender(portal).bid("140.00").bid("141.00").bid("142.00").opened();

        JsonNode panel = e.view().get("panel");
        assertThat(panel.get("experts").asInt()).isGreaterThanOrEqualTo(10);
        assertThat(usernames(e.view())).hasSize(5);
        e.as("dali-officer").post(e.path() + "/pool", pool(5, null)).refused(409, "illegal-state");
    }

    @Test
    void a_pool_is_at_least_twice_what_is_drawn_and_holds_experts_only() {
        EvaluationFixture e = EvaluationFixture.openTender(portal);
        assertCode(e.as("dali-officer").post(e.path() + "/pool", pool(4, null)).refused(422, "invalid"), "committee-size");
        assertCode(e.as("dali-officer").post(e.path() + "/pool", pool(5, "社区治理")).refused(422, "invalid"), "pool-too-small");
        assertCode(e.as("dali-officer").post(e.path() + "/pool", Map.of("size", 5, "representatives", List.of(Fair.sub("evaluator1"))))
                .refused(422, "invalid"), "no-representative");
        EvaluationFixture.fairSelection(portal).as("dali-officer").post(EvaluationFixture.fairSelection(portal).path() + "/pool", pool(3, null))
                .refused(422, "committee-is-named");
    }

    @Test
    void where_the_procedure_keeps_names_secret_only_officer_and_members_know_them_before_the_result() {
        EvaluationFixture e = EvaluationFixture.openTender(portal).bid("140.00").bid("141.00").bid("142.00").opened();
        String recused = usernames(e.view()).get(0);
        e.as(recused).post("me/assignments/" + e.id() + "/recuse", Map.of("reason", "亲属在投标单位任职")).ok();
        List<String> members = usernames(e.view());
        EvaluationFixture.belongs(members.get(0), "ORG_STAFF", e.codes.get(0), null);
        e.declared(members.get(0));
        List<String> gone = List.of(recused, members.get(0));
        members = usernames(e.view());
        for (String member : members) {
            e.scored(member, List.of(50, 25), List.of(45, 25), List.of(40, 25));
        }
        e.closed();
        List<String> everyone = new ArrayList<>(members);
        everyone.addAll(gone);
        for (String reader : List.of("dali-approver", "dali-finance", "dali-admin", "district-auditor")) {
            String told = e.as(reader).get(e.path()).text() + e.as(reader).get(Fair.path("dali", e.project) + "/history").text()
                    + e.as(reader).get("tenants/dali/records?limit=100").text();
            for (String member : everyone) {
                assertThat(told).as(reader).doesNotContain(Fair.sub(member)).doesNotContain("\"" + member + "\"")
                        .doesNotContain("评审专家" + member.substring("evaluator".length()) + "\"");
            }
        }
        assertThat(e.as("dali-officer").get(e.path()).ok().get("named").asBoolean()).isTrue();

        e.proposed();
        e.confirmed();
        assertThat(usernames(e.as("dali-approver").get(e.path()).ok())).isEqualTo(members);
    }

    @Test
    void the_district_says_who_is_an_expert() {
        EvaluationFixture e = EvaluationFixture.fairSelection(portal);
        Map<String, Object> request = Map.of("kind", "EXPERT", "specialty", "青少年社会工作", "unit", "（示例）评估中心");
        e.as("district-auditor").put("district/experts/" + Fair.sub("evaluator9"), request).refused(403, "forbidden");
        e.as("district-admin").put("district/experts/" + Fair.sub("ngo1-admin"), request).refused(404, "not-found");
        assertThat(e.as("district-admin").put("district/experts/" + Fair.sub("evaluator9"), request).ok().get("items").toString())
                .contains("青少年社会工作");
        assertThat(e.as("district-admin").get("district/records?limit=1").ok().get("items").get(0).get("act").asText()).isEqualTo("expert.kept");
    }

    private static Map<String, Object> pool(int size, String specialty) {
        Map<String, Object> pool = new java.util.HashMap<>(Map.of("size", size, "representatives", List.of()));
        pool.put("specialty", specialty);
        return pool;
    }

    /** The accounts of those who sit. */
    private static List<String> usernames(JsonNode view) {
        List<String> usernames = new ArrayList<>();
        for (JsonNode member : view.get("committee")) {
            if (!List.of("RECUSED", "RESERVE").contains(member.get("status").asText())) {
                for (int i = 1; i <= 12; i++) {
                    if (Fair.sub("evaluator" + i).equals(member.get("sub").asText())) {
                        usernames.add("evaluator" + i);
                    }
                }
            }
        }
        return usernames;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private static void assertCode(JsonNode refused, String code) {
        assertThat(refused.get("violations").findValuesAsText("code")).contains(code);
    }
}
