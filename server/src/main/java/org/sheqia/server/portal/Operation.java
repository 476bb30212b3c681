package org.sheqia.server.portal;

import java.time.Duration;
import org.sheqia.server.Port;

/**
 * How the process is run.
 *
 * @param startWait  how long a start waits for what is not there yet
 * @param drain      how long it goes on after it has said that it is no longer ready, so that a load balancer sees it; zero
 *                   ends at once, without waiting for what is under way either
 * @param management where it tells an operator how it is: not where people come in
 * @param jsonLog    one JSON object for each line of the log
 */
record Operation(Duration startWait, Duration drain, Port management, boolean jsonLog) {

    static Operation read(Environment env, int port, boolean demo) {
        return new Operation(seconds(env, "START_WAIT", 600), seconds(env, "DRAIN", demo ? 0 : 5),
                new Port(env.optional("MGMT_HOST").orElse("127.0.0.1"), env.port("MGMT_PORT", port == 65535 ? port - 1 : port + 1)),
                env.oneOf("LOG_FORMAT", demo ? "text" : "json", "json", "text").equals("json"));
    }

    private static Duration seconds(Environment env, String name, int otherwise) {
        String value = env.optional(name).orElse(String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}")) {
            env.problem("%s is “%s”: set it to a number of seconds".formatted(name, value));
            return Duration.ofSeconds(otherwise);
        }
        return Duration.ofSeconds(Long.parseLong(value));
    }
}
