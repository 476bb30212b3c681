package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** An objection on a phone, its answer by two officials, and the complaint that the district decides. */
class RemedyIT {

    private static final int PHONE = 390;
    private static final String MATTER = "评分标准第二项偏向特定机构，不合理地限制了竞争";
    private static final String ANSWER = "该项标准与服务需求相适应，不存在限制竞争的情形。";

    @Test
    void an_organisation_objects_on_a_phone_two_officials_answer_and_the_district_decides_its_complaint() {
        String project = Example.published("质疑项目" + System.currentTimeMillis()).get("id").asText();
        String office = "t/guicheng/projects/" + project + "?view=remedies";
        try (Person objector = Person.loggedIn("ngo2-admin"); Person officer = Person.loggedIn("guicheng-officer"); Person approver = Person.loggedIn("guicheng-approver");
                Person district = Person.loggedIn("district-admin"); Person anybody = Person.nobody()) {
            objector.page.setViewportSize(PHONE, 844);
            objector.at("projects/" + project).press("提出质疑");
            Example.letter(objector, MATTER).shot("objection-phone").confirm("提出质疑").sees("待受理").shot("objection-filed-phone");
            assertThat(Api.as("guicheng-officer").get("tenants/guicheng/projects/" + project + "/remedies").get("holds").findValuesAsText("cause")).containsExactly("OBJECTION");

            officer.at(office).sees("待受理").sees("采购活动已暂停").act("受理");
            approver.at(office).press("拟定答复").step(() -> approver.dialog().getByText("不成立").first().click())
                    .fill(approver.dialog(), "answer", ANSWER).confirm("拟定答复").sees(ANSWER).shot("answer-to-objection-proposed");
            assertThat(objector.reads(own(project)).get("objections").get(0).get("answer").isNull()).as("waits for another").isTrue();
            officer.at(office).act("确认答复").seesNoMore("采购活动已暂停").shot("objection-answered");

            objector.at("projects/" + project).sees(ANSWER).press("提起投诉").shot("complaint-phone").confirm("提起投诉").shot("complaint-filed-phone");
            JsonNode complaint = objector.reads(own(project)).get("complaints").get(0);
            district.at("d/complaints").at("d/complaints/" + complaint.get("id").asText()).press("受理")
                    .step(() -> district.dialog().getByText("不暂停").click()).confirm("受理").shot("complaint-accepted");
            officer.at(office).press("作出说明").fill(officer.dialog(), "explanation", "评分标准按照需求设定，已公开征求意见。").confirm("作出说明");
            district.at("d/complaints/" + complaint.get("id").asText()).press("作出处理决定").step(() -> district.dialog().getByText("不成立").first().click())
                    .fill(district.dialog(), "decision", "经查，投诉事项缺乏事实依据，驳回投诉。").confirm("作出处理决定").act("公告处理结果").shot("complaint-decided");
            anybody.at("projects/" + project).sees("经查，投诉事项缺乏事实依据，驳回投诉。");
        }
    }

    private static String own(String project) {
        return "organisations/" + Example.organisationOf("ngo2-admin") + "/projects/" + project + "/remedies";
    }
}
