package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Keycloak's own administrator, at work on the realm of the demonstration. */
public final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String token;

    public KeycloakAdmin(URI keycloak, String password) {
        this.keycloak = keycloak;
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + encoded(password);
        this.token = answer(HttpRequest.newBuilder(keycloak.resolve("realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build())
                .get("access_token").asText();
    }

    /** @param path below the realm, as in "users/profile"; each part of it encoded */
    JsonNode get(String path) {
        return answer(request(path).GET().build());
    }

    void post(String path, JsonNode body) {
        send("POST", path, body);
    }

    public void put(String path, JsonNode body) {
        send("PUT", path, body);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void send(String method, String path, JsonNode body) {
        answer(request(path).header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body.toString())).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve("admin/realms/" + RealmDocument.REALM + (path.isEmpty() ? "" : "/" + path)))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak answers %d to %s %s: %s".formatted(
                        answer.statusCode(), request.method(), request.uri().getPath(), answer.body()));
            }
            return answer.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
