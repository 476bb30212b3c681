package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.problem.entity.Rejected;

class EvaluationStatusTest {

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ASSIGNED   | SUBMITTED WITHDRAWN
            WITHDRAWN  | -
            SUBMITTED  | APPEALED FINAL
            APPEALED   | OVERTURNED FINAL
            OVERTURNED | -
            FINAL      | RECTIFIED UNRECTIFIED
            RECTIFIED  | ACCEPTED RETURNED
            RETURNED   | RECTIFIED UNRECTIFIED
            ACCEPTED   | -
            UNRECTIFIED | -
            """)
    void the_whole_matrix(EvaluationStatus from, String next) {
        Set<EvaluationStatus> allowed = next == null ? Set.of()
                : Arrays.stream(next.split(" ")).map(EvaluationStatus::valueOf).collect(Collectors.toSet());
        for (EvaluationStatus to : EvaluationStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
    }
}
