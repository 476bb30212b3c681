package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.sheqia.server.Portal;

/** A portal in production, started as an operator would: {@code sheqia.jar}, an empty database and the Keycloak of the shared demonstration. */
final class OperatorsPortal implements AutoCloseable {

    /** What the demonstration's realm does not hold: one password for all, and tokens for curl. */
    static final String ANSWERS = "password-policy=one password that is printed;password-grant=tokens for tests";
    private static final String PASSWORD = "0p3rators-0wn";

    private final DemoSettings existing = SharedDemo.started();
    private final String url;
    private final Path log;
    private final Process process;
    private final int management;

    /** @param settings beside those that every portal has */
    OperatorsPortal(String database, Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        emptyDatabase(database);
        int port = freePort();
        management = freePort();
        url = "http://localhost:" + port + "/";
        log = folder.resolve("portal.log");
        Map<String, String> environment = new HashMap<>(Map.of(
                "HTTP_PORT", String.valueOf(port), "DB_URL", "jdbc:mysql://127.0.0.1:" + existing.databasePort() + "/" + database + "?sslMode=DISABLED",
                "DB_USER", database, "DB_PASSWORD", PASSWORD, "DB_READER_USER", database + "_reader", "DB_READER_PASSWORD", PASSWORD,
                "OIDC_ISSUER", existing.issuer(), "SEAL_KEY", "c2VhbCBrZXkgb2YgYSB0ZXN0LCB0aGlydHktdHdvIGI=",
                "FIRST_ADMIN", UUID.nameUUIDFromBytes("sheqia-demo:district-admin".getBytes(StandardCharsets.UTF_8)).toString(),
                "FILES_DIR", folder.resolve("files").toString()));
        environment.put("MGMT_PORT", String.valueOf(management));
        environment.put("DRAIN", "1");
        environment.put("IDP_ADMIN_CLIENT_ID", "sheqia-members");
        environment.put("IDP_ADMIN_CLIENT_SECRET", Secrets.of(DataFolder.open(existing.folder())).members());
        environment.putAll(settings);
        ProcessBuilder builder = new ProcessBuilder(List.of(Child.java(), "-Xmx700m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-jar", existing.jar().toString()))
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!log().contains("the portal is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("Not ready: " + log());
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    /** Its address, ending in a slash. */
    String url() {
        return url;
    }

    /** What it tells its operator. */
    HttpResponse<String> managed(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/" + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Asks it to end, as a supervisor does. */
    void terminate() {
        process.destroy();
    }

    /** Its number when it has ended. */
    int exit() throws InterruptedException {
        assertThat(process.waitFor(40, TimeUnit.SECONDS)).as("ended").isTrue();
        return process.exitValue();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** @param username a demo account, or null for nobody */
    HttpResponse<String> send(String username, String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "api/v1/" + path).normalize()).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (username != null) {
            request.header("Authorization", "Bearer " + Portal.token(existing, username));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("ended").isTrue();
    }

    private void emptyDatabase(String name) throws IOException, InterruptedException {
        MariaDbFiles files = new MariaDbFiles(DataFolder.open(existing.folder()).mariadb());
        String sql = """
                DROP DATABASE IF EXISTS %2$s; CREATE DATABASE %2$s CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%1$s'; GRANT ALL ON %2$s.* TO '%2$s'@'127.0.0.1';
                CREATE OR REPLACE USER '%2$s_reader'@'127.0.0.1' IDENTIFIED BY '%1$s'; GRANT SELECT ON %2$s.* TO '%2$s_reader'@'127.0.0.1';
                """.formatted(PASSWORD, name);
        ProcessBuilder client = new ProcessBuilder(files.programs().resolve("bin/mariadb").toString(), "--no-defaults", "--skip-ssl",
                "--user=" + System.getProperty("user.name"), "--socket=data/" + files.socket(), "--execute=" + sql).directory(DataFolder.open(existing.folder()).mariadb().toFile()).inheritIO();
        client.environment().put("LD_LIBRARY_PATH", files.libraries().toString());
        assertThat(client.start().waitFor()).isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
