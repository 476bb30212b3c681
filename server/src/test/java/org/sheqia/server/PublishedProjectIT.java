package org.sheqia.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What people do with a project while it takes bids: ask, answer, correct it, draft a bid, and look after all of that. */
class PublishedProjectIT {

    private static final String OFFICE = "t/guicheng/projects/";

    @Test
    void an_organisation_asks_the_officer_answers_another_publishes_it_and_everybody_reads_both() {
        String project = published("答疑项目");
        String question = "探访是否包括节假日？", answer = "包括，节假日照常。";
        try (Person asker = Person.loggedIn("ngo2-admin"); Person officer = Person.loggedIn("guicheng-officer");
                Person approver = Person.loggedIn("guicheng-approver"); Person anybody = Person.nobody()) {
            asker.at("projects/" + project).press("提问").fill(asker.dialog(), "text", question).confirm("提问").sees("等待答复");
            assertThat(Api.nobody().get("projects/" + project + "/questions").get("items")).isEmpty();
            officer.at(OFFICE + project + "?view=questions").sees(question).press("拟定答复").fill(officer.dialog(), "answer", answer).confirm("拟定答复").sees("待审批人发布的答复").shot("answer-proposed");
            assertThat(Api.nobody().get("projects/" + project + "/questions").get("items")).as("waits for another").isEmpty();
            approver.at(OFFICE + project + "?view=questions").sees(answer).act("发布答复").seesNoMore("待审批人发布的答复").sees(answer).shot("question-answered");
            anybody.at("projects/" + project).sees(question).sees(answer);
            asker.at("projects/" + project).sees(answer);
        }
    }

    @Test
    void an_amendment_is_proposed_published_by_somebody_else_and_asks_whoever_has_bid_to_confirm() {
        JsonNode project = Example.published(title("更正项目"));
        String id = project.get("id").asText(), need = "更正：并为失能长者提供上门服务。";
        String bid = Example.bid("ngo3-admin", project);
        try (Person bidder = Person.loggedIn("ngo3-admin"); Person officer = Person.loggedIn("guicheng-officer");
                Person approver = Person.loggedIn("guicheng-approver"); Person anybody = Person.nobody()) {
            fillInBid(bidder, "o/" + Example.organisationOf("ngo3-admin") + "/bids/" + bid).act("递交投标").sees("投标已递交");
            officer.at(OFFICE + id).follow("更正").arrivesAt(OFFICE + id + "/amend");
            Locator form = officer.page.locator("main form");
            officer.fill(form, "need", need).fill(form, "area", "平洲社区").fill(form, "reason", "补充服务对象。").act("提交更正").sees("待审核的更正").shot("amendment-proposed");
            assertThat(officer.page.locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
            approver.at(OFFICE + id).sees(need).act("发布更正公告").seesNoMore("待审核的更正").shot("amendment-published");
            anybody.at("projects/" + id).sees(need).sees("补充服务对象。");
            bidder.at("o/" + Example.organisationOf("ngo3-admin") + "/bids/" + bid).sees("已递交的投标须确认").sees("补充服务对象。")
                    .shot("bid-to-confirm").act("按原单价确认").seesNoMore("已递交的投标须确认").sees("项目第 2 版").shot("bid-confirmed");
        }
    }

    @Test
    void staff_of_an_organisation_drafts_a_bid_that_its_admin_submits() {
        String project = published("起草项目"), code = Example.organisationOf("ngo1-staff");
        String bid;
        try (Person staff = Person.loggedIn("ngo1-staff")) {
            staff.at("projects/" + project).press("准备投标");
            bid = staff.arrivesAt("o/" + code + "/bids/[0-9a-f-]{36}");
            fillInBid(staff, null).sees("已保存").sees("草稿只是保存，不算投标").shot("bid-of-staff");
        }
        try (Person admin = Person.loggedIn("ngo1-admin")) {
            admin.at("o/" + code + "/bids/" + bid);
            assertThat(admin.page.locator("[id=proposal]")).hasValue("每周上门探访。");
            admin.act("递交投标").sees("投标已递交");
        }
    }

    @Test
    void the_auditor_of_the_district_reads_everything_and_can_do_nothing() {
        String project = published("审计项目");
        try (Person auditor = Person.loggedIn("district-auditor")) {
            auditor.at(OFFICE + project).seesStatus("已发布").sees("办理记录").sees("发布项目").shot("auditor");
            assertThat(auditor.page.locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
            assertThat(auditor.page.locator("main").getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("更正"))).hasCount(0);
            auditor.at("t/guicheng/records").sees("发布项目").at("d/records").sees("办理记录");
            // That the auditor has looked stands in the district's own records.
            auditor.sees("审计查阅");
        }
    }

    private static Person fillInBid(Person person, String address) {
        if (address != null) {
            person.at(address);
        }
        Locator form = person.page.locator("main form");
        return person.fill(form, "proposal", "每周上门探访。").fill(form, "prices_indicator-1", "140")
                .press("添加一行").fill(form, "staff_0_name", "黄社工").fill(form, "staff_0_role", "项目主管");
    }

    private static String published(String what) {
        return Example.published(title(what)).get("id").asText();
    }

    private static String title(String what) {
        return "桂城街道" + what + System.currentTimeMillis();
    }
}
