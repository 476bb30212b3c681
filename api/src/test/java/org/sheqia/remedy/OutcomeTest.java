package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.remedy.entity.Outcome.Effect;

/** Every outcome from every state of a project. */
class OutcomeTest {

    @ParameterizedTest(name = "in {0}: documents {1}, candidate {2}, evaluation {3}, restart {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAFT        | -         | -              | -              | -
            UNDER_REVIEW | -         | -              | -              | -
            RETURNED     | -         | -              | -              | -
            PUBLISHED    | AMEND     | -              | -              | CANCEL
            SEALED       | FAIL      | -              | -              | FAIL
            EVALUATION   | FAIL      | -              | EVALUATE_AGAIN | FAIL
            PUBLICITY    | FAIL      | NEXT_CANDIDATE | EVALUATE_AGAIN | FAIL
            AWARDED      | FAIL      | NEXT_CANDIDATE | EVALUATE_AGAIN | FAIL
            SIGNING      | FAIL      | NEXT_CANDIDATE | EVALUATE_AGAIN | FAIL
            PERFORMING   | TERMINATE | NEXT_CANDIDATE | EVALUATE_AGAIN | TERMINATE
            INTERRUPTED  | TERMINATE | NEXT_CANDIDATE | EVALUATE_AGAIN | TERMINATE
            CLOSED       | NONE      | NONE           | NONE           | NONE
            FAILED       | NONE      | NONE           | NONE           | NONE
            CANCELLED    | NONE      | NONE           | NONE           | NONE
            TERMINATED   | NONE      | NONE           | NONE           | NONE
            """)
    void the_whole_matrix(ProjectStatus status, Effect documents, Effect candidate, Effect evaluation, Effect restart) {
        assertThat(Outcome.UPHELD_DOCUMENTS.effectIn(status)).isEqualTo(Optional.ofNullable(documents));
        assertThat(Outcome.UPHELD_CANDIDATE.effectIn(status)).isEqualTo(Optional.ofNullable(candidate));
        assertThat(Outcome.UPHELD_EVALUATION.effectIn(status)).isEqualTo(Optional.ofNullable(evaluation));
        assertThat(Outcome.UPHELD_RESTART.effectIn(status)).isEqualTo(Optional.ofNullable(restart));
        assertThat(Outcome.REJECTED.effectIn(status)).contains(Effect.NONE);
        assertThat(Outcome.UPHELD_WITHOUT_EFFECT.effectIn(status)).contains(Effect.NONE);
    }

    @Test
    void papers_say_what_the_pages_say() throws IOException {
        JsonNode pages = new ObjectMapper().readTree(Path.of("../web/src/locales/zh-CN/enums.json").toFile());
        assertThat(Outcome.values()).allSatisfy(outcome -> assertThat(outcome.words()).isEqualTo(pages.at("/outcome/" + outcome).asText()));
        assertThat(Grounds.values()).allSatisfy(grounds -> assertThat(grounds.words()).isEqualTo(pages.at("/grounds/" + grounds).asText()));
    }

    /** A row for every state, so that a new one has to say what becomes of it. */
    @ParameterizedTest
    @CsvSource("15")
    void every_state_of_a_project_is_in_the_matrix(int rows) {
        assertThat(ProjectStatus.values()).hasSize(rows);
    }
}
