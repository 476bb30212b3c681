package org.sheqia.server.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sheqia.outside.TrustedProxies;

/**
 * Whose word of a request's address counts, and how much one may ask for.
 *
 * @param proxies addresses and networks of the operator's own proxies, or empty where there is none
 * @param bounds  the bounds that are set, under the names by which the api reads them
 */
record Limits(Optional<String> proxies, Map<String, String> bounds) {

    private static final Map<String, String> BOUNDS = Map.of("LIMIT_ADDRESS", "portal.limit.address", "LIMIT_PERSON", "portal.limit.person",
            "PORTAL_LIVE_WATCHERS", "portal.live.watchers", "PORTAL_LIVE_WATCHERS_ADDRESS", "portal.live.watchers.address", "PORTAL_FILES_QUOTA", "portal.files.quota");

    /** What is malformed is noted in the environment. */
    static Limits read(Environment env) {
        Map<String, String> bounds = new LinkedHashMap<>();
        BOUNDS.forEach((variable, property) -> env.optional(variable).ifPresent(number -> {
            if (number.matches("[1-9][0-9]{0,6}")) {
                bounds.put(property, number);
            } else {
                env.problem("%s is “%s”: set it to a number from 1 to 9999999".formatted(variable, number));
            }
        }));
        return new Limits(proxies(env), bounds);
    }

    private static Optional<String> proxies(Environment env) {
        Optional<String> proxies = env.optional("TRUSTED_PROXIES");
        try {
            proxies.ifPresent(TrustedProxies::parse);
            return proxies;
        } catch (IllegalArgumentException e) {
            env.problem("TRUSTED_PROXIES: %s; write addresses and networks, 10.0.0.0/8, 192.0.2.7".formatted(e.getMessage()));
            return Optional.empty();
        }
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>(bounds);
        proxies.ifPresent(list -> properties.put("portal.proxies.trusted", list));
        return properties;
    }
}
