package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One command, and everything answers. */
class StartsIT {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void apiAndPagesAnswer() {
        assertThat(new Probe(URI.create(Portal.url())).problem()).isEmpty();
    }

    @Test
    void tokenIsMeantForTheApiAndNamesThePersonByAFixedId() throws Exception {
        String[] parts = Portal.token("guicheng-officer").split("\\.");
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(parts[1]));

        assertThat(claims.get("iss").asText()).isEqualTo(Portal.keycloakUrl() + "realms/sheqia");
        assertThat(claims.get("aud").toString()).contains("portal-api");
        assertThat(claims.get("sub").asText()).isEqualTo(
                UUID.nameUUIDFromBytes("sheqia-demo:guicheng-officer".getBytes(StandardCharsets.UTF_8)).toString());
        assertThat(claims.has("groups")).isTrue();
    }
}
