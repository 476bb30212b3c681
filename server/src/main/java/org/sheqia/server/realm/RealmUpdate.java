package org.sheqia.server.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Brings a realm that exists up to a newer document: a tenant was added, a port changed. Keycloak's import at the start
 * leaves a realm that exists as it is. Accounts that exist keep their passwords.
 */
public final class RealmUpdate {

    /** The others have service accounts, whose roles would be lost with them. */
    private static final Set<String> REPLACED_CLIENTS = Set.of(RealmClients.PORTAL, RealmClients.COMMAND_LINE);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String adminPassword;

    /** @param keycloak its address, ending in a slash */
    public RealmUpdate(URI keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    public void apply(RealmDocument document) {
        String token = token();
        ObjectNode settings = document.json().deepCopy();
        settings.remove(List.of("users", "clients"));
        send(token, "PUT", "admin/realms/" + RealmDocument.REALM, settings);
        ObjectNode clients = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        document.json().withArray("clients").forEach(client -> {
            if (REPLACED_CLIENTS.contains(client.get("clientId").asText())) {
                clients.withArray("clients").add(client);
            }
        });
        send(token, "POST", "admin/realms/" + RealmDocument.REALM + "/partialImport", clients);
        ObjectNode users = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        users.set("users", document.json().get("users"));
        send(token, "POST", "admin/realms/" + RealmDocument.REALM + "/partialImport", users);
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(keycloak.resolve("realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            return JSON.readTree(answer(request)).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String token, String method, String path, ObjectNode body) {
        answer(HttpRequest.newBuilder(keycloak.resolve(path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body.toString())).build());
    }

    private String answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak answers %d to %s %s: %s".formatted(
                        answer.statusCode(), request.method(), request.uri().getPath(), answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
