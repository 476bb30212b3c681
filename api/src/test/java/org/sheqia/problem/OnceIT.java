package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.AtOnce;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Asking again for what was done does nothing twice; acting on what has changed does nothing at all. */
@ArquillianTest
@RunAsClient
class OnceIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void a_repeated_post_gives_the_first_ones_result() {
        Map<String, Object> content = fair.content("一次", fair.appropriation("danzao", "48000.00"), "48000.00");
        Call call = fair.as("danzao-officer").header("Idempotency-Key", UUID.randomUUID().toString());

        JsonNode first = call.post("tenants/danzao/projects", content).ok();
        JsonNode second = call.post("tenants/danzao/projects", content).ok();

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        call.post("tenants/danzao/projects", Map.of("title", "别的", "indicators", List.of(), "staff", List.of(), "funding", List.of(),
                "criteria", List.of(), "documents", List.of())).refused(422, "idempotency-key-reused");
    }

    @Test
    void twenty_at_once_with_one_key_make_one() throws Exception {
        Map<String, Object> content = fair.content("二十次", fair.appropriation("danzao", "48000.00"), "48000.00");
        Call call = fair.as("danzao-officer").header("Idempotency-Key", UUID.randomUUID().toString());
        List<String> ids = AtOnce.times(20, () -> call.post("tenants/danzao/projects", content).ok().get("id").asText());

        assertThat(ids).containsOnly(ids.get(0));
    }

    @Test
    void a_stale_revision_is_refused_and_the_answer_says_who_changed_what() {
        JsonNode draft = fair.draft("danzao", fair.content("并发修改", fair.appropriation("danzao", "48000.00"), "48000.00"));
        Map<String, Object> other = fair.content("并发修改之后", draft.get("content").get("funding").get(0).get("appropriationId").asText(), "48000.00");
        fair.as("danzao-officer").on(draft).put(Fair.path("danzao", draft), other).ok();

        JsonNode refused = fair.as("danzao-officer").on(draft).put(Fair.path("danzao", draft), other).refused(412, "stale");

        assertThat(refused.get("changed").get("by").asText()).isEqualTo("李敏仪（danzao-officer）");
        assertThat(refused.get("changed").get("act").asText()).isEqualTo("project.revised");
        fair.as("danzao-officer").put(Fair.path("danzao", draft), other).refused(400, "if-match-missing");
    }

    @Test
    void nobody_approves_what_they_drafted() {
        Database.update("insert into membership (id, sub, username, person_name, role, scope_id, valid_from) select uuid(), sub,"
                + " username, person_name, 'APPROVER', scope_id, valid_from from membership where username = 'jiujiang-officer'");
        JsonNode project = fair.submitted("jiujiang", fair.content("自己起草", fair.appropriation("jiujiang", "48000.00"), "48000.00"));

        fair.as("jiujiang-officer").on(project).post(Fair.path("jiujiang", project) + "/publish", null).refused(403, "separation-of-duties");

        Database.update("delete from membership where username = 'jiujiang-officer' and role = 'APPROVER'");
    }
}
