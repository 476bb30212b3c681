package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The portal counts as started by what it answers. */
class ProbeTest {

    private static final String PORTAL = "{\"oidc\":{\"issuer\":\"https://id.example.org/realms/sheqia\"}}";
    private static final String PAGE = "<!doctype html><div id=\"root\"></div>";

    @Test
    void apiAndPageTogetherAreAPortal() throws Exception {
        try (Answering server = new Answering().with("/", 200, "text/html", PAGE).with("/api/v1/portal", 200, "application/json", PORTAL)) {
            assertThat(new Probe(URI.create(server.url())).problem()).isEmpty();
        }
    }

    @Test
    void pageInPlaceOfTheApiIsAProblem() throws Exception {
        try (Answering server = new Answering().with("/", 200, "text/html", PAGE)) {
            assertThat(new Probe(URI.create(server.url())).problem()).hasValueSatisfying(line ->
                    assertThat(line).contains("api/v1/portal", "instead of json"));
        }
    }

    @Test
    void emptyAnswerOfTheApiIsAProblem() throws Exception {
        try (Answering server = new Answering().with("/", 200, "text/html", PAGE).with("/api/v1/portal", 200, "application/json", "{}")) {
            assertThat(new Probe(URI.create(server.url())).problem()).hasValueSatisfying(line -> assertThat(line).contains("issuer"));
        }
    }

    @Test
    void missingPageIsAProblem() throws Exception {
        try (Answering server = new Answering().with("/", 404, "text/html", "").with("/api/v1/portal", 200, "application/json", PORTAL)) {
            assertThat(new Probe(URI.create(server.url())).problem()).hasValueSatisfying(line -> assertThat(line).contains("404"));
        }
    }

    @Test
    void silenceIsAProblem() throws Exception {
        String url;
        try (Answering server = new Answering()) {
            url = server.url();
        }
        assertThat(new Probe(URI.create(url)).problem()).hasValueSatisfying(line -> assertThat(line).contains("does not answer"));
    }
}
