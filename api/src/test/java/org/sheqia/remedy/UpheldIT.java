package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;

/** An objection to the result is upheld: after the notice, while the contract waits for signatures, and once it is in force. */
@ArquillianTest
@RunAsClient
class UpheldIT {

    @ArquillianResource
    URI portal;

    private RemedyFixture remedy;

    @BeforeEach
    void an_award_that_is_final() {
        Database.firstMorning();
        remedy = RemedyFixture.inPublicity(portal);
        remedy.afterPublicity();
        remedy.makeFinal().ok();
    }

    @Test
    void after_the_notice_the_next_candidate_is_shown() {
        assertThat(upheld("UPHELD_CANDIDATE")).isEqualTo("PUBLICITY");
        remedy.confirm();
        assertThat(remedy.award().get("creditCode").asText()).isEqualTo(remedy.loser);
    }

    @Test
    void after_the_notice_all_bids_are_evaluated_again() {
        assertThat(upheld("UPHELD_EVALUATION")).isEqualTo("EVALUATION");
    }

    @Test
    void after_the_notice_the_procedure_begins_anew() {
        assertThat(upheld("UPHELD_RESTART")).isEqualTo("FAILED");
    }

    @Test
    void while_it_waits_for_signatures_the_contract_falls_with_its_award_and_the_next_candidate_is_shown() {
        String contract = offered();
        assertThat(upheld("UPHELD_CANDIDATE")).isEqualTo("PUBLICITY");
        assertThat(status(contract)).isEqualTo("DISCARDED");
    }

    @Test
    void while_it_waits_for_signatures_the_contract_falls_with_its_award_and_all_bids_are_evaluated_again() {
        String contract = offered();
        assertThat(upheld("UPHELD_EVALUATION")).isEqualTo("EVALUATION");
        assertThat(status(contract)).isEqualTo("DISCARDED");
    }

    @Test
    void while_it_waits_for_signatures_the_procedure_begins_anew_and_nothing_stays_reserved() {
        String contract = offered();
        assertThat(upheld("UPHELD_RESTART")).isEqualTo("FAILED");
        assertThat(status(contract)).isEqualTo("DISCARDED");
        assertThat(Database.column("select id from project_funding where project_id = ? and (reserved > 0 or committed > 0)", remedy.id)).isEmpty();
    }

    @Test
    void once_it_is_in_force_the_contract_ends_and_all_bids_are_evaluated_again_with_the_money_there() {
        String contract = remedy.fair.signed("dali", remedy.project, "ngo1-admin", remedy.winner).get("id").asText();
        assertThat(upheld("UPHELD_EVALUATION")).isEqualTo("EVALUATION");
        assertThat(status(contract)).isEqualTo("TERMINATED");
        assertThat(Database.column("select sum(reserved) from project_funding where project_id = ?", remedy.id)).containsExactly("48000.00");
    }

    private String upheld(String outcome) {
        remedy.answered(remedy.objection("ngo2-admin", remedy.loser, "RESULT"), outcome);
        return remedy.status();
    }

    private String offered() {
        JsonNode draft = remedy.as("dali-officer").post("tenants/dali/contracts", Map.of("projectId", remedy.id)).ok();
        remedy.as("dali-officer").on(draft).post("tenants/dali/contracts/" + draft.get("id").asText() + "/offer", null).ok();
        return draft.get("id").asText();
    }

    private static String status(String contract) {
        return Database.column("select status from contract where id = ?", contract).get(0);
    }
}
