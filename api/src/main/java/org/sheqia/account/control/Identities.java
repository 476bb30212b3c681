package org.sheqia.account.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.account.entity.PersonName;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;

/**
 * The identity provider's accounts, by Keycloak's admin interface. An account is found by its e-mail address or made, and
 * its owner is sent a mail to set the password; where no mail server is set, that is said in the log.
 */
@ApplicationScoped
public class Identities {

    private static final Logger LOG = Logger.getLogger(Identities.class.getName());
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

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

    /**
     * The account of that address, made where there is none.
     *
     * @throws Rejected {@code identity-unavailable} when the identity provider is not set or does not answer as it should
     */
    public Person invite(String email, String name) {
        if (url.isEmpty() || client.isEmpty() || secret.isEmpty()) {
            throw Rejected.rule("identity-unavailable");
        }
        try {
            String token = token();
            Optional<Person> found = find(token, email);
            return found.isPresent() ? found.get() : make(token, email, name);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "identity provider", e);
            throw Rejected.rule("identity-unavailable");
        }
    }

    private String token() throws IOException {
        String form = "grant_type=client_credentials&client_id=" + encoded(client.orElseThrow()) + "&client_secret=" + encoded(secret.orElseThrow());
        return answer(request("realms/" + realm + "/protocol/openid-connect/token", FORM).POST(BodyPublishers.ofString(form)))
                .path("access_token").asText();
    }

    private Optional<Person> find(String token, String email) throws IOException {
        JsonNode users = answer(admin(token, "?exact=true&email=" + encoded(email)));
        return users.isEmpty() ? Optional.empty() : Optional.of(person(users.get(0)));
    }

    private Person make(String token, String email, String name) throws IOException {
        // Without both parts of the name the first login would ask for them.
        PersonName parts = PersonName.of(name);
        answer(admin(token, "").POST(json(Map.of("username", email, "email", email, "firstName", parts.given(), "lastName", parts.family(),
                "enabled", true, "requiredActions", List.of("UPDATE_PASSWORD")))));
        Person person = find(token, email).orElseThrow(() -> new IOException("an account was made and is not found"));
        if (isRefused(send(admin(token, "/" + person.sub() + "/execute-actions-email").PUT(json(List.of("UPDATE_PASSWORD")))))) {
            LOG.log(Level.INFO, "no mail server: {0} sets its password at the first login", person.username());
        }
        return person;
    }

    private HttpRequest.Builder admin(String token, String path) {
        return request("admin/realms/" + realm + "/users" + path, JSON).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(url.orElseThrow() + "/" + path)).timeout(PATIENCE).header("Content-Type", type);
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = send(request);
        if (isRefused(answer)) {
            throw new IOException(answer.request().method() + " " + answer.uri().getPath() + ": " + answer.statusCode());
        }
        return Json.strict().readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() / 100 != 2;
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(Json.write(body));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Person person(JsonNode user) {
        String name = new PersonName(user.path("lastName").asText(""), user.path("firstName").asText("")).whole();
        return new Person(user.get("id").asText(), user.get("username").asText(),
                name.isEmpty() ? user.get("username").asText() : name);
    }

    /** An account. */
    public record Person(String sub, String username, String name) {
    }
}
