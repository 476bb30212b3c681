package org.sheqia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.sheqia.problem.control.Json;

/** What the portal answered. */
public record Answer(String call, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.read(text(), JsonNode.class);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The body of an answer that must be 200. */
    public JsonNode ok() {
        Assertions.assertThat(status()).as("%s: %s", call, text()).isEqualTo(200);
        return json();
    }

    /** The body of a refusal of this status and slug. */
    public JsonNode refused(int status, String slug) {
        Assertions.assertThat(status()).as("%s: %s", call, text()).isEqualTo(status);
        Assertions.assertThat(json().get("type").asText()).as(text()).isEqualTo("/problems/" + slug);
        return json();
    }

    /** How many statements the answer took. */
    public int statements() {
        return Integer.parseInt(header("Server-Timing").replaceAll("\\D", ""));
    }
}
