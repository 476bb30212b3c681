package org.sheqia.realm;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A realm of Keycloak as its admin interface tells it at one moment.
 *
 * @param client the client by which people log in to the portal
 * @param parts  what could be read, as plain maps and lists; what could not is not in it
 * @param at     the moment
 */
public record Realm(String client, Map<Part, Object> parts, Instant at) {

    /** What is asked for one by one, and may be refused one by one. */
    public enum Part {
        SETTINGS, CLIENTS, BROWSER_FLOW, USER_PROFILE, KEYS
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    Tree part(Part part) {
        return new Tree(parts.get(part));
    }

    Tree setting(String name) {
        return part(Part.SETTINGS).path(name);
    }

    boolean isOn(String setting) {
        return setting(setting).isTrue();
    }

    /** A number of seconds that is set at all, and at most that. */
    boolean isWithin(String setting, int most) {
        int seconds = setting(setting).number();
        return seconds > 0 && seconds <= most;
    }

    List<Tree> clients() {
        return part(Part.CLIENTS).items();
    }

    /** The portal's client; nothing where there is none. */
    Tree portal() {
        return clients().stream().filter(c -> c.path("clientId").text().equals(client)).findFirst().orElse(new Tree(null));
    }

    Tree portalAttribute(String name) {
        return portal().path("attributes").path(name);
    }

    /** True when there are any, and none has a star in it. */
    static boolean areExact(Tree addresses) {
        return !addresses.items().isEmpty() && addresses.items().stream().noneMatch(a -> a.text().contains("*"));
    }
}
