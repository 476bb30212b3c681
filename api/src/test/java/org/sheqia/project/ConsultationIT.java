package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Where the procedure asks for it, nothing is submitted or published before the public was asked, or somebody else has confirmed why not. */
@ArquillianTest
@RunAsClient
class ConsultationIT {

    private static final Map<String, Object> SUMMARY = Map.of("summary", "收到意见一条：周末服务，予以采纳。");

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void a_need_is_put_before_the_public_answered_closed_and_then_its_project_is_submitted_and_published() {
        JsonNode draft = draft("guicheng", "open-tender");
        String path = Fair.path("guicheng", draft);
        fair.as("guicheng-officer").on(draft).post(path + "/submit", null).refused(422, "need-not-consulted");

        JsonNode need = fair.as("guicheng-officer").get(path + "/consultation").ok();
        assertThat(need.get("settled").asBoolean()).isFalse();
        LocalDate earliest = LocalDate.parse(need.get("earliest").asText());
        assertThat(codes(fair.as("guicheng-officer").on(draft).post(path + "/consultation", until(earliest.minusDays(1))).refused(422, "invalid")))
                .containsExactly("consultation-too-short");
        String id = opened("guicheng", draft, earliest);
        fair.as("guicheng-officer").on(draft).post(path + "/consultation", until(earliest)).refused(409, "consultation-running");
        fair.as("guicheng-officer").on(draft).post(path + "/consultation/exceptions", Map.of("reason", "来不及了")).refused(409, "consultation-running");

        // Everybody reads it, and nobody reads of the draft behind it; who is logged in answers once.
        String address = "consultations/" + id;
        JsonNode notice = fair.as(null).get(address).ok();
        assertThat(notice.at("/need/need").asText()).isEqualTo("社区独居与高龄长者日常照料不足。");
        assertThat(notice.get("projectId").isNull()).isTrue();
        assertThat(notice.toString()).doesNotContain("guicheng-officer").doesNotContain("unitPrice").doesNotContain("48000");
        assertThat(fair.as(null).get("consultations?open=true&tenant=guicheng").ok().get("items").findValuesAsText("id")).contains(id);
        fair.as(null).post(address + "/answers", answer("周末也要服务")).refused(401, "unauthenticated");
        assertThat(fair.as("newcomer").get(address + "/answers/mine").ok().get("text").isNull()).isTrue();
        fair.as("newcomer").post(address + "/answers", answer("周末也要服务")).ok();
        fair.as("newcomer").post(address + "/answers", answer("再说一次")).refused(409, "consultation-answered");
        fair.as("guicheng-finance").post(address + "/answers", answer("建议增加预算")).ok();
        assertThat(codes(fair.as("evaluator1").post(address + "/answers", answer("长".repeat(2001))).refused(422, "invalid"))).containsExactly("Size");
        assertThat(fair.as(null).get(address + "/answers").ok().get("items")).isEmpty();
        assertThat(fair.as("guicheng-officer").get(path + "/consultation/" + id + "/answers").ok().get("items")).hasSize(2);

        // Not before its end.
        String close = path + "/consultation/" + id + "/close";
        fair.as("guicheng-officer").on(draft).post(close, SUMMARY).refused(409, "illegal-state");
        fair.as("guicheng-officer").on(draft).post(path + "/submit", null).refused(422, "need-not-consulted");
        fair.moveTo(earliest.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
        fair.as("evaluator1").post(address + "/answers", answer("太晚了")).refused(409, "consultation-over");
        assertThat(fair.as("guicheng-officer").get("me/work-items").ok().toString()).contains("close-consultation");
        JsonNode answers = fair.as(null).get(address + "/answers?limit=1").ok();
        assertThat(answers.at("/items/0/standing").asText()).isEqualTo("UNVERIFIED");
        JsonNode more = fair.as(null).get(address + "/answers?limit=1&cursor=" + answers.get("next").asText()).ok();
        assertThat(more.at("/items/0/standing").asText()).isEqualTo("OF_BUYER");
        assertThat(more.get("next").isNull()).isTrue();
        fair.as("guicheng-approver").post(path + "/consultation/" + id + "/answers/" + more.at("/items/0/id").asText() + "/hide", Map.of("reason", "与需求无关的辱骂")).ok();
        assertThat(fair.as(null).get(address + "/answers").ok().at("/items/1/text").isNull()).isTrue();

        // What the answers have changed is said.
        JsonNode revised = revised("guicheng", draft, "need", "社区独居与高龄长者周末照料不足。");
        assertThat(codes(fair.as("guicheng-officer").on(revised).post(close, SUMMARY).refused(422, "invalid"))).containsExactly("consultation-changes-unsaid");
        fair.as("guicheng-officer").on(draft).post(close, said("增加周末照料。")).refused(412, "stale");
        JsonNode closed = fair.as("guicheng-officer").on(revised).post(close, said("增加周末照料。")).ok();
        assertThat(closed.get("settled").asBoolean()).isTrue();
        JsonNode told = fair.as(null).get(address).ok();
        assertThat(told.at("/need/need").asText()).isEqualTo("社区独居与高龄长者日常照料不足。");
        assertThat(told.at("/settled/need").asText()).isEqualTo("社区独居与高龄长者周末照料不足。");
        assertThat(told.get("changed").get(0).asText()).isEqualTo("need");

        JsonNode again = readied("guicheng", revised);
        JsonNode submitted = fair.as("guicheng-officer").on(again).post(path + "/submit", null).ok();
        JsonNode published = fair.as("guicheng-approver").on(submitted).post(path + "/publish", null).ok();
        assertThat(published.get("status").asText()).isEqualTo("PUBLISHED");
        JsonNode how = fair.as(null).get("projects/" + published.get("id").asText() + "/consultation").ok();
        assertThat(how.at("/consultations/0/summary").asText()).isEqualTo(SUMMARY.get("summary"));
        assertThat(fair.as(null).get(address).ok().get("projectId").asText()).isEqualTo(published.get("id").asText());
        assertThat(fair.as(null).get("projects/" + published.get("id").asText()).ok().get("notices").findValuesAsText("kind"))
                .contains("consultation.opened", "consultation.closed");
    }

    @Test
    void a_need_that_was_changed_afterwards_was_put_before_nobody() {
        JsonNode draft = draft("shishan", "competitive-consultation");
        String path = Fair.path("shishan", draft);
        LocalDate until = fair.today().plusDays(20);
        String id = opened("shishan", draft, until);
        fair.moveTo(until.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
        fair.as("shishan-officer").on(draft).post(path + "/consultation/" + id + "/close", SUMMARY).ok();
        JsonNode dated = readied("shishan", draft);
        JsonNode another = revised("shishan", dated, "beneficiaryCount", 12);
        fair.as("shishan-officer").on(another).post(path + "/submit", null).refused(422, "need-not-consulted");
        assertThat(fair.as("shishan-officer").get(path + "/consultation").ok().get("changed").get(0).asText()).isEqualTo("beneficiaryCount");
        JsonNode back = revised("shishan", another, "beneficiaryCount", 120);
        JsonNode submitted = fair.as("shishan-officer").on(back).post(path + "/submit", null).ok();

        // Between the submission and the publication nobody can change it; the gate asks again all the same.
        Database.update("update consultation set settled = replace(settled, '120', '121') where id = ?", id);
        fair.as("shishan-approver").on(submitted).post(path + "/publish", null).refused(422, "need-not-consulted");
        Database.update("update consultation set settled = replace(settled, '121', '120') where id = ?", id);
        fair.as("shishan-approver").on(submitted).post(path + "/publish", null).ok();
    }

    @Test
    void an_exception_is_confirmed_by_another_who_drafted_nothing_and_everybody_reads_why() {
        JsonNode draft = draft("danzao", "open-tender");
        String path = Fair.path("danzao", draft) + "/consultation";
        JsonNode asked = fair.as("danzao-officer").on(draft).post(path + "/exceptions", Map.of("reason", "同一需求年初已公开征求意见。")).ok();
        String exception = path + "/exceptions/" + asked.at("/exemptions/0/id").asText();
        assertThat(asked.at("/exemptions/0/own").asBoolean()).isTrue();
        fair.as("danzao-officer").on(draft).post(Fair.path("danzao", draft) + "/submit", null).refused(422, "need-not-consulted");
        fair.as("danzao-officer").on(draft).post(path, until(fair.today().plusDays(30))).refused(409, "exemption-asked");
        fair.as("danzao-officer").post(exception + "/confirm", null).refused(403, "forbidden");
        assertThat(fair.as("danzao-approver").get("me/work-items").ok().toString()).contains("confirm-need-exemption");

        // Who asked does not confirm, whatever roles it has.
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from) values (?, ?, 'danzao-officer', '经办', 'APPROVER',"
                + " 'danzao', '2020-01-01')", Fair.unknownId(), Fair.sub("danzao-officer"));
        try {
            fair.as("danzao-officer").post(exception + "/confirm", null).refused(403, "separation-of-duties");
        } finally {
            Database.update("delete from membership where sub = ? and role = 'APPROVER'", Fair.sub("danzao-officer"));
        }
        fair.as("danzao-approver").post(exception + "/decline", null).ok();
        fair.as("danzao-officer").on(draft).post(Fair.path("danzao", draft) + "/submit", null).refused(422, "need-not-consulted");
        fair.as("danzao-approver").post(exception + "/confirm", null).refused(409, "illegal-state");

        fair.exceptNeed("danzao", draft);
        JsonNode submitted = fair.as("danzao-officer").on(draft).post(Fair.path("danzao", draft) + "/submit", null).ok();
        fair.as("danzao-approver").on(submitted).post(Fair.path("danzao", draft) + "/publish", null).ok();
        JsonNode how = fair.as(null).get("projects/" + draft.get("id").asText() + "/consultation").ok();
        assertThat(how.at("/exemptions/0/reason").asText()).isEqualTo("同一需求年初已公开征求意见。");
        assertThat(how.get("exemptions")).hasSize(1);
        assertThat(how.toString()).doesNotContain("danzao-");
    }

    @Test
    void fair_selection_asks_for_none() {
        JsonNode draft = draft("jiujiang", "fair-selection");
        String path = Fair.path("jiujiang", draft);
        JsonNode need = fair.as("jiujiang-officer").get(path + "/consultation").ok();
        assertThat(need.get("rule").isNull()).isTrue();
        assertThat(need.get("settled").asBoolean()).isTrue();
        fair.as("jiujiang-officer").on(draft).post(path + "/consultation", until(fair.today().plusDays(30))).refused(409, "consultation-not-asked");
        fair.as("jiujiang-officer").on(draft).post(path + "/consultation/exceptions", Map.of("reason", "不需要")).refused(409, "consultation-not-asked");
        JsonNode submitted = fair.as("jiujiang-officer").on(draft).post(path + "/submit", null).ok();
        fair.as("jiujiang-approver").on(submitted).post(path + "/publish", null).ok();
    }

    @Test
    void one_at_a_time_and_once_each_also_at_the_same_moment() throws Exception {
        JsonNode draft = draft("xiqiao", "open-tender");
        LocalDate until = fair.today().plusDays(30);
        Callable<Integer> open = () -> fair.as("xiqiao-officer").on(draft).post(Fair.path("xiqiao", draft) + "/consultation", until(until)).status();
        assertThat(AtOnce.all(List.of(open, open, open))).containsExactlyInAnyOrder(200, 409, 409);
        String id = fair.as(null).get("consultations?tenant=xiqiao&limit=1").ok().at("/items/0/id").asText();
        Callable<Integer> answer = () -> fair.as("newcomer").post("consultations/" + id + "/answers", answer("同时提交")).status();
        assertThat(AtOnce.all(List.of(answer, answer, answer))).containsExactlyInAnyOrder(200, 409, 409);
        fair.as("xiqiao-officer").post(Fair.path("xiqiao", draft) + "/consultation/" + id + "/withdraw", Map.of("reason", "数量写错")).ok();
        fair.as("evaluator2").post("consultations/" + id + "/answers", answer("已撤回")).refused(409, "consultation-over");
        assertThat(fair.as(null).get("consultations/" + id).ok().get("status").asText()).isEqualTo("WITHDRAWN");
        fair.as(null).get("consultations?cursor=W10").refused(422, "invalid");
    }

    /** A draft that is complete under the procedure. */
    private JsonNode draft(String tenant, String procedure) {
        Map<String, Object> content = fair.content("长者周末照料", fair.appropriation(tenant, "48000.00"), "48000.00");
        content.put("procedure", procedure);
        content.put("criteria", List.of(Map.of("name", "方案", "kind", "QUALITY", "weight", 80), Map.of("name", "价格", "kind", "PRICE", "weight", 20)));
        content.putAll(dates());
        return fair.draft(tenant, content);
    }

    private Map<String, Object> dates() {
        var deadline = fair.now().plus(Duration.ofDays(40));
        return Map.of("bidDeadline", deadline.toString(), "questionDeadline", deadline.minus(Duration.ofDays(2)).toString(), "openingAt", deadline.toString(),
                "serviceFrom", LocalDate.ofInstant(deadline, ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
    }

    private String opened(String tenant, JsonNode draft, LocalDate until) {
        return fair.as(tenant + "-officer").on(draft).post(Fair.path(tenant, draft) + "/consultation", until(until)).ok().at("/consultations/0/id").asText();
    }

    private JsonNode revised(String tenant, JsonNode project, String field, Object value) {
        return revised(tenant, project, Map.of(field, value));
    }

    /** With later dates: the consultation took its time. */
    private JsonNode readied(String tenant, JsonNode project) {
        return revised(tenant, project, dates());
    }

    private JsonNode revised(String tenant, JsonNode project, Map<String, Object> fields) {
        ObjectNode content = project.get("content").deepCopy();
        fields.forEach(content::putPOJO);
        return fair.as(tenant + "-officer").on(project).put(Fair.path(tenant, project), content).ok();
    }

    private static Map<String, Object> said(String changes) {
        Map<String, Object> all = new HashMap<>(SUMMARY);
        all.put("changes", changes);
        return all;
    }

    private static Map<String, Object> until(LocalDate day) {
        return Map.of("until", day.toString());
    }

    private static Map<String, Object> answer(String text) {
        return Map.of("text", text);
    }

    private static List<String> codes(JsonNode problem) {
        return problem.get("violations").findValuesAsText("code");
    }
}
