package org.sheqia.server.portal;

import java.util.Optional;

/** The server that takes the portal's mail. Without one, mail goes to the log. */
record Mail(String host, int port, Optional<String> user, Optional<String> password, String from) {

    static Optional<Mail> read(Environment env) {
        return env.optional("SMTP_HOST").map(host -> new Mail(host, env.port("SMTP_PORT", 25), env.optional("SMTP_USER"),
                env.optional("SMTP_PASSWORD"), env.required("SMTP_FROM", "set it to the sender of the portal's mail")));
    }
}
