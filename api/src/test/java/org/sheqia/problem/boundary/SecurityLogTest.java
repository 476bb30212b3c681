package org.sheqia.problem.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;

class SecurityLogTest {

    @Test
    void a_refusal_is_one_line_that_says_who_from_where_and_for_what() {
        String line = SecurityLog.line("r-1", 403, "forbidden", "s-1", "127.0.0.1", "POST", "/api/v1/tenants/dali%0a;x=/projects");
        assertThat(line).doesNotContain("\n");
        JsonNode read = Json.read(line, JsonNode.class);
        assertThat(read.get("sub").asText()).isEqualTo("s-1");
        assertThat(read.get("request").asText()).isEqualTo("r-1");
        assertThat(read.get("asked").asText()).isEqualTo("POST /api/v1/tenants/dali%0a;x=/projects");
    }
}
