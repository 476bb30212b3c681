package org.sheqia.server.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files that README gives operators, in a real nginx before a server that stands for Keycloak. Not part of
 * {@code mvn verify}: {@code mvn -Ptests,nginx verify}. Skipped, and said so, where there is no nginx.
 */
class LoginsBehindNginx {

    private static final String LOGIN = "/realms/sheqia/login-actions/authenticate?session_code=x";
    private static final String TOKEN = "/realms/sheqia/protocol/openid-connect/token";
    private static final int BURST = 30;

    @TempDir
    private Path folder;

    private Nginx nginx;

    @BeforeEach
    void start() throws Exception {
        nginx = new Nginx(folder, "keycloak", List.of("login-limits.conf"), "login-locations.conf");
    }

    @AfterEach
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void whoever_tries_too_often_is_told_429_and_others_log_in() throws IOException {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < BURST + 10; i++) {
            answers.add(nginx.ask("127.0.0.1", "POST", LOGIN, ""));
        }

        assertThat(answers.subList(0, BURST)).containsOnly(200);
        assertThat(answers).endsWith(429, 429, 429, 429);
        assertThat(nginx.ask("127.0.0.2", "POST", LOGIN, "")).as("another address").isEqualTo(200);
        assertThat(nginx.ask("127.0.0.1", "GET", LOGIN, "")).as("the page itself").isEqualTo(200);
        assertThat(nginx.ask("127.0.0.1", "POST", TOKEN, "")).as("the tokens of those who are in").isEqualTo(200);
        assertThat(nginx.ask("127.0.0.1", "GET", "/realms/sheqia/.well-known/openid-configuration", "")).isEqualTo(200);
    }

    @Test
    void an_address_that_one_gives_oneself_changes_nothing() throws IOException {
        for (int i = 0; i < BURST + 10; i++) {
            nginx.ask("127.0.0.1", "POST", LOGIN, "X-Forwarded-For: 203.0.113." + i + "\r\n");
        }

        assertThat(nginx.ask("127.0.0.1", "POST", LOGIN, "X-Forwarded-For: 198.51.100.7\r\nForwarded: for=198.51.100.7\r\n")).isEqualTo(429);
        assertThat(nginx.seen()).isNotEmpty().containsOnly("127.0.0.1");
    }

    @Test
    void tokens_have_a_wider_limit_and_keycloaks_own_side_is_not_for_everybody() throws IOException {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(nginx.ask("127.0.0.1", "POST", TOKEN, ""));
        }

        assertThat(answers.subList(0, 100)).containsOnly(200);
        assertThat(answers).contains(429);
        assertThat(nginx.ask("127.0.0.2", "GET", "/admin/master/console/", "")).isEqualTo(403);
        assertThat(nginx.ask("127.0.0.1", "GET", "/admin/realms/sheqia", "")).as("the portal looks at the realm").isEqualTo(200);
        assertThat(nginx.ask("127.0.0.2", "POST", "/realms/master/protocol/openid-connect/token", "")).isEqualTo(404);
    }
}
