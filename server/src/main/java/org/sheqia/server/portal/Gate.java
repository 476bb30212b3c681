package org.sheqia.server.portal;

import java.util.Optional;

/**
 * Who sends the portal's short messages on, as SMS or as WeChat work messages. Without one, none are offered.
 *
 * @param token what it knows the portal by, or empty
 */
record Gate(String url, Optional<String> token) {

    static Optional<Gate> read(Environment env) {
        Optional<String> url = env.optional("MESSAGES_URL");
        Optional<String> token = env.optional("MESSAGES_TOKEN");
        if (url.isPresent() && !url.get().matches("https://[^/\\s]+(/\\S*)?|http://(127\\.0\\.0\\.1|localhost)(:\\d+)?(/\\S*)?")) {
            env.problem("MESSAGES_URL is “%s”: write the address that takes short messages, https://host/path; plain http on this machine only"
                    .formatted(url.get()));
        }
        if (url.isEmpty() && token.isPresent()) {
            env.problem("MESSAGES_TOKEN belongs to MESSAGES_URL: set both, or neither");
        }
        return url.map(address -> new Gate(address, token));
    }
}
