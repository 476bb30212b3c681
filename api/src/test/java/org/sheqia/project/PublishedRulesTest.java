package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.project.ProjectFixture.OPEN_TENDER;
import static org.sheqia.project.ProjectFixture.PROCEDURE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.tenantconfig.Procedure;

/** The rules that stay with a published project, as they are stored. */
class PublishedRulesTest {

    private static final int COLUMN = 65_535;

    @Test
    void what_is_stored_is_read_again() {
        for (Procedure rules : List.of(PROCEDURE, OPEN_TENDER)) {
            assertThat(Json.read(Json.write(rules), Procedure.class)).isEqualTo(rules);
        }
    }

    @Test
    void what_can_be_derived_of_a_clock_is_not_stored() throws Exception {
        JsonNode clock = Json.strict().readTree(Json.write(OPEN_TENDER)).get("clocks").get(0);

        assertThat(clock.fieldNames()).toIterable().containsExactlyInAnyOrder("code", "from", "days", "period", "unit", "direction", "who",
                "sources", "textStatus", "unconfirmed", "name", "note", "onExpiry");
    }

    @Test
    void rules_from_before_there_were_clocks_are_still_read_and_completed() throws Exception {
        ObjectNode old = (ObjectNode) Json.strict().readTree(Json.write(OPEN_TENDER));
        old.remove(List.of("statutory", "newEvaluation", "oneObjectionPerStage", "clocks"));

        Procedure stored = Json.read(old.toString(), Procedure.class);
        assertThat(stored.clocks()).isEmpty();
        assertThat(stored.statutory()).isFalse();
        assertThat(stored.completedBy(OPEN_TENDER)).isEqualTo(OPEN_TENDER);
    }

    @Test
    void rules_fit_into_their_column_three_times_over() {
        assertThat(Json.write(OPEN_TENDER).getBytes(StandardCharsets.UTF_8).length).isPositive().isLessThan(COLUMN / 3);
    }
}
