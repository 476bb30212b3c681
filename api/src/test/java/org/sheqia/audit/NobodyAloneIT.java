package org.sheqia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What one has prepared another decides, whatever roles it has, and whoever stands in for it. */
@ArquillianTest
@RunAsClient
class NobodyAloneIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void fair() {
        fair = new Fair(portal);
    }

    @Test
    void who_drafted_and_offered_a_contract_does_not_sign_it_and_another_does() {
        String code = fair.organisation("ngo1-admin");
        JsonNode project = fair.published("dali");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("140.00", "1000.00"));
        fair.open("dali", project);
        fair.evaluate("dali", project, Map.of(bid.get("id").asText(), List.of(50, 25)));
        fair.award("dali", project);

        alsoOfficer("dali-approver", "dali");
        String contracts = "tenants/dali/contracts";
        JsonNode draft = fair.as("dali-approver").post(contracts, Map.of("projectId", project.get("id").asText())).ok();
        String contract = contracts + "/" + draft.get("id").asText();
        JsonNode offered = fair.as("dali-approver").on(draft).post(contract + "/offer", null).ok();
        JsonNode signed = offered.get("signsFirst").asText().equals("TENANT") ? offered
                : fair.as("ngo1-admin").on(offered).post("organisations/" + code + "/contracts/" + draft.get("id").asText() + "/sign", null).ok();
        fair.as("dali-approver").on(signed).post(contract + "/sign", null).refused(403, "separation-of-duties");
        fair.as(fair.secondApprover("dali")).on(signed).post(contract + "/sign", null).ok();
        noOfficer("dali-approver");
    }

    @Test
    void three_people_of_a_town_carry_a_project_from_the_appropriation_to_the_first_payment() {
        String code = fair.organisation("ngo4-admin");
        JsonNode contract = fair.inForce("canlian", "ngo4-admin", code);
        fair.pay("canlian", "ngo4-admin", contract, 1);
        List<String> people = Database.column("select distinct actor_sub from audit_record where chain = 'canlian' and project_id = ? and actor_sub is not null",
                contract.get("projectId").asText());
        assertThat(people).contains(Fair.sub("canlian-officer"), Fair.sub("canlian-approver"), Fair.sub("canlian-finance"));
        assertThat(people.stream().filter(sub -> Database.column("select id from membership where sub = ? and scope_id = 'canlian'", sub).size() > 0)).hasSize(3);
    }

    @Test
    void who_proposed_one_amendment_publishes_the_next_which_another_has_proposed() {
        alsoOfficer("lishui-approver", "lishui");
        try {
            JsonNode project = fair.published("lishui", fair.content("社区文化", fair.appropriation("lishui", "48000.00"), "48000.00"));
            JsonNode own = amended("lishui-approver", project, "甲");
            String amendment = own.get("amendments").get(0).get("id").asText();
            String path = Fair.path("lishui", project) + "/amendments/";
            fair.as("lishui-approver").on(own).post(path + amendment + "/publish", null).refused(403, "separation-of-duties");
            String second = fair.secondApprover("lishui");
            JsonNode published = fair.as(second).on(own).post(path + amendment + "/publish", null).ok();
            JsonNode next = amended("lishui-officer", published, "乙");
            JsonNode amendments = next.get("amendments");
            fair.as("lishui-approver").on(next).post(path + amendments.get(0).get("id").asText() + "/publish", null).ok();
        } finally {
            noOfficer("lishui-approver");
        }
    }

    @Test
    void what_bidders_are_told_is_proposed_by_one_and_published_by_another() {
        String code = fair.organisation("ngo2-admin");
        JsonNode project = fair.published("lishui", fair.content("社区探访", fair.appropriation("lishui", "48000.00"), "48000.00"));
        String asked = "projects/" + project.get("id").asText() + "/questions";
        fair.as("ngo2-admin").post("organisations/" + code + "/" + asked, Map.of("text", "节假日是否需要上门？")).ok();
        String questions = Fair.path("lishui", project) + "/questions";
        alsoOfficer("lishui-approver", "lishui");
        try {
            JsonNode question = only(fair.as("lishui-officer").get(questions).ok());
            String answer = questions + "/" + question.get("id").asText() + "/answer";
            JsonNode own = only(fair.as("lishui-approver").on(question).post(answer, Map.of("answer", "需要。")).ok());
            fair.as("lishui-approver").on(own).post(answer + "/publish", null).refused(403, "separation-of-duties");
            fair.as("lishui-officer").on(own).post(answer + "/publish", null).refused(403, "forbidden");
            assertThat(fair.as(null).get(asked).ok().get("items")).isEmpty();
            assertThat(only(fair.as("ngo2-admin").get("organisations/" + code + "/" + asked).ok()).get("answer").isNull()).isTrue();

            JsonNode returned = only(fair.as("lishui-approver").on(own).post(answer + "/return", Map.of("reason", "请写明频次")).ok());
            assertThat(List.of(returned.get("proposedAnswer").asText(), returned.get("returnedReason").asText())).containsExactly("需要。", "请写明频次");
            fair.as("lishui-approver").on(returned).post(answer + "/publish", null).refused(409, "no-answer-proposed");
            JsonNode better = only(fair.as("lishui-officer").on(returned).post(answer, Map.of("answer", "需要，每周两次。")).ok());
            fair.as("lishui-approver").on(own).post(answer + "/publish", null).refused(412, "stale");
            assertThat(fair.as("lishui-approver").get("me/work-items").ok().get("items").findValuesAsText("kind")).contains("publish-answer");
            fair.as("lishui-approver").on(better).post(answer + "/publish", null).ok();
            fair.as("lishui-officer").on(better).post(answer, Map.of("answer", "不需要。")).refused(412, "stale");
        } finally {
            noOfficer("lishui-approver");
        }
        assertThat(only(fair.as(null).get(asked).ok()).get("answer").asText()).isEqualTo("需要，每周两次。");
    }

    private static JsonNode only(JsonNode page) {
        assertThat(page.get("items")).hasSize(1);
        return page.get("items").get(0);
    }

    @Test
    void a_deputy_does_the_persons_work_in_its_time_says_for_whom_and_both_are_counted() {
        JsonNode candidates = fair.as("jiujiang-approver").get("me/deputies/candidates?scope=jiujiang").ok().get("items");
        assertThat(candidates.findValuesAsText("name")).anyMatch(n -> n.contains("jiujiang-officer")).anyMatch(n -> n.contains("district-admin"))
                .noneMatch(n -> n.contains("jiujiang-approver"));
        JsonNode submitted = fair.submitted("jiujiang", fair.content("邻里互助", fair.appropriation("jiujiang", "48000.00"), "48000.00"));
        String publish = Fair.path("jiujiang", submitted) + "/publish";
        fair.as("jiujiang-finance").on(submitted).post(publish, null).refused(403, "forbidden");

        named("jiujiang-approver", "jiujiang", member(candidates, "jiujiang-officer"), 5);
        fair.as("jiujiang-officer").on(submitted).post(publish, null).refused(403, "separation-of-duties");
        JsonNode deputy = named("jiujiang-approver", "jiujiang", member(candidates, "jiujiang-finance"), 5);
        assertThat(fair.as("jiujiang-finance").get("me").ok().get("memberships").findValuesAsText("onBehalf")).anyMatch(n -> n.contains("jiujiang-approver"));
        fair.as("jiujiang-finance").on(submitted).post(publish, null).ok();
        assertThat(fair.as("jiujiang-officer").get(Fair.path("jiujiang", submitted) + "/history").ok().findValuesAsText("by"))
                .anyMatch(by -> by.contains("jiujiang-finance") && by.contains("，代") && by.contains("jiujiang-approver"));

        fair.later(Duration.ofDays(7));
        assertThat(fair.as("jiujiang-finance").get("me").ok().get("memberships").findValuesAsText("role")).containsExactly("finance");
        fair.as("jiujiang-finance").post("me/deputies/" + deputy.get("items").get(1).get("id").asText() + "/end", null).refused(409, "deputy-over");
    }

    @Test
    void who_stands_in_for_the_drafter_approves_nothing_of_its_drafts() {
        JsonNode submitted = fair.submitted("xiqiao", fair.content("老年食堂", fair.appropriation("xiqiao", "48000.00"), "48000.00"));
        JsonNode candidates = fair.as("xiqiao-officer").get("me/deputies/candidates?scope=xiqiao").ok().get("items");
        named("xiqiao-officer", "xiqiao", member(candidates, "xiqiao-approver"), 2);
        // In its own role the approver acts for itself.
        JsonNode published = fair.as("xiqiao-approver").on(submitted).post(Fair.path("xiqiao", submitted) + "/publish", null).ok();
        assertThat(published.get("status").asText()).isEqualTo("PUBLISHED");
        JsonNode draft = fair.as("xiqiao-approver").post("tenants/xiqiao/projects", fair.content("代拟项目", fair.appropriation("xiqiao", "48000.00"), "48000.00")).ok();
        JsonNode own = fair.as("xiqiao-approver").on(draft).post(Fair.path("xiqiao", draft) + "/submit", null).ok();
        fair.as("xiqiao-approver").on(own).post(Fair.path("xiqiao", own) + "/publish", null).refused(403, "separation-of-duties");
    }

    @Test
    void a_deputy_who_is_dismissed_stands_in_for_nobody_and_in_its_own_role_nobody_uses_anothers() {
        String deputy = "deputy-" + UUID.randomUUID();
        fair.joins("tenants/danzao", "danzao-admin", deputy, "officer");
        JsonNode candidates = fair.as("danzao-approver").get("me/deputies/candidates?scope=danzao").ok().get("items");
        named("danzao-approver", "danzao", member(candidates, deputy), 5);
        JsonNode own = fair.as(deputy).post("tenants/danzao/projects", fair.content("本人起草", fair.appropriation("danzao", "48000.00"), "48000.00")).ok();
        assertThat(fair.as(deputy).get(Fair.path("danzao", own) + "/history").ok().findValuesAsText("by")).noneMatch(by -> by.contains("代"));
        JsonNode submitted = fair.submitted("danzao", fair.content("他人起草", fair.appropriation("danzao", "48000.00"), "48000.00"));
        String id = member(fair.as("danzao-approver").get("me/deputies/candidates?scope=danzao").ok().get("items"), deputy);
        assertThat(fair.as("danzao-admin").delete("tenants/danzao/members/" + id).status()).isEqualTo(204);
        fair.as(deputy).on(submitted).post(Fair.path("danzao", submitted) + "/publish", null).refused(404, "not-found");
    }

    @Test
    void who_is_there_for_another_is_no_second_at_an_opening() {
        String code = fair.organisation("ngo5-admin");
        JsonNode project = fair.published("lishui", fair.content("双人开标", fair.appropriation("lishui", "48000.00"), "48000.00"));
        fair.submittedBid("ngo5-admin", code, project, Fair.bid("140.00", "1000.00"));
        JsonNode candidates = fair.as("lishui-approver").get("me/deputies/candidates?scope=lishui").ok().get("items");
        named("lishui-approver", "lishui", member(candidates, "lishui-finance"), 40);
        fair.moveTo(Instant.parse(project.get("content").get("bidDeadline").asText()).plusSeconds(60));
        String attend = Fair.path("lishui", project) + "/opening/attend";
        fair.as("lishui-approver").post(attend, null).ok();
        fair.as("lishui-finance").post(attend, null).refused(422, "opening-needs-two");
        fair.as("lishui-officer").post(attend, null).ok();
    }

    @Test
    void a_deputy_is_somebody_of_the_place_for_a_term_that_ends() {
        JsonNode candidates = fair.as("shishan-approver").get("me/deputies/candidates?scope=shishan").ok().get("items");
        String finance = member(candidates, "shishan-finance");
        fair.as("shishan-approver").get("me/deputies/candidates?scope=dali").refused(404, "not-found");
        Map<String, Object> tooLong = Map.of("scope", "shishan", "membership", finance, "from", fair.today().toString(), "until",
                fair.today().plusDays(91).toString(), "reason", "休假");
        assertThat(fair.as("shishan-approver").post("me/deputies", tooLong).refused(422, "invalid").get("violations").findValuesAsText("code"))
                .containsExactly("deputy-term");
        Map<String, Object> stranger = Map.of("scope", "shishan", "membership", Fair.unknownId(), "from", fair.today().toString(), "until",
                fair.today().plusDays(3).toString(), "reason", "休假");
        assertThat(fair.as("shishan-approver").post("me/deputies", stranger).refused(422, "invalid").get("violations").findValuesAsText("code"))
                .containsExactly("deputy-unknown");
        JsonNode named = named("shishan-approver", "shishan", finance, 3);
        String deputy = named.get("items").get(0).get("id").asText();
        fair.as("shishan-officer").post("me/deputies/" + deputy + "/end", null).refused(404, "not-found");
        fair.as("shishan-finance").post("me/deputies/" + deputy + "/end", null).ok();
        assertThat(fair.as("shishan-finance").get("me").ok().get("memberships").findValuesAsText("role")).containsExactly("finance");
    }

    private static void alsoOfficer(String username, String tenant) {
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from) values (?, ?, ?, '审批', 'OFFICER', ?, '2020-01-01')",
                UUID.randomUUID().toString(), Fair.sub(username), username, tenant);
    }

    private static void noOfficer(String username) {
        Database.update("delete from membership where sub = ? and role = 'OFFICER'", Fair.sub(username));
    }

    private JsonNode named(String principal, String scope, String membership, int days) {
        return fair.as(principal).post("me/deputies", Map.of("scope", scope, "membership", membership, "from", fair.today().toString(), "until",
                fair.today().plusDays(days).toString(), "reason", "年休假")).ok();
    }

    private static String member(JsonNode candidates, String username) {
        for (JsonNode candidate : candidates) {
            if (candidate.get("name").asText().contains(username)) {
                return candidate.get("membership").asText();
            }
        }
        throw new AssertionError(username + " is no candidate of " + candidates);
    }

    private JsonNode amended(String who, JsonNode project, String title) {
        ObjectNode content = project.get("content").deepCopy();
        content.put("title", "社区文化" + title);
        return fair.as(who).on(project).post(Fair.path("lishui", project) + "/amendments", Map.of("content", content, "reason", "名称更正")).ok();
    }
}
