package org.sheqia.credit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.credit.entity.ContestStatus;
import org.sheqia.problem.entity.Rejected;

class ContestStatusTest {

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OPEN      | UPHELD DISMISSED
            UPHELD    | -
            DISMISSED | -
            """)
    void the_whole_matrix(ContestStatus from, String next) {
        Set<ContestStatus> allowed = next == null ? Set.of()
                : Arrays.stream(next.split(" ")).map(ContestStatus::valueOf).collect(Collectors.toSet());
        for (ContestStatus to : ContestStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
    }
}
