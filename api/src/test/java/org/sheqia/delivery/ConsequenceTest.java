package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.delivery.entity.Consequence;
import org.sheqia.delivery.entity.Consequence.Kind;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands.Grade;

/** What follows from a result, for each of them. */
class ConsequenceTest {

    @ParameterizedTest(name = "{0}, attempt {1}, {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            MID_TERM | 1 | GOOD | SUBMITTED  | REPLY INSTALMENT_DUE
            FINAL    | 2 | PASS | FINAL      | REPLY INSTALMENT_DUE
            SPOT     | 1 | GOOD | FINAL      | REPLY
            MID_TERM | 1 | FAIL | SUBMITTED  | REPLY INSTALMENT_WITHHELD RECTIFY SECOND_ATTEMPT
            SPOT     | 1 | FAIL | FINAL      | REPLY RECTIFY SECOND_ATTEMPT
            SPOT     | 1 | FAIL | RETURNED   | REPLY RECTIFY SECOND_ATTEMPT
            MID_TERM | 1 | FAIL | UNRECTIFIED | REPLY INSTALMENT_WITHHELD RECTIFY TERMINATED BARRED
            MID_TERM | 2 | FAIL | APPEALED   | REPLY INSTALMENT_WITHHELD TERMINATED BARRED
            MID_TERM | 2 | FAIL | OVERTURNED | REPLY JUDGED_ANEW
            """)
    void each_step_in_its_order_with_its_rule(Stage stage, int attempt, Grade grade, EvaluationStatus status, String kinds) {
        var steps = Consequence.of(stage, attempt, grade, status, EvaluationFixture.by(stage));

        assertThat(steps).extracting(Consequence::kind).containsExactly(Arrays.stream(kinds.split(" ")).map(Kind::valueOf).toArray(Kind[]::new));
        assertThat(steps).extracting(Consequence::source).allMatch(source -> !source.isBlank());
    }
}
