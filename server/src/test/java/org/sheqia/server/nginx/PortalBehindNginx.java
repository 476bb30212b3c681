package org.sheqia.server.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal's files for nginx. Not part of {@code mvn verify}: {@code mvn -Ptests,nginx verify}. Skipped, and said so, where
 * there is no nginx.
 */
class PortalBehindNginx {

    private static final String UPLOAD = "POST /api/v1/documents/check HTTP/1.1\r\nHost: portal.example.org\r\nContent-Type: application/octet-stream\r\nConnection: close\r\n";
    private static final int OPEN_AT_ONCE = 200;

    @TempDir
    private Path folder;

    private Nginx nginx;

    @BeforeEach
    void start() throws Exception {
        nginx = new Nginx(folder, "portal", List.of("login-limits.conf", "portal-limits.conf"), "portal-locations.conf");
    }

    @AfterEach
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void the_portal_is_told_the_connections_address_whatever_a_browser_says() throws IOException {
        assertThat(nginx.ask("127.0.0.2", "GET", "/api/v1/projects", "X-Forwarded-For: 198.51.100.7\r\nForwarded: for=198.51.100.7\r\n")).isEqualTo(200);

        assertThat(nginx.seen()).containsExactly("127.0.0.2");
    }

    @Test
    void a_slow_upload_is_not_seen_by_the_portal_before_all_of_it_is_there_and_is_given_up() throws IOException {
        try (Socket slow = nginx.connect("127.0.0.2"); Socket whole = nginx.connect("127.0.0.3")) {
            Nginx.send(slow, UPLOAD + "Content-Length: 1000\r\n\r\nxxxx");
            Nginx.send(whole, UPLOAD + "Content-Length: 4\r\n\r\nxxxx");

            assertThat(Nginx.status(whole)).isEqualTo(200);
            assertThat(Nginx.status(slow)).as("given up after ten seconds").isIn(0, 408);
            assertThat(nginx.seen()).containsExactly("127.0.0.3");
        }
    }

    @Test
    void a_body_that_no_file_may_have_is_refused_before_it_is_sent() throws IOException {
        try (Socket large = nginx.connect("127.0.0.2")) {
            Nginx.send(large, UPLOAD + "Content-Length: 30000000\r\n\r\n");

            assertThat(Nginx.status(large)).isEqualTo(413);
        }
        assertThat(nginx.seen()).isEmpty();
    }

    @Test
    void one_network_cannot_have_all_connections() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < OPEN_AT_ONCE; i++) {
                Socket slow = nginx.connect("127.0.0.2");
                Nginx.send(slow, UPLOAD + "Content-Length: 1000\r\n\r\nxxxx");
                open.add(slow);
            }
            assertThat(nginx.ask("127.0.0.2", "GET", "/api/v1/projects", "")).isEqualTo(429);
            assertThat(nginx.ask("127.0.0.3", "GET", "/api/v1/projects", "")).as("another").isEqualTo(200);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void how_the_portal_is_is_told_to_nobody_outside() throws IOException {
        assertThat(nginx.ask("127.0.0.2", "GET", "/api/health/ready", "")).isEqualTo(403);
        assertThat(nginx.ask("127.0.0.1", "GET", "/api/health/ready", "")).isEqualTo(200);
    }
}
