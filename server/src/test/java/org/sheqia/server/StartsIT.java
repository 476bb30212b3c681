package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** One command, and everything answers. */
class StartsIT {

    private static final List<String> DEMONSTRATION = List.of("password-policy MISSING", "password-grant MISSING");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void apiAndPagesAnswer() {
        assertThat(new Probe(URI.create(Portal.url())).problem()).isEmpty();
    }

    @Test
    void tokenIsMeantForTheApiAndNamesThePersonByAFixedId() throws Exception {
        String[] parts = Portal.token("guicheng-officer").split("\\.");
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(parts[1]));

        assertThat(claims.get("iss").asText()).isEqualTo(Portal.keycloakUrl() + "realms/sheqia");
        assertThat(claims.get("aud").toString()).contains("portal-api");
        assertThat(claims.get("sub").asText()).isEqualTo(
                UUID.nameUUIDFromBytes("sheqia-demo:guicheng-officer".getBytes(StandardCharsets.UTF_8)).toString());
        assertThat(claims.has("groups")).isTrue();
    }

    /** What is missing is what makes a demonstration: one password for all, and tokens for curl. */
    @Test
    void realm_of_the_demonstration_holds_everything_else_that_the_portal_asks_for() throws Exception {
        JsonNode rules = loginRules();
        for (int again = 0; again < 60 && !notHeld(rules).equals(DEMONSTRATION); again++) {
            Thread.sleep(1000);
            rules = loginRules();
        }

        assertThat(rules.get("binding").asBoolean()).isFalse();
        assertThat(notHeld(rules)).isEqualTo(DEMONSTRATION);
    }

    @Test
    void outside_of_tests_no_answer_tells_how_many_statements_it_took() throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(Portal.url() + "api/v1/portal")).build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Server-Timing")).isEmpty();
    }

    private static JsonNode loginRules() {
        return Api.as("district-admin").get("district/login-rules");
    }

    private static List<String> notHeld(JsonNode rules) {
        return StreamSupport.stream(rules.get("points").spliterator(), false).filter(point -> !point.get("finding").asText().equals("HELD"))
                .map(point -> point.get("rule").asText() + " " + point.get("finding").asText()).toList();
    }
}
