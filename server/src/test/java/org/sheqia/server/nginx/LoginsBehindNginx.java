package org.sheqia.server.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private HttpServer keycloak;
    private Process nginx;
    private int port;

    @BeforeEach
    void start() throws Exception {
        Path program = program().orElseGet(() -> abort("NO NGINX: the login limits are not tested here. Set NGINX, or install it, for example by apt-get install nginx-light"));
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", exchange -> {
            seen.add(String.join(",", exchange.getRequestHeaders().getOrDefault("X-Forwarded-For", List.of())));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        keycloak.start();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder.resolve("temp"));
        Path snippets = Path.of("src/main/nginx").toAbsolutePath();
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; master_process off; pid %1$s/pid; error_log %1$s/error.log;
                events { }
                http {
                    access_log off;
                    client_body_temp_path %1$s/temp/body; proxy_temp_path %1$s/temp/proxy; fastcgi_temp_path %1$s/temp/f;
                    uwsgi_temp_path %1$s/temp/u; scgi_temp_path %1$s/temp/s;
                    include %2$s/login-limits.conf;
                    upstream keycloak { server 127.0.0.1:%3$d; }
                    server { listen 127.0.0.1:%4$d; include %2$s/login-locations.conf; }
                }
                """.formatted(folder, snippets, keycloak.getAddress().getPort(), port));
        nginx = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", folder.resolve("nginx.conf").toString()).inheritIO().start();
        for (int i = 0; !listens(); i++) {
            assertThat(nginx.isAlive() && i < 100).as("nginx starts").isTrue();
            nginx.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    @AfterEach
    void stop() {
        if (nginx != null) {
            nginx.destroy();
        }
        if (keycloak != null) {
            keycloak.stop(0);
        }
    }

    @Test
    void whoever_tries_too_often_is_told_429_and_others_log_in() throws IOException {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < BURST + 10; i++) {
            answers.add(ask("127.0.0.1", "POST", LOGIN, ""));
        }

        assertThat(answers.subList(0, BURST)).containsOnly(200);
        assertThat(answers).endsWith(429, 429, 429, 429);
        assertThat(ask("127.0.0.2", "POST", LOGIN, "")).as("another address").isEqualTo(200);
        assertThat(ask("127.0.0.1", "GET", LOGIN, "")).as("the page itself").isEqualTo(200);
        assertThat(ask("127.0.0.1", "POST", TOKEN, "")).as("the tokens of those who are in").isEqualTo(200);
        assertThat(ask("127.0.0.1", "GET", "/realms/sheqia/.well-known/openid-configuration", "")).isEqualTo(200);
    }

    @Test
    void an_address_that_one_gives_oneself_changes_nothing() throws IOException {
        for (int i = 0; i < BURST + 10; i++) {
            ask("127.0.0.1", "POST", LOGIN, "X-Forwarded-For: 203.0.113." + i + "\r\n");
        }

        assertThat(ask("127.0.0.1", "POST", LOGIN, "X-Forwarded-For: 198.51.100.7\r\nForwarded: for=198.51.100.7\r\n")).isEqualTo(429);
        assertThat(seen).isNotEmpty().containsOnly("127.0.0.1");
    }

    @Test
    void tokens_have_a_wider_limit_and_keycloaks_own_side_is_not_for_everybody() throws IOException {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(ask("127.0.0.1", "POST", TOKEN, ""));
        }

        assertThat(answers.subList(0, 100)).containsOnly(200);
        assertThat(answers).contains(429);
        assertThat(ask("127.0.0.2", "GET", "/admin/master/console/", "")).isEqualTo(403);
        assertThat(ask("127.0.0.1", "GET", "/admin/realms/sheqia", "")).as("the portal looks at the realm").isEqualTo(200);
        assertThat(ask("127.0.0.2", "POST", "/realms/master/protocol/openid-connect/token", "")).isEqualTo(404);
    }

    private int ask(String from, String method, String path, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: id.example.org\r\n" + headers
                    + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> program() {
        Stream<Path> named = Stream.ofNullable(System.getenv("NGINX")).map(Path::of);
        Stream<Path> found = Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":")).map(place -> Path.of(place, "nginx"));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }
}
