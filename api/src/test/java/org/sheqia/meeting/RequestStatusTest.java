package org.sheqia.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.meeting.entity.RequestStatus;
import org.sheqia.problem.entity.Rejected;

class RequestStatusTest {

    private static final Instant END = Instant.parse("2026-03-09T01:00:00Z");

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            REQUESTED | ACCEPTED DECLINED EXPIRED WITHDRAWN
            ACCEPTED  | -
            DECLINED  | -
            EXPIRED   | -
            WITHDRAWN | -
            """)
    void the_whole_matrix(RequestStatus from, String next) {
        Set<RequestStatus> allowed = next == null ? Set.of()
                : Arrays.stream(next.split(" ")).map(RequestStatus::valueOf).collect(Collectors.toSet());
        for (RequestStatus to : RequestStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
    }

    @Test
    void only_an_open_request_expires_and_at_the_instant() {
        assertThat(RequestStatus.REQUESTED.at(END.minusNanos(1), END)).isEqualTo(RequestStatus.REQUESTED);
        assertThat(RequestStatus.REQUESTED.at(END, END)).isEqualTo(RequestStatus.EXPIRED);
        assertThat(RequestStatus.ACCEPTED.at(END, END)).isEqualTo(RequestStatus.ACCEPTED);
    }
}
