package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An operator starts {@code sheqia.jar} against an empty database and a Keycloak that exist: Flyway makes the schema, the
 * named person administers the district and brings in the first administrator of a town.
 */
class EmptyDatabaseIT {

    @TempDir
    private Path folder;

    private OperatorsPortal portal;

    @Test
    void anEmptyDatabaseBecomesAPortalWhoseFirstPeopleAreBroughtInByTheNamedOne() throws Exception {
        try (OperatorsPortal started = new OperatorsPortal("operators", folder, Map.of("REALM_EXCEPTIONS", OperatorsPortal.ANSWERS))) {
            portal = started;
            JsonNode start = call(null, "GET", "portal", null);
            assertThat(start.get("demo").asBoolean()).isFalse();
            assertThat(start.get("clockMovable").asBoolean()).isFalse();
            assertThat(status(null, "POST", "demo/clock", "{\"now\":\"2030-01-01T00:00:00Z\"}")).isEqualTo(404);
            assertThat(call(null, "GET", "projects", null).get("items")).isEmpty();

            assertThat(status("guicheng-admin", "GET", "tenants/guicheng/members", null)).isEqualTo(404);
            String link = call("district-admin", "POST", "tenants/guicheng/invitations",
                    "{\"email\":\"guicheng-admin@demo.sheqia.org\",\"name\":\"管理员\",\"role\":\"tenant-admin\"}").get("link").asText();
            String accepts = "{\"link\":\"" + link.substring(link.indexOf('#') + 1) + "\"}";
            assertThat(status("district-admin", "POST", "me/invitations/accept", accepts)).isEqualTo(403);
            call("guicheng-admin", "POST", "me/invitations/accept", accepts);
            assertThat(call("guicheng-admin", "GET", "tenants/guicheng/members", null).get("items")).hasSize(1);

            itsOperatorIsToldHowItIs();
            itEndsWhenWhatIsUnderWayIsDone();
        }
    }

    private void itsOperatorIsToldHowItIs() throws IOException, InterruptedException {
        JsonNode health = new ObjectMapper().readTree(portal.managed("health").body());
        assertThat(health.get("status").asText()).isEqualTo("DEGRADED");
        assertThat(health.get("parts").toString()).isEqualTo("{\"database\":true,\"files\":true}");
        assertThat(health.get("concerns").toString()).contains("SMTP_HOST");
        assertThat(portal.managed("metrics").body()).contains("sheqia_request_seconds_count{", "route=\"/tenants/{tenant}/members\"", "sheqia_clock_offset_seconds", "jvm_memory");
        assertThat(portal.log()).contains("org.sheqia.requests").doesNotContain("guicheng-admin@", "管理员");
    }

    private void itEndsWhenWhatIsUnderWayIsDone() throws IOException, InterruptedException {
        try (SlowUpload upload = SlowUpload.begun(portal.url())) {
            portal.terminate();
            while (portal.send(null, "GET", "../health/ready", null).statusCode() == 200) {
                assertThat(portal.log()).contains("is ending");
            }
            assertThat(call(null, "GET", "projects", null).get("items")).as("goes on").isEmpty();
            assertThat(upload.rest()).startsWith("HTTP/1.1 4");
        }
        assertThat(portal.exit()).isZero();
    }

    private JsonNode call(String username, String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = portal.send(username, method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private int status(String username, String method, String path, String body) throws IOException, InterruptedException {
        return portal.send(username, method, path, body).statusCode();
    }
}
