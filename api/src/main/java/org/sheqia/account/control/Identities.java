package org.sheqia.account.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
     * @throws Rejected {@code identity-unavailable} when the identity provider is not set or does not answer
     */
    public Person invite(String email, String name) {
        if (url.isEmpty() || client.isEmpty() || secret.isEmpty()) {
            throw Rejected.rule("identity-unavailable");
        }
        Client http = ClientBuilder.newBuilder().connectTimeout(5, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS).build();
        try {
            String bearer = "Bearer " + token(http);
            return find(http, bearer, email).orElseGet(() -> make(http, bearer, email, name));
        } catch (ProcessingException | WebApplicationException e) {
            LOG.log(Level.WARNING, "identity provider", e);
            throw Rejected.rule("identity-unavailable");
        } finally {
            http.close();
        }
    }

    private String token(Client http) {
        Form form = new Form().param("grant_type", "client_credentials").param("client_id", client.orElseThrow())
                .param("client_secret", secret.orElseThrow());
        return read(http.target(url.orElseThrow()).path("realms/" + realm + "/protocol/openid-connect/token").request()
                .post(Entity.form(form), String.class)).get("access_token").asText();
    }

    private Optional<Person> find(Client http, String bearer, String email) {
        JsonNode users = read(users(http).queryParam("email", email).queryParam("exact", true).request()
                .header(HttpHeaders.AUTHORIZATION, bearer).get(String.class));
        return users.isEmpty() ? Optional.empty() : Optional.of(person(users.get(0)));
    }

    private Person make(Client http, String bearer, String email, String name) {
        // Without both parts of the name the first login would ask for them.
        PersonName parts = PersonName.of(name);
        Map<String, Object> user = Map.of("username", email, "email", email, "firstName", parts.given(), "lastName", parts.family(),
                "enabled", true, "requiredActions", List.of("UPDATE_PASSWORD"));
        try (Response made = users(http).request().header(HttpHeaders.AUTHORIZATION, bearer)
                .post(Entity.entity(Json.write(user), MediaType.APPLICATION_JSON))) {
            if (made.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new WebApplicationException("making an account: " + made.getStatus());
            }
        }
        Person person = find(http, bearer, email).orElseThrow(() -> new WebApplicationException("account not found"));
        sendMail(http, bearer, person);
        return person;
    }

    private void sendMail(Client http, String bearer, Person person) {
        try (Response sent = users(http).path(person.sub()).path("execute-actions-email").request()
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .put(Entity.entity("[\"UPDATE_PASSWORD\"]", MediaType.APPLICATION_JSON))) {
            if (sent.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
                LOG.log(Level.INFO, "no mail server: {0} sets its password at the first login", person.username());
            }
        }
    }

    private jakarta.ws.rs.client.WebTarget users(Client http) {
        return http.target(url.orElseThrow()).path("admin/realms/" + realm + "/users");
    }

    private static Person person(JsonNode user) {
        String name = new PersonName(user.path("lastName").asText(""), user.path("firstName").asText("")).whole();
        return new Person(user.get("id").asText(), user.get("username").asText(),
                name.isEmpty() ? user.get("username").asText() : name);
    }

    private static JsonNode read(String json) {
        return Json.read(json, JsonNode.class);
    }

    /** An account. */
    public record Person(String sub, String username, String name) {
    }
}
