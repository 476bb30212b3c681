package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An evaluation in which everything happens that can: an amendment, an invalid bid, a recusal, equal bids, a close result, a revocation. */
class TiedBidsIT {

    private static final List<String> BIDDERS = List.of("ngo1-admin", "ngo2-admin", "ngo3-admin");

    private final Person anybody = Person.nobody();
    private final List<String> bids = new ArrayList<>();
    private JsonNode project;
    private String id;

    @Test
    void two_equal_bids_are_told_apart_by_a_lot_and_the_winner_that_withdraws_leaves_it_to_the_other() {
        try (anybody; Person officer = Person.loggedIn("guicheng-officer"); Person approver = Person.loggedIn("guicheng-approver")) {
            project = Example.published("桂城长者日间照料评审全程" + System.nanoTime());
            id = project.get("id").asText();
            bid();
            amend();
            confirm();
            open(officer, approver);
            evaluate(officer);
            award(officer, approver);
            revoke(officer, approver);
        }
    }

    private void bid() {
        String[] prices = {"140.00", "140.00", "135.00"};
        for (int i = 0; i < BIDDERS.size(); i++) {
            Api bidder = Api.as(BIDDERS.get(i));
            String own = "organisations/" + Example.organisationOf(BIDDERS.get(i)) + "/bids";
            JsonNode draft = bidder.post(own, null, Map.of("projectId", id, "content", Map.of("projectEdition", 1, "proposal", "每周上门探访。", "prices",
                    List.of(Map.of("line", "indicator-1", "unitPrice", prices[i])), "staff", List.of(), "documents", List.of())));
            bidder.post(own + "/" + draft.get("id").asText() + "/submit", draft, null);
            bids.add(draft.get("id").asText());
        }
    }

    /** More visits are wanted: every bid has to be confirmed. */
    private void amend() {
        String path = Example.OFFICE + "projects/" + id;
        JsonNode now = Api.as("guicheng-officer").get(path);
        ObjectNode content = now.get("content").deepCopy();
        ((ObjectNode) content.get("indicators").get(0)).put("quantity", 250);
        Api.as("guicheng-officer").post(path + "/amendments", now, Map.of("content", content, "reason", "服务对象增加"));
        JsonNode proposed = Api.as("guicheng-approver").get(path);
        Api.as("guicheng-approver").post(path + "/amendments/" + proposed.get("amendments").get(0).get("id").asText() + "/publish", proposed, null);
    }

    /** One confirms in the browser, one by the API, the third does nothing. */
    private void confirm() {
        try (Person bidder = Person.loggedIn("ngo1-admin")) {
            bidder.at("o/" + Example.organisationOf("ngo1-admin") + "/bids/" + bids.get(0)).sees("项目已更正，已递交的投标须确认").sees("35,000.00")
                    .shot("20-to-confirm").act("按原单价确认").sees("第 2 次递交").sees("35,000.00").shot("20-confirmed");
        }
        String own = "organisations/" + Example.organisationOf("ngo2-admin") + "/bids/" + bids.get(1);
        JsonNode bid = Api.as("ngo2-admin").get(own);
        Api.as("ngo2-admin").post(own + "/confirm", bid, Map.of("projectEdition", 2));
    }

    private void open(Person officer, Person approver) {
        Instant deadline = Instant.parse(anybody.reads("projects/" + id).get("content").get("openingAt").asText());
        Instant now = Instant.parse(anybody.reads("portal").get("now").asText());
        if (now.isBefore(deadline)) {
            Api.nobody().post("demo/clock", null, Map.of("now", deadline.plus(Duration.ofMinutes(1)).toString()));
        }
        String view = "t/guicheng/projects/" + id + "?view=opening";
        officer.at(view).act("到场开标").sees("您已到场，等待第二人");
        approver.at(view).act("共同开标").sees("按更正前的版本报价").sees("32,400.00").shot("21-opened");
    }

    private void evaluate(Person officer) {
        String[] named = {evaluator(1), evaluator(2), evaluator(3)};
        String view = "t/guicheng/projects/" + id + "?view=evaluation";
        officer.at(view).press("组成评审委员会").choose(officer.dialog(), "members", named).choose(officer.dialog(), "reserves", evaluator(4), evaluator(5))
                .confirm("组成评审委员会").sees("已提交评分 0 / 3").shot("22-committee");
        try (Person member = Person.loggedIn("evaluator1")) {
            member.at("e/assignments/" + id).press("申请回避");
            member.fill(member.dialog(), "reason", "曾在投标单位任顾问").confirm("申请回避").sees("您已回避此项目").shot("22-recused");
        }
        try (Person member = Person.loggedIn("evaluator2")) {
            member.at("e/assignments/" + id).act("声明无利害关系").sees("开标时已判无效，不需评审").sees("按更正前的版本报价");
            Locator asked = member.page.locator("main nav[aria-label='各投标人'] button");
            assertThat(asked).hasCount(2);
            for (int bid = 0; bid < 2; bid++) {
                asked.nth(bid).click();
                for (String question : List.of("eligible", "compliant")) {
                    member.page.locator("[id='bids_" + bid + "_" + question + "']").getByText("通过", new Locator.GetByTextOptions().setExact(true)).click();
                }
                member.page.locator("[id='bids_" + bid + "_scores_0']").fill(asked.nth(bid).textContent().contains(name(0)) ? "50" : "40");
                member.page.locator("[id='bids_" + bid + "_scores_1']").fill("25");
            }
            member.shot("22-scores").act("提交评分").sees("评分已提交").sees("50.00");
        }
        score("evaluator3", 40, 50);
        score("evaluator4", 45, 45);
        officer.at(view).act("结束评审").sees("并列 · 抽签第 1").sees("细微变动会改变成交单位").sees("去掉其中一名评委的评分").shot("23-report");
    }

    /** The name of a demo evaluator, as the list of those who may be chosen has it. */
    private static String evaluator(int number) {
        for (JsonNode known : Api.as("guicheng-officer").get("tenants/guicheng/evaluators").get("items")) {
            if (known.get("username").asText().equals("evaluator" + number)) {
                return known.get("name").asText();
            }
        }
        throw new AssertionError("Nobody is evaluator" + number);
    }

    private void score(String member, int first, int second) {
        String own = "me/assignments/" + id;
        Api.as(member).post(own + "/declare", null, null);
        JsonNode saved = Api.as(member).put(own + "/scores", Api.as(member).get(own), Map.of("bids", List.of(sheet(bids.get(0), first), sheet(bids.get(1), second))));
        Api.as(member).post(own + "/scores/submit", saved, null);
    }

    private static Map<String, Object> sheet(String bid, int points) {
        Map<String, Object> sheet = new LinkedHashMap<>(Map.of("bidId", bid, "eligible", true, "compliant", true, "scores", List.of(points, 25)));
        sheet.put("reason", null);
        sheet.put("comment", null);
        return sheet;
    }

    private void award(Person officer, Person approver) {
        String view = "t/guicheng/projects/" + id + "?view=award";
        officer.at(view).act("提出成交建议").sees("提出时间");
        approver.at(view).press("确认并公示").press("确认并公示", approver.dialog()).isTold("请先确认已知悉");
        approver.dialog().getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX).check();
        approver.confirm("确认并公示").sees("公示截止").shot("24-publicity");
        anybody.at("projects/" + id).sees("并列，抽签第 1").sees("无效：按更正前的版本报价").sees("采购规则").shot("24-public");
    }

    private void revoke(Person officer, Person approver) {
        String view = "t/guicheng/projects/" + id + "?view=award";
        officer.at(view).press("提出撤销成交");
        officer.fill(officer.dialog(), "reason", "成交单位书面放弃").confirm("提出撤销成交").sees("已提出撤销：成交单位书面放弃").shot("25-revocation");
        approver.at("work?kind=confirm-revocation").sees("确认撤销成交");
        approver.at(view).act("确认撤销").sees("撤销原因：成交单位书面放弃");
        officer.at(view).act("提出成交建议").sees("待确认").shot("25-next");
        JsonNode awards = officer.reads("tenants/guicheng/projects/" + id + "/evaluation").get("awards");
        org.assertj.core.api.Assertions.assertThat(awards.findValuesAsText("creditCode")).hasSize(2).doesNotHaveDuplicates();
    }

    private String name(int bidder) {
        for (JsonNode opened : Api.as("guicheng-officer").get(Example.OFFICE + "projects/" + id + "/bids").get("items")) {
            if (opened.get("id").asText().equals(bids.get(bidder))) {
                return opened.get("name").asText();
            }
        }
        throw new AssertionError("no bid " + bidder);
    }
}
