package org.sheqia.login.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.problem.control.Json;
import org.sheqia.realm.Realm;
import org.sheqia.realm.Realm.Part;
import org.sheqia.realm.RealmRule;

/** Reads the realm by Keycloak's admin interface, with the portal's service account: part by part, for each may be refused. */
@ApplicationScoped
public class RealmReader {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "portal.idp.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "portal.idp.realm", defaultValue = "sheqia")
    String realm;

    @Inject
    @ConfigProperty(name = "portal.idp.client")
    Optional<String> client;

    @Inject
    @ConfigProperty(name = "portal.idp.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "portal.oidc.client", defaultValue = "sheqia-portal")
    String portal;

    /** The realm with what could be read of it, and why the rest could not. */
    public Read read(Instant now) {
        Map<Part, Object> parts = new EnumMap<>(Part.class);
        Map<Part, String> refused = new EnumMap<>(Part.class);
        Realm found = new Realm(portal, parts, now);
        if (url.isEmpty() || client.isEmpty() || secret.isEmpty()) {
            return new Read(found, refusedAll("IDP_ADMIN_CLIENT_ID is not set"));
        }
        try {
            String token = token();
            read(token, "", "verifyEmail", Part.SETTINGS, found, refused);
            read(token, "/clients", "0/publicClient", Part.CLIENTS, found, refused);
            read(token, "/users/profile", "attributes", Part.USER_PROFILE, found, refused);
            read(token, "/keys", "keys", Part.KEYS, found, refused);
            readFlow(token, found, refused);
            return new Read(found, refused);
        } catch (IOException e) {
            return new Read(found, refusedAll(e.getMessage()));
        }
    }

    /** The flow that the portal's client walks: its own, or the realm's. */
    private void readFlow(String token, Realm found, Map<Part, String> refused) {
        try {
            String own = ask(token, "/clients?clientId=" + encoded(portal)).at("/0/authenticationFlowBindingOverrides/browser").asText();
            String flow = own.isEmpty() ? ask(token, "").path("browserFlow").asText() : ask(token, "/authentication/flows/" + encoded(own)).path("alias").asText();
            read(token, "/authentication/flows/" + encoded(flow) + "/executions", "0/requirement", Part.BROWSER_FLOW, found, refused);
        } catch (IOException e) {
            refused.put(Part.BROWSER_FLOW, e.getMessage());
        }
    }

    /** @param sign what stands only in a whole answer: who may not see all is told a little with 200 */
    private void read(String token, String path, String sign, Part part, Realm found, Map<Part, String> refused) {
        try {
            JsonNode answer = ask(token, path);
            if (answer.at("/" + sign).isMissingNode()) {
                refused.put(part, "the service account may not see all of it: give it view-realm and view-clients");
            } else {
                found.parts().put(part, Json.strict().convertValue(answer, Object.class));
            }
        } catch (IOException e) {
            refused.put(part, e.getMessage());
        }
    }

    private JsonNode ask(String token, String path) throws IOException {
        return answer(request("admin/realms/" + realm + path).header("Authorization", "Bearer " + token).GET());
    }

    private String token() throws IOException {
        String form = "grant_type=client_credentials&client_id=" + encoded(client.orElseThrow()) + "&client_secret=" + encoded(secret.orElseThrow());
        return answer(request("realms/" + realm + "/protocol/openid-connect/token").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))).path("access_token").asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url.orElseThrow() + "/" + path)).timeout(PATIENCE);
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException {
        HttpRequest asked = request.build();
        try {
            HttpResponse<String> answer = http.send(asked, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(asked.uri().getPath() + " answers " + answer.statusCode());
            }
            return Json.strict().readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(asked.uri().getPath() + " was interrupted", e);
        } catch (IOException e) {
            throw e.getMessage() != null && e.getMessage().startsWith(asked.uri().getPath()) ? e
                    : new IOException(asked.uri().getPath() + " does not answer as it should", e);
        }
    }

    private static Map<Part, String> refusedAll(String why) {
        Map<Part, String> all = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            all.put(part, why);
        }
        return all;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What was read, and for each part that was not, why. */
    public record Read(Realm realm, Map<Part, String> refused) {

        String refusal(RealmRule rule) {
            return refused.getOrDefault(rule.part(), "");
        }
    }
}
