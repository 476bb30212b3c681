package org.sheqia.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things of 桂城街道 to look at: taken from the sample fair where it has them, made through the API where they must be of this hour. */
final class Example {

    static final String OFFICE = "tenants/guicheng/";

    private Example() {
    }

    /** Of the sample fair, in that state of its life. */
    static String project(String status) {
        return first(Api.as("guicheng-officer").get(OFFICE + "projects?limit=1&status=" + status)).get("id").asText();
    }

    static String contract(String status) {
        return first(Api.as("guicheng-officer").get(OFFICE + "contracts?limit=1&status=" + status)).get("id").asText();
    }

    static String publicContract() {
        return first(Api.nobody().get("contracts?limit=1")).get("id").asText();
    }

    /** The link under which residents are asked about a contract in force. */
    static String survey() {
        return Api.as("guicheng-officer").post(OFFICE + "contracts/" + contract("ACTIVE") + "/survey/open", null, null).get("token").asText();
    }

    static JsonNode appropriation() {
        return first(Api.as("guicheng-finance").get(OFFICE + "appropriations"));
    }

    static String pendingRegistration() {
        return first(Api.as("district-admin").get("district/registrations?limit=1")).get("id").asText();
    }

    /** One that a person has sent. */
    static String registrationOf(String username) {
        return first(Api.as(username).get("me/registrations")).get("id").asText();
    }

    /** The newest that somebody was told. */
    static String noticeOf(String username) {
        return first(Api.as(username).get("me/notifications")).get("id").asText();
    }

    /** Of the sample fair, open for proposals. */
    static String consultation() {
        return first(Api.nobody().get("consultations")).get("id").asText();
    }

    /** One that can still be answered. */
    static String openConsultation() {
        return first(Api.nobody().get("consultations?open=true")).get("id").asText();
    }

    static String programme() {
        return first(Api.nobody().get("programmes")).get("id").asText();
    }

    /** What a foundation has promised and paid in part. */
    static String pledge() {
        for (JsonNode pledge : Api.as("guicheng-officer").get(OFFICE + "pledges?status=ACCEPTED").get("items")) {
            if (pledge.get("projectStatus").asText().equals("PERFORMING")) {
                return pledge.get("id").asText();
            }
        }
        throw new AssertionError("no pledge to a contract in force");
    }

    /** What the evaluator has been asked to judge, in that state. */
    static String assignment(String evaluator, String status) {
        for (JsonNode assignment : Api.as(evaluator).get("me/assignments").get("items")) {
            if (assignment.get("status").asText().equals(status)) {
                return assignment.get("projectId").asText();
            }
        }
        throw new AssertionError(evaluator + " has no assignment that is " + status);
    }

    static String evaluation(String evaluator) {
        return first(Api.as(evaluator).get("me/evaluations")).get("id").asText();
    }

    /** The credit code of the organisation that the person acts for. */
    static String organisationOf(String username) {
        return Api.as(username).get("me").get("memberships").get(0).get("id").asText();
    }

    /** A project that has just been published and takes bids for ten days. */
    static JsonNode published(String title) {
        JsonNode draft = Api.as("guicheng-officer").post(OFFICE + "projects", null, content(title));
        String path = OFFICE + "projects/" + draft.get("id").asText();
        JsonNode submitted = Api.as("guicheng-officer").post(path + "/submit", draft, null);
        return Api.as("guicheng-approver").post(path + "/publish", submitted, null);
    }

    /** The draft of a bid for it. */
    static String bid(String username, JsonNode project) {
        return Api.as(username).post("organisations/" + organisationOf(username) + "/bids", null, Map.of("projectId", project.get("id").asText(), "content",
                Map.of("proposal", "", "prices", List.of(), "staff", List.of(), "documents", List.of()))).get("id").asText();
    }

    /** A complaint about a new project, whose buyer said that the objection was none; in the browser, since letters are signed by a fresh login. */
    static JsonNode complaint(String title) {
        String project = published(title).get("id").asText();
        try (Person objector = Person.loggedIn("ngo1-admin")) {
            objector.at("projects/" + project).press("提出质疑");
            letter(objector, "评分标准第二项偏向特定机构，不合理地限制了竞争").confirm("提出质疑").sees("待受理");
            String own = "organisations/" + organisationOf("ngo1-admin") + "/projects/" + project + "/remedies";
            JsonNode objection = objector.reads(own).get("objections").get(0);
            Api.as("guicheng-officer").post(OFFICE + "projects/" + project + "/remedies/objections/" + objection.get("id").asText() + "/refuse", objection,
                    Map.of("reason", "（示例）不属于可以质疑的事项。"));
            objector.at("projects/" + project).press("提起投诉").confirm("提起投诉").sees("撤回投诉");
            return objector.reads(own).get("complaints").get(0);
        }
    }

    /** What the open dialog asks of a letter. */
    static Person letter(Person objector, String matter) {
        Locator dialog = objector.dialog();
        return objector.fill(dialog, "letter_address", "佛山市南海区桂城街道").fill(dialog, "letter_postcode", "528200").fill(dialog, "letter_contact", "黄主任")
                .fill(dialog, "letter_phone", "0757-86330000").fill(dialog, "letter_matters_0_matter", matter).fill(dialog, "letter_matters_0_request", "修改该项评分标准")
                .fill(dialog, "letter_matters_0_facts", "该项所列条件目前只有一家机构能够满足，见公告。");
    }

    private static Map<String, Object> content(String title) {
        Instant deadline = Instant.parse(Api.nobody().get("portal").get("now").asText()).plus(Duration.ofDays(10));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put("stream", "SPECIAL_FIELD");
        content.put("field", "居家养老");
        content.put("area", "夏西社区");
        content.put("need", "社区独居与高龄长者日常照料不足。");
        content.put("beneficiaries", "独居与高龄长者");
        content.put("beneficiaryCount", 120);
        content.put("indicators", List.of(Map.of("name", "上门探访", "unit", "次", "quantity", 240, "unitPrice", "150.00")));
        content.put("staff", List.of());
        content.put("budgetCeiling", "48000.00");
        content.put("funding", List.of(Map.of("appropriationId", appropriation().get("id").asText(), "amount", "48000.00")));
        content.put("criteria", List.of(Map.of("name", "服务方案", "kind", "QUALITY", "weight", 60), Map.of("name", "团队", "kind", "QUALITY", "weight", 30),
                Map.of("name", "价格", "kind", "PRICE", "weight", 10)));
        content.put("procedure", "fair-selection");
        content.put("bidDeadline", deadline.toString());
        content.put("questionDeadline", deadline.minus(Duration.ofDays(2)).toString());
        content.put("openingAt", deadline.toString());
        content.put("serviceFrom", LocalDate.ofInstant(deadline, ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        content.put("serviceMonths", 6);
        content.put("requirements", "民办非企业单位或社会团体");
        content.put("documents", List.of());
        return content;
    }

    private static JsonNode first(JsonNode page) {
        if (page.get("items").isEmpty()) {
            throw new AssertionError("The sample fair has no such thing: " + page);
        }
        return page.get("items").get(0);
    }
}
