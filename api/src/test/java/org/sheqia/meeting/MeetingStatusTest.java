package org.sheqia.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.meeting.entity.MeetingStatus;
import org.sheqia.problem.entity.Rejected;

class MeetingStatusTest {

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PLANNED    | HELD NO_SHOW CALLED_OFF
            HELD       | -
            NO_SHOW    | HELD
            CALLED_OFF | -
            """)
    void the_whole_matrix(MeetingStatus from, String next) {
        Set<MeetingStatus> allowed = next == null ? Set.of()
                : Arrays.stream(next.split(" ")).map(MeetingStatus::valueOf).collect(Collectors.toSet());
        for (MeetingStatus to : MeetingStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
    }
}
