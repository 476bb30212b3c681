package org.sheqia.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A realm of Keycloak as its admin interface tells it at one moment.
 *
 * @param client the client by which people log in to the portal
 * @param parts  what could be read; what could not is not in it
 * @param at     the moment
 */
public record Realm(String client, Map<Part, JsonNode> parts, Instant at) {

    /** What is asked for one by one, and may be refused one by one. */
    public enum Part {
        SETTINGS, CLIENTS, BROWSER_FLOW, USER_PROFILE, KEYS
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    JsonNode part(Part part) {
        return parts.getOrDefault(part, MissingNode.getInstance());
    }

    JsonNode setting(String name) {
        return part(Part.SETTINGS).path(name);
    }

    boolean isOn(String setting) {
        return setting(setting).asBoolean();
    }

    /** A number of seconds that is set at all, and at most that. */
    boolean isWithin(String setting, int most) {
        int seconds = setting(setting).asInt();
        return seconds > 0 && seconds <= most;
    }

    List<JsonNode> clients() {
        return all(part(Part.CLIENTS));
    }

    /** The portal's client, or a missing node. */
    JsonNode portal() {
        return clients().stream().filter(c -> c.path("clientId").asText().equals(client)).findFirst().orElse(MissingNode.getInstance());
    }

    static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** True when there are any, and none has a star in it. */
    static boolean areExact(JsonNode addresses) {
        return !addresses.isEmpty() && all(addresses).stream().noneMatch(a -> a.asText().contains("*"));
    }
}
