package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheqia.server.Portal;

/**
 * An operator starts {@code sheqia.jar} against an empty database and a Keycloak that exist: Flyway makes the schema, the
 * named person administers the district and brings in the first administrator of a town.
 */
class EmptyDatabaseIT {

    private static final String PASSWORD = "0p3rators-0wn";

    @TempDir
    private Path folder;

    private final DemoSettings existing = SharedDemo.started();
    private String portal;

    @Test
    void anEmptyDatabaseBecomesAPortalWhoseFirstPeopleAreBroughtInByTheNamedOne() throws Exception {
        emptyDatabase();
        Process process = start();
        try {
            JsonNode start = call(null, "GET", "portal", null);
            assertThat(start.get("demo").asBoolean()).isFalse();
            assertThat(start.get("clockMovable").asBoolean()).isFalse();
            assertThat(status(null, "POST", "demo/clock", "{\"now\":\"2030-01-01T00:00:00Z\"}")).isEqualTo(404);
            assertThat(call(null, "GET", "projects", null).get("items")).isEmpty();

            assertThat(status("guicheng-admin", "GET", "tenants/guicheng/members", null)).isEqualTo(404);
            call("district-admin", "POST", "district/tenants/guicheng/administrators",
                    "{\"email\":\"guicheng-admin@demo.sheqia.org\",\"name\":\"桂城管理员\"}");
            assertThat(call("guicheng-admin", "GET", "tenants/guicheng/members", null).get("items")).hasSize(1);
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("ended").isTrue();
    }

    private void emptyDatabase() throws IOException, InterruptedException {
        MariaDbFiles files = new MariaDbFiles(DataFolder.open(existing.folder()).mariadb());
        String sql = """
                DROP DATABASE IF EXISTS operators; CREATE DATABASE operators CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER 'operators'@'127.0.0.1' IDENTIFIED BY '%1$s'; GRANT ALL ON operators.* TO 'operators'@'127.0.0.1';
                CREATE OR REPLACE USER 'operators_reader'@'127.0.0.1' IDENTIFIED BY '%1$s'; GRANT SELECT ON operators.* TO 'operators_reader'@'127.0.0.1';
                """.formatted(PASSWORD);
        ProcessBuilder client = new ProcessBuilder(files.programs().resolve("bin/mariadb").toString(), "--no-defaults", "--skip-ssl",
                "--user=" + System.getProperty("user.name"), "--socket=data/" + files.socket(), "--execute=" + sql).directory(DataFolder.open(existing.folder()).mariadb().toFile()).inheritIO();
        client.environment().put("LD_LIBRARY_PATH", files.libraries().toString());
        assertThat(client.start().waitFor()).isZero();
    }

    private Process start() throws IOException, InterruptedException {
        int port = freePort();
        portal = "http://localhost:" + port + "/api/v1/";
        Map<String, String> environment = new HashMap<>(Map.of(
                "HTTP_PORT", String.valueOf(port), "DB_URL", "jdbc:mysql://127.0.0.1:" + existing.databasePort() + "/operators?sslMode=DISABLED",
                "DB_USER", "operators", "DB_PASSWORD", PASSWORD, "DB_READER_USER", "operators_reader", "DB_READER_PASSWORD", PASSWORD,
                "OIDC_ISSUER", existing.issuer(), "SEAL_KEY", "c2VhbCBrZXkgb2YgYSB0ZXN0LCB0aGlydHktdHdvIGI=",
                "FIRST_ADMIN", UUID.nameUUIDFromBytes("sheqia-demo:district-admin".getBytes(StandardCharsets.UTF_8)).toString(),
                "FILES_DIR", folder.resolve("files").toString()));
        environment.put("IDP_ADMIN_CLIENT_ID", "sheqia-members");
        environment.put("IDP_ADMIN_CLIENT_SECRET", Secrets.of(DataFolder.open(existing.folder())).members());
        Path log = folder.resolve("portal.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(Child.java(), "-Xmx700m", "-XX:TieredStopAtLevel=1", "-jar", existing.jar().toString()))
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.readString(log).contains("the portal is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("Not ready: " + Files.readString(log));
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return process;
    }

    private JsonNode call(String username, String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(username, method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private int status(String username, String method, String path, String body) throws IOException, InterruptedException {
        return send(username, method, path, body).statusCode();
    }

    private HttpResponse<String> send(String username, String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path)).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (username != null) {
            request.header("Authorization", "Bearer " + Portal.token(existing, username));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
