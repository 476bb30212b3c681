package org.sheqia.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.sheqia.server.demo.SharedDemo;

/** The accounts of the realm, as Keycloak's administrator sees them. */
public final class Keycloak {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Keycloak() {
    }

    /** The one account with that address. */
    static JsonNode account(String email) {
        JsonNode found = send(HttpRequest.newBuilder(URI.create(Portal.keycloakUrl() + "admin/realms/sheqia/users?exact=true&email=" + encoded(email)))
                .header("Authorization", "Bearer " + token()));
        if (found.size() != 1) {
            throw new AssertionError(email + " has " + found.size() + " accounts");
        }
        return found.get(0);
    }

    /** Changes one setting of the realm. */
    public static void set(String setting, int value) {
        String realm = "{\"realm\":\"sheqia\",\"" + setting + "\":" + value + "}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(Portal.keycloakUrl() + "admin/realms/sheqia")).header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(realm)).build();
        try {
            int status = HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new AssertionError("Keycloak answers " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + encoded(SharedDemo.identityAdmin());
        return send(HttpRequest.newBuilder(URI.create(Portal.keycloakUrl() + "realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form))).get("access_token").asText();
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("Keycloak answers " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
