package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Whatever is sent, the answer names the field and the rule, and nothing is half saved. */
@ArquillianTest
@RunAsClient
class BadInputIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"fiscalYear":2026,"source":"TOWN_FINANCE","amount":"1.234"}               | amount     | money
            {"fiscalYear":2026,"source":"TOWN_FINANCE","amount":"-5.00"}               | amount     | Amount
            {"fiscalYear":2026,"source":"TOWN_FINANCE","amount":12.5}                  | amount     | money
            {"fiscalYear":2026,"source":"TOWN_FINANCE"}                                | amount     | NotNull
            {"fiscalYear":2026,"source":"LOTTERY","amount":"5.00"}                     | source     | unknown-value
            {"fiscalYear":"two","source":"TOWN_FINANCE","amount":"5.00"}               | fiscalYear | wrong-type
            {"fiscalYear":1066,"source":"TOWN_FINANCE","amount":"5.00"}                | fiscalYear | Min
            {"fiscalYear":2026,"source":"TOWN_FINANCE","amount":"5.00","extra":1}      | extra      | unknown-field
            {"fiscalYear":2026,"source":"TOWN_FINANCE","amount":"5.00","note":"a\\u0000b"} | note   | control-character
            {"fiscalYear":99999999999999999999,"source":"TOWN_FINANCE","amount":"5.00"} | fiscalYear | wrong-type
            """)
    void a_wrong_field_is_named_with_its_rule(String body, String field, String code) {
        JsonNode before = fair.as("lishui-finance").get("tenants/lishui/appropriations").ok();

        JsonNode refused = fair.as("lishui-finance").post("tenants/lishui/appropriations", body).refused(422, "invalid");

        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo(field);
        assertThat(refused.get("violations").get(0).get("code").asText()).isEqualTo(code);
        assertThat(refused.get("violations").get(0).get("message").asText()).isNotEqualTo("violation." + code);
        assertThat(fair.as("lishui-finance").get("tenants/lishui/appropriations").ok()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"device":"0123456789abcdef","received":true,"ratings":[6]}    | ratings[0] | Max
            {"device":"0123456789abcdef","received":true,"ratings":[null]} | ratings[0] | NotNull
            {"device":"0123456789abcdef","ratings":[5]}                    | received   | NotNull
            {"device":"me","received":true,"ratings":[5]}                  | device     | Pattern
            """)
    void a_residents_wrong_answer_is_named_too(String body, String field, String code) {
        JsonNode refused = fair.as(null).post("surveys/any", body).refused(422, "invalid");

        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo(field);
        assertThat(refused.get("violations").get(0).get("code").asText()).isEqualTo(code);
    }

    @Test
    void broken_json_is_named_by_its_line() {
        fair.as("lishui-finance").header("Accept-Language", "en").post("tenants/lishui/appropriations", "{\n\"fiscalYear\": 2026,,").refused(400, "malformed-json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"bidDeadline":"+1000000000-01-01T00:00:00Z"} | bidDeadline | date
            {"serviceFrom":"+999999999-12-31"}            | serviceFrom | date
            {"bidDeadline":"+67562-04-20T02:00:00Z"}      | bidDeadline | date
            {"title":"a\\nb"}                              | title       | one-line
            """)
    void a_date_of_no_time_of_the_portal_and_a_line_of_two_are_named(String body, String field, String code) {
        JsonNode refused = fair.as("lishui-officer").post("tenants/lishui/projects", body).refused(422, "invalid");

        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo(field);
        assertThat(refused.get("violations").get(0).get("code").asText()).isEqualTo(code);
    }

    @Test
    void json_with_longer_numbers_or_texts_than_any_is_refused_before_they_are_read() {
        Call finance = fair.as("lishui-finance");
        finance.post("tenants/lishui/appropriations", "{\"fiscalYear\":" + "9".repeat(900_000) + "}").refused(400, "json-out-of-bounds");
        finance.post("tenants/lishui/appropriations", "{\"note\":" + "[".repeat(60) + "]".repeat(60) + "}").refused(422, "invalid");
        finance.post("tenants/lishui/appropriations", "{\"note\":\"" + "x".repeat(300_000) + "\"}").refused(400, "json-out-of-bounds");
    }

    @ParameterizedTest
    @CsvSource({"projects?limit=two,limit,wrong-type", "projects?q=a%00b,q,control-character", "tenants/lishui/contracts?status=SOLD,status,unknown-value",
            "tenants/lishui/budget/entries?year=99999,year,date"})
    void a_wrong_parameter_is_named_with_its_rule(String address, String parameter, String code) {
        JsonNode refused = fair.as("lishui-finance").get(address).refused(422, "invalid");

        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo(parameter);
        assertThat(refused.get("violations").get(0).get("code").asText()).isEqualTo(code);
    }

    @Test
    void what_the_server_refuses_itself_is_a_problem_too() {
        Answer token = fair.as(null).header("Authorization", "Bearer rubbish").get("projects");
        token.refused(401, "unauthenticated");
        assertThat(token.header("Content-Type")).startsWith("application/problem+json");
        assertThat(token.header("X-Content-Type-Options")).isEqualTo("nosniff");
        fair.as(null).get("../nothing").refused(404, "not-found");
        fair.as(null).send("DELETE", "projects", null).refused(405, "method-not-allowed");
        fair.as("lishui-finance").header("Content-Type", "text/plain").post("tenants/lishui/appropriations", "{}").refused(415, "unsupported-media-type");
        fair.as(null).header("Accept", "image/png").get("projects").refused(406, "not-acceptable");
    }

    @Test
    void json_in_another_encoding_is_refused() {
        byte[] gb = "{\"fiscalYear\":2026,\"source\":\"TOWN_FINANCE\",\"amount\":\"5.00\",\"note\":\"福彩\"}".getBytes(Charset.forName("GB18030"));
        Answer answer = fair.as("lishui-finance").header("Content-Type", "application/json").post("tenants/lishui/appropriations", gb);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_large_is_not_read() {
        fair.as("lishui-finance").post("tenants/lishui/appropriations", "{\"note\":\"" + "x".repeat(100 << 20) + "\"}").refused(413, "too-large");
    }

    @Test
    void a_nested_field_is_named_by_its_path() {
        Map<String, Object> content = fair.content("嵌套", Fair.unknownId(), "48000.00");
        content.put("indicators", java.util.List.of(Map.of("name", "探访", "unit", "次", "quantity", 0, "unitPrice", "150.00")));
        JsonNode refused = fair.as("lishui-officer").post("tenants/lishui/projects", content).refused(422, "invalid");

        assertThat(refused.get("violations").get(0).get("field").asText()).isEqualTo("indicators[0].quantity");
    }

    @Test
    void everything_that_a_draft_lacks_is_named_at_once() {
        JsonNode draft = fair.draft("lishui", Map.of("title", "空白", "indicators", java.util.List.of(), "staff", java.util.List.of(),
                "funding", java.util.List.of(), "criteria", java.util.List.of(), "documents", java.util.List.of()));

        JsonNode refused = fair.as("lishui-officer").on(draft).post(Fair.path("lishui", draft) + "/submit", null).refused(422, "invalid");

        assertThat(refused.get("violations").findValuesAsText("field")).contains("stream", "need", "budgetCeiling", "bidDeadline",
                "indicators", "funding", "procedure");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused() {
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        fair.as("lishui-officer").post("tenants/lishui/files?name=plan.pdf", program).refused(422, "invalid");
        fair.as("lishui-officer").post("tenants/lishui/files?name=plan.txt", "计划".getBytes(StandardCharsets.UTF_8)).ok();
    }

    @Test
    void chinese_where_a_code_is_expected_finds_nothing_and_breaks_nothing() {
        String chinese = java.net.URLEncoder.encode("居家养老", StandardCharsets.UTF_8);
        fair.as(null).get("projects?q=" + chinese).ok();
        fair.as(null).get("organisations?q=" + chinese).ok();
        fair.as(null).get("projects/" + chinese).refused(404, "not-found");
        fair.as(null).get("organisations/" + chinese).refused(404, "not-found");
        fair.as(null).get("tenants/" + chinese).refused(404, "not-found");
        fair.as("lishui-officer").get("tenants/lishui/projects/" + chinese).refused(404, "not-found");
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        fair.as(null).get("nowhere").refused(404, "not-found");
        fair.as(null).header("Accept-Language", "en").get("projects/" + Fair.unknownId()).refused(404, "not-found");
        fair.as(null).get("projects?cursor=rubbish").refused(422, "invalid");
        fair.as(null).get("projects?limit=1000").refused(422, "invalid");
        fair.as(null).get("projects?status=SOLD").refused(422, "invalid");
    }
}
