package org.sheqia.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.pledge.PledgeFixture.TOWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What a foundation says that it funds, and what came of its money. */
@ArquillianTest
@RunAsClient
class FoundationIT {

    @ArquillianResource
    URI portal;

    private Fair fair;
    private PledgeFixture foundation;
    private String own;

    @BeforeEach
    void a_foundation() {
        Database.firstMorning();
        fair = new Fair(portal);
        foundation = new PledgeFixture(fair, "foundation1-admin");
        own = "organisations/" + foundation.code() + "/foundation-profile";
    }

    @Test
    void everyone_sees_what_the_district_has_approved_and_a_change_only_then() {
        String shown = "foundations/" + foundation.code();
        JsonNode none = fair.as("foundation1-admin").get(own).ok();
        assertThat(none.get("version").asLong()).isZero();
        JsonNode first = fair.as("foundation1-admin").on(none).put(own, content("居家养老", "20000.00")).ok();
        fair.as(null).get(shown).refused(404, "not-found");
        assertThat(fair.as("district-admin").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("decide-foundation");
        JsonNode approved = decide(first, "approve", null);
        assertThat(fair.as(null).get(shown).ok().get("content").get("grantMax").asText()).isEqualTo("20000.00");
        assertThat(codes("foundations?field=居家养老&region=" + TOWN)).contains(foundation.code());
        assertThat(codes("foundations?field=居家养老&region=lishui")).doesNotContain(foundation.code());
        assertThat(codes("foundations?field=居家")).doesNotContain(foundation.code());

        JsonNode changed = fair.as("foundation1-admin").on(approved).put(own, content("助残服务", "30000.00")).ok();
        assertThat(fair.as(null).get(shown).ok().get("content").get("grantMax").asText()).isEqualTo("20000.00");
        JsonNode returned = decide(changed, "return", Map.of("reason", "请补充年度预算。"));
        assertThat(returned.get("proposed").get("grantMax").asText()).isEqualTo("30000.00");
        JsonNode again = fair.as("foundation1-admin").on(returned).put(own, content("助残服务", "40000.00")).ok();
        decide(again, "approve", null);
        assertThat(fair.as(null).get(shown).ok().get("content").get("grantMax").asText()).isEqualTo("40000.00");
    }

    @Test
    void a_profile_is_a_foundations_and_its_bounds_are_the_right_way_round() {
        JsonNode none = fair.as("foundation1-admin").get(own).ok();
        fair.as("foundation1-admin").on(none).put(own, content("居家养老", "1.00")).refused(422, "invalid");
        String ngo = fair.organisation("ngo5-admin");
        String theirs = "organisations/" + ngo + "/foundation-profile";
        fair.as("ngo5-admin").on(fair.as("ngo5-admin").get(theirs).ok()).put(theirs, content("居家养老", "20000.00"))
                .refused(403, "organisation-no-foundation");
    }

    @Test
    void a_portfolio_tells_what_was_promised_paid_delivered_and_judged_in_few_statements() {
        String ngo = fair.organisation("ngo1-admin");
        JsonNode project = fair.published(TOWN, fair.content("长者居家养老上门服务", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        JsonNode pledge = foundation.accepted(project, "20000.00");
        JsonNode bid = fair.submittedBid("ngo1-admin", ngo, project, Fair.bid("140.00", "1000.00"));
        fair.open(TOWN, project);
        fair.evaluate(TOWN, project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award(TOWN, project);
        String contract = fair.signed(TOWN, project, "ngo1-admin", ngo).get("id").asText();
        foundation.acknowledge(foundation.confirm(foundation.request(foundation.now(pledge), 1).ok(), 1, "PF-" + contract).ok(), 1).ok();
        int few = fair.as("foundation1-admin").get(portfolio("")).statements();
        Database.update("insert into service_record (id, tenant_id, version, contract_id, project_id, indicator, served_on, quantity, people, place, note,"
                + " documents, recorded_by, recorded_at) values (uuid(), ?, 1, ?, ?, 0, '2026-04-01', 12, 10, '', '', '[]', 'x', utc_timestamp(6))",
                TOWN, contract, project.get("id").asText());
        fair.decided(TOWN, contract, "MID_TERM", List.of(34, 25, 13, 12), "ngo1-admin", ngo);
        foundation.accepted(fair.published(TOWN), "500.00");

        JsonNode all = fair.as("foundation1-admin").get(portfolio("?year=2026")).ok();

        assertThat(all.get("promised").asText()).isEqualTo("20500.00");
        assertThat(all.get("received").asText()).isEqualTo("20000.00");
        assertThat(all.get("receivedInYear").asText()).isEqualTo("20000.00");
        JsonNode funded = all.get("items").get(1).get("contracts").get(0);
        assertThat(funded.get("indicators").get(0).get("delivered").asInt()).isEqualTo(12);
        assertThat(funded.get("results").findValuesAsText("grade")).containsExactly("GOOD");
        assertThat(fair.as("foundation1-admin").get(portfolio("?year=2025")).ok().get("receivedInYear").asText()).isEqualTo("0.00");
        assertThat(fair.as("foundation1-admin").get(portfolio("")).statements()).isLessThanOrEqualTo(few);
        assertThat(fair.as("foundation1-admin").get(portfolio("?limit=1")).ok().get("next").asText()).isNotEmpty();
        assertThat(fair.as("foundation1-admin").get(portfolio("/report.xlsx?year=2026")).status()).isEqualTo(200);
        assertThat(fair.as("foundation1-admin").get(portfolio("/report.pdf?year=2026")).text()).startsWith("%PDF-");
        fair.as("ngo1-admin").get(portfolio("")).refused(404, "not-found");
    }

    @Test
    void what_is_due_stands_by_day_with_whose_turn_it_is_and_the_year_says_what_is_left() {
        approved(content("居家养老", "40000.00"));
        JsonNode before = year();
        JsonNode project = fair.published(TOWN, fair.content("长者居家养老上门服务", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        JsonNode pledge = foundation.accept(foundation.offer(project, foundation.terms("20000.00", "12000.00", "8000.00")).ok()).ok();
        assertThat(pledge.get("account").isNull()).as("no account is invented for a town that has named none").isTrue();
        foundation.offer(project, foundation.terms("6000.00", "6000.00")).ok();
        fair.later(Duration.ofDays(1));

        List<JsonNode> due = StreamSupport.stream(fair.as("foundation1-admin").get(portfolio("/tranches?limit=100")).ok().get("items").spliterator(), false)
                .filter(t -> t.get("pledgeId").equals(pledge.get("id"))).toList();
        assertThat(due).extracting(t -> t.get("turn").asText()).containsExactly("SIGNING", "NOBODY");
        assertThat(due).extracting(t -> t.get("overdue").asBoolean()).containsExactly(true, false);
        JsonNode after = year();
        assertThat(amount(after, "promised")).isEqualByComparingTo(amount(before, "promised").add(new BigDecimal("20000")));
        assertThat(amount(after, "offered")).isEqualByComparingTo(amount(before, "offered").add(new BigDecimal("6000")));
        assertThat(amount(after, "left")).isEqualByComparingTo(amount(before, "left").subtract(new BigDecimal("26000")));
        JsonNode giving = fair.as("foundation1-admin").get(portfolio("/giving")).ok();
        assertThat(giving.get("months")).hasSize(12);
        assertThat(new BigDecimal(giving.get("overdue").asText())).isGreaterThanOrEqualTo(new BigDecimal("12000"));
        fair.as("foundation1-admin").get(portfolio("/tranches?cursor=WyJ4IiwieSJd")).refused(422, "invalid");
        fair.as("ngo1-admin").get(portfolio("/giving")).refused(404, "not-found");
    }

    @Test
    void a_bound_of_its_own_is_said_before_a_pledge_and_passed_only_knowingly() {
        approved(content("居家养老", "20000.00"));
        JsonNode project = fair.published(TOWN, fair.content("长者居家养老上门服务", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        Map<String, Object> terms = foundation.terms("20000.01", "20000.01");
        JsonNode warnings = foundation.warnings(terms).ok();
        assertThat(warnings.findValuesAsText("limit")).contains("ABOVE_MOST").doesNotContain("BELOW_LEAST");

        foundation.offer(project, terms, List.of()).refused(422, "limits-unseen");
        JsonNode offered = foundation.offer(project, terms, warnings).ok();

        assertThat(Database.column("select details from audit_record where act = 'pledge.offered' and subject_id = ?", offered.get("id").asText()).get(0))
                .contains("ABOVE_MOST");
    }

    @Test
    void of_pledges_made_at_once_none_goes_beyond_the_year_unseen() throws Exception {
        approved(content("居家养老", "40000.00"));
        BigDecimal bound = new BigDecimal("300000").subtract(amount(year(), "left"));
        Map<String, Object> content = new HashMap<>(content("居家养老", "40000.00"));
        content.put("budgets", List.of(Map.of("year", 2026, "amount", bound.add(new BigDecimal("25000")).setScale(2).toPlainString())));
        approved(content);
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            JsonNode project = fair.published(TOWN, fair.content("长者居家养老上门服务", fair.appropriation(TOWN, "48000.00"), "48000.00"));
            calls.add(() -> foundation.offer(project, foundation.terms("10000.00", "10000.00"), List.of()));
        }

        assertThat(AtOnce.all(calls)).extracting(Answer::status).containsExactlyInAnyOrder(200, 200, 422, 422);
    }

    @Test
    void of_what_fits_a_foundation_equally_the_larger_gap_comes_first_and_every_page_goes_on_after_the_last() {
        String field = "鹭羽养护" + System.nanoTime() % 100_000;
        approved(content(field, "40000.00"));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            JsonNode project = fair.published(TOWN, fair.content("长者居家养老上门服务", fair.appropriation(TOWN, "48000.00"), "48000.00"));
            ids.add(project.get("id").asText());
            Database.update("update project set field = ? where id = ?", field, ids.get(i));
            if (i < 2) {
                foundation.accepted(project, i == 0 ? "10500.00" : "10000.00");
            }
        }
        String matches = "organisations/" + foundation.code() + "/matches?tenant=" + TOWN + "&field=" + URLEncoder.encode(field.substring(1), StandardCharsets.UTF_8);

        JsonNode all = fair.as("foundation1-admin").get(matches).ok();
        assertThat(all.get("items")).extracting(m -> m.get("project").get("id").asText()).containsExactly(ids.get(2), ids.get(1), ids.get(0));
        assertThat(all.findValuesAsText("gap")).containsExactly("48000.00", "38000.00", "37500.00");
        assertThat(fair.as("foundation1-admin").get(matches + "&maxAmount=37999.99").ok().findValuesAsText("gap")).containsExactly("37500.00");
        JsonNode first = fair.as("foundation1-admin").get(matches + "&limit=2").ok();
        assertThat(fair.as("foundation1-admin").get(matches + "&limit=2&cursor=" + first.get("next").asText()).ok().findValuesAsText("gap"))
                .containsExactly("37500.00");
        fair.as("foundation1-admin").get(matches + "&cursor=WyJ4IiwieSIsInoiLCJ3Il0").refused(422, "invalid");
        fair.as("foundation1-admin").get(matches + "&minAmount=x").refused(422, "invalid");
    }

    @Test
    void what_is_followed_is_the_foundations_own_list() {
        JsonNode project = fair.published(TOWN);
        String followed = "organisations/" + foundation.code() + "/followed-projects";
        String one = followed + "/" + project.get("id").asText();
        assertThat(fair.as("foundation1-admin").get(one).ok().get("followed").asBoolean()).isFalse();
        assertThat(fair.as("foundation1-admin").put(one, null).status()).isEqualTo(204);
        assertThat(fair.as("foundation1-admin").put(one, null).status()).isEqualTo(204);
        assertThat(fair.as("foundation1-admin").get(one).ok().get("followed").asBoolean()).isTrue();
        assertThat(fair.as("foundation1-admin").get(followed).ok().get("items").findValuesAsText("projectId")).containsExactly(project.get("id").asText());
        JsonNode draft = fair.draft(TOWN, fair.content("草稿", fair.appropriation(TOWN, "48000.00"), "48000.00"));
        fair.as("foundation1-admin").put(followed + "/" + draft.get("id").asText(), null).refused(404, "not-found");
        fair.as("ngo1-admin").get(followed).refused(404, "not-found");

        assertThat(fair.as("foundation1-admin").delete(one).status()).isEqualTo(204);
        assertThat(fair.as("foundation1-admin").get(followed).ok().get("items")).isEmpty();
    }

    private String portfolio(String rest) {
        return "organisations/" + foundation.code() + "/portfolio" + rest;
    }

    private void approved(Map<String, Object> content) {
        decide(fair.as("foundation1-admin").on(fair.as("foundation1-admin").get(own).ok()).put(own, content).ok(), "approve", null);
    }

    /** This year's line. */
    private JsonNode year() {
        return StreamSupport.stream(fair.as("foundation1-admin").get(portfolio("/giving")).ok().get("years").spliterator(), false)
                .filter(y -> y.get("year").asInt() == 2026).findFirst().orElseThrow();
    }

    private static BigDecimal amount(JsonNode year, String name) {
        return new BigDecimal(year.get(name).asText());
    }

    private JsonNode decide(JsonNode profile, String how, Object body) {
        return fair.as("district-admin").on(profile).post("district/foundations/" + foundation.code() + "/" + how, body).ok();
    }

    private List<String> codes(String path) {
        return fair.as(null).get(path.replace("居家养老", "%E5%B1%85%E5%AE%B6%E5%85%BB%E8%80%81").replace("居家", "%E5%B1%85%E5%AE%B6")).ok()
                .findValuesAsText("creditCode");
    }

    private static Map<String, Object> content(String field, String most) {
        return Map.of("fields", List.of(field), "regions", List.of(TOWN), "grantMin", "5000.00", "grantMax", most, "conditions", "",
                "budgets", List.of(Map.of("year", 2026, "amount", "300000.00")));
    }
}
