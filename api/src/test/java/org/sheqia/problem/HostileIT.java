package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.sheqia.testing.Hostile;
import org.sheqia.testing.Operation;
import org.sheqia.testing.Tokens;

/** Walks every endpoint of the OpenAPI document with what nobody should send: it is taken or refused, and nothing breaks. A new one joins by itself. */
@ArquillianTest
@RunAsClient
class HostileIT {

    private static final String TENANT = "wenti";
    /** Values tried in each parameter; each run the same ones. */
    private static final int TRIES = 6;
    /** Longer than this the server refuses the address before it is looked at. */
    private static final int LONGEST = 3000;
    /** What no path can have: the server answers 400 without a word before it knows whom to ask. */
    private static final String NO_ADDRESS = "(?s).*(\u0000|%00|[\\\\/]).*";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private Map<String, String> ids;
    private final Map<String, Call> calls = new HashMap<>();
    private final Random random = new Random(17);

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
        ids = new HashMap<>(Map.of("tenant", TENANT, "creditCode", fair.organisation("ngo5-admin"), "season", "2026", "year", "2026"));
    }

    @Test
    void a_cursor_that_no_page_gave_is_refused_or_leads_nowhere() {
        List<String> wrong = new ArrayList<>();
        int lists = 0;
        for (Operation operation : Operation.all()) {
            if (!operation.parameters("query").contains("cursor")) {
                continue;
            }
            lists++;
            for (String cursor : Hostile.CURSORS) {
                Answer answer = call(operation).get(path(operation) + "?cursor=" + cursor);
                if (answer.status() != 422 && answer.status() != 200 && answer.status() != 404 && answer.status() != 403) {
                    wrong.add(answer.call() + " " + answer.status() + " " + answer.text());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lists).isGreaterThan(50);
    }

    @Test
    void what_stands_in_an_address_breaks_nothing() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            for (String parameter : operation.parameters("query")) {
                some(Hostile.TEXTS).stream().filter(text -> text.length() < LONGEST).forEach(text -> check(operation, path(operation) + "?" + parameter + "=" + encoded(text), null, wrong));
            }
            for (String parameter : operation.parameters("path")) {
                some(Hostile.TEXTS).stream().filter(text -> !text.isBlank() && text.length() < LONGEST && !text.matches(NO_ADDRESS)).forEach(text -> check(operation,
                        path(operation, Map.of(parameter, encoded(text))), operation.body(ids), wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_stands_in_a_body_breaks_nothing_and_what_was_taken_can_be_listed() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            String least = operation.body(ids);
            if (least == null || operation.path().startsWith("demo/")) {
                continue;
            }
            JsonNode body = Json.read(least, JsonNode.class);
            List<String> names = new ArrayList<>(operation.fields());
            for (String name : names) {
                some(Hostile.JSON).forEach(value -> check(operation, path(operation), with(body, name, value), wrong));
            }
        }
        assertThat(wrong).isEmpty();

        for (Operation operation : Operation.all()) {
            if (operation.parameters("query").contains("cursor")) {
                check(operation, path(operation) + "?limit=100", null, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(Operation operation, String path, String body, List<String> wrong) {
        Answer answer = call(operation).send(operation.method(), path, operation.reads() ? null : body);
        boolean told = answer.status() < 400 || answer.header("Content-Type") != null && answer.header("Content-Type").startsWith("application/problem+json");
        if (answer.status() >= 500 || !told) {
            wrong.add(answer.call() + " " + (body == null ? "" : body.substring(0, Math.min(300, body.length()))) + " " + answer.status() + " " + answer.text());
        }
    }

    /** The field's value is not read before it is sent: the mapper of this test would refuse it. */
    private static String with(JsonNode body, String field, String value) {
        if (!(body instanceof ObjectNode object)) {
            return "[" + value + "]";
        }
        Map<String, String> fields = new LinkedHashMap<>();
        object.fields().forEachRemaining(f -> fields.put(f.getKey(), f.getValue().toString()));
        fields.put(field, value);
        StringBuilder json = new StringBuilder();
        fields.forEach((name, text) -> json.append(json.isEmpty() ? "{" : ",").append('"').append(name).append("\":").append(text));
        return json.append('}').toString();
    }

    private List<String> some(List<String> all) {
        return random.ints(TRIES, 0, all.size()).mapToObj(all::get).toList();
    }

    private String path(Operation operation) {
        return path(operation, Map.of());
    }

    private String path(Operation operation, Map<String, String> instead) {
        String path = operation.path();
        Map<String, String> all = new HashMap<>(ids);
        all.putAll(instead);
        for (Map.Entry<String, String> id : all.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path.replaceAll("\\{[^}]+}", Fair.unknownId());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Somebody who comes far there, but changes nothing that other tests look at: things are made, and none that is there is overwritten. */
    private Call call(Operation operation) {
        String who = operation.path().startsWith("tenants/{tenant}/") ? List.of(TENANT + "-officer", TENANT + "-approver", TENANT + "-finance", TENANT + "-admin").get(random.nextInt(4))
                : operation.path().startsWith("organisations/{creditCode}/") ? "ngo5-admin"
                : operation.path().startsWith("district/") ? "district-admin" : operation.path().startsWith("me/") || operation.path().startsWith("evaluator") ? "evaluator12" : "district-admin2";
        return calls.computeIfAbsent(who, name -> Call.as(portal, name).header("If-Match", "\"999999\"").header("Authorization", "Bearer " + Tokens.of(name)));
    }
}
