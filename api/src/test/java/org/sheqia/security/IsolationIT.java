package org.sheqia.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Walks every endpoint of the OpenAPI document: a new one joins by itself. */
@ArquillianTest
@RunAsClient
class IsolationIT {

    private static final List<String> ROLES = List.of("officer", "approver", "finance", "admin");

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void another_tenants_addresses_are_not_there_for_any_role() throws IOException {
        JsonNode project = fair.published("dali");
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.path().startsWith("/v1/tenants/{tenant}/")) {
                continue;
            }
            for (String role : ROLES) {
                Answer answer = endpoint.call(Call.as(portal, "lishui-" + role), Map.of("tenant", "dali", "id", project.get("id").asText()));
                if (answer.status() != 404) {
                    wrong.add(role + " " + answer.call() + " " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void another_tenants_things_are_not_there_under_ones_own_address() throws IOException {
        JsonNode project = fair.published("dali");
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.path().startsWith("/v1/tenants/{tenant}/") || !endpoint.path().matches(".*\\{(id|contract|file|member)}.*")) {
                continue;
            }
            for (String role : ROLES) {
                Answer answer = endpoint.call(Call.as(portal, "lishui-" + role).header("If-Match", "*"), Map.of("tenant", "lishui",
                        "id", project.get("id").asText()));
                // A role that may not do this at all is told so before anything is looked up; a body is judged first too.
                if (answer.status() < 400 || answer.status() == 409 || answer.status() == 412 || answer.status() >= 500) {
                    wrong.add(role + " " + answer.call() + " " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void another_organisations_addresses_are_not_there() throws IOException {
        String code = fair.organisation("ngo1-admin");
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.path().contains("/organisations/{creditCode}/") || endpoint.path().contains("district")
                    || endpoint.path().equals("/v1/organisations/{creditCode}/record")) {
                continue;
            }
            for (String username : List.of("ngo3-admin", "dali-officer", "dali-approver", "evaluator1")) {
                Answer answer = endpoint.call(Call.as(portal, username), Map.of("creditCode", code));
                if (answer.status() != 404) {
                    wrong.add(username + " " + answer.call() + " " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_anything_but_what_is_public_without_a_login() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            boolean isPublic = endpoint.path().matches("/v1/(portal|projects.*|contracts.*|foundations.*|programmes.*|surveys/.*|documents/check|demo/(?:clock|reminders|digests)|seasons(?:/.*)?|tenants(/\\{tenant})?"
                    + "|organisations(/\\{creditCode}(/record)?)?|project-lists/template)");
            if (isPublic && !(endpoint.path().equals("/v1/organisations") && endpoint.method().equals("POST"))) {
                continue;
            }
            Answer answer = endpoint.call(Call.as(portal, null), Map.of("tenant", "dali"));
            if (answer.status() != 401) {
                wrong.add(answer.call() + " " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_auditor_changes_nothing_and_its_reading_is_on_record() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.method().equals("GET") || !endpoint.path().matches("/v1/(tenants/\\{tenant}|district)/.*")) {
                continue;
            }
            Answer answer = endpoint.call(Call.as(portal, "district-auditor"), Map.of("tenant", "dali"));
            if (answer.status() != 403 && answer.status() != 404) {
                wrong.add(answer.call() + " " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();

        fair.as("district-auditor").get("tenants/dali/appropriations").ok();
        JsonNode newest = fair.as("district-admin").get("district/records?limit=1").ok().get("items").get(0);
        assertThat(newest.get("act").asText()).isEqualTo("auditor.looked");
        assertThat(newest.get("details").get("address").asText()).endsWith("tenants/dali/appropriations");
    }

    @Test
    void a_removed_member_is_out_at_once() {
        JsonNode members = fair.as("xiqiao-admin").get("tenants/xiqiao/members").ok().get("items");
        String officer = null;
        for (JsonNode member : members) {
            officer = member.get("username").asText().equals("xiqiao-officer") ? member.get("id").asText() : officer;
        }
        Call call = fair.as("xiqiao-officer");
        call.get("tenants/xiqiao/projects").ok();
        fair.as("xiqiao-admin").delete("tenants/xiqiao/members/" + officer).ok();

        call.get("tenants/xiqiao/projects").refused(404, "not-found");
        Database.update("update membership set valid_until = null where id = ?", officer);
    }

    private static List<Endpoint> endpoints() throws IOException {
        JsonNode paths = Json.strict().readTree(new File("target/openapi.json")).get("paths");
        List<Endpoint> endpoints = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> all = paths.fields(); all.hasNext();) {
            Map.Entry<String, JsonNode> path = all.next();
            path.getValue().fieldNames().forEachRemaining(method -> {
                if (List.of("get", "post", "put", "delete").contains(method)) {
                    endpoints.add(new Endpoint(method.toUpperCase(java.util.Locale.ROOT), path.getKey(), path.getValue().get(method)));
                }
            });
        }
        assertThat(endpoints).hasSizeGreaterThan(60);
        return endpoints;
    }

    /** One operation; parameters that are not given are ids that nothing has. */
    private record Endpoint(String method, String path, JsonNode operation) {

        Answer call(Call call, Map<String, String> parameters) {
            String filled = path.substring("/v1/".length());
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
            }
            filled = filled.replaceAll("\\{[^}]+}", Fair.unknownId());
            boolean file = operation.path("requestBody").path("content").has("application/octet-stream");
            return file ? call.send(method, filled + "?name=a.txt", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    : call.send(method, filled, method.equals("GET") || method.equals("DELETE") ? null : "{}");
        }
    }
}
