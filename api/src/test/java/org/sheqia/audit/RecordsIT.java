package org.sheqia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** No act without its record, and a record that is changed shows. */
@ArquillianTest
@RunAsClient
class RecordsIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @Test
    void each_act_on_a_project_is_in_its_history() {
        JsonNode project = fair.published("guicheng");

        JsonNode history = fair.as("guicheng-officer").get(Fair.path("guicheng", project) + "/history").ok().get("items");

        assertThat(history.findValuesAsText("act")).containsExactly("project.tender-published", "project.submitted", "project.drafted");
        assertThat(history.findValuesAsText("by")).containsExactly("苏静怡（guicheng-approver）", "谭思远（guicheng-officer）", "谭思远（guicheng-officer）");
    }

    @Test
    void if_the_record_cannot_be_written_the_act_is_not_done() {
        JsonNode project = fair.submitted("guicheng", fair.content("无记录", fair.appropriation("guicheng", "48000.00"), "48000.00"));
        Database.update("create trigger no_record before insert on audit_record for each row signal sqlstate '45000' set message_text = 'no'");
        try {
            Answer failed = fair.as("guicheng-approver").on(project).post(Fair.path("guicheng", project) + "/publish", null);
            assertThat(failed.status()).isEqualTo(500);
            assertThat(failed.json().get("instance").asText()).isEqualTo("/failures/" + failed.header("X-Request-Id"));
        } finally {
            Database.update("drop trigger no_record");
        }
        assertThat(Database.column("select status from project where id = ?", project.get("id").asText())).containsExactly("UNDER_REVIEW");
        assertThat(Database.column("select id from project_funding where project_id = ?", project.get("id").asText())).isEmpty();
    }

    @Test
    void what_is_still_in_conflict_after_the_last_attempt_is_worth_asking_again() {
        JsonNode project = fair.submitted("guicheng", fair.content("拥挤", fair.appropriation("guicheng", "48000.00"), "48000.00"));
        Database.update("create trigger no_record before insert on audit_record for each row signal sqlstate '40001' set message_text = 'deadlock'");
        try {
            Answer busy = fair.as("guicheng-approver").on(project).post(Fair.path("guicheng", project) + "/publish", null);
            busy.refused(503, "busy");
            assertThat(busy.header("Retry-After")).isNotBlank();
        } finally {
            Database.update("drop trigger no_record");
        }
        fair.as("guicheng-approver").on(project).post(Fair.path("guicheng", project) + "/publish", null).ok();
    }

    @Test
    void the_records_of_a_tenant_are_a_chain_without_gaps() {
        fair.published("guicheng");
        List<String> hashes = Database.column("select hash from audit_record where chain = 'guicheng' order by position");
        List<String> previous = Database.column("select previous_hash from audit_record where chain = 'guicheng' order by position");

        assertThat(previous.get(0)).isEqualTo("0".repeat(64));
        assertThat(previous.subList(1, previous.size())).isEqualTo(hashes.subList(0, hashes.size() - 1));
        assertThat(Database.column("select last_hash from audit_chain where chain = 'guicheng'")).containsExactly(hashes.get(hashes.size() - 1));
    }
}
