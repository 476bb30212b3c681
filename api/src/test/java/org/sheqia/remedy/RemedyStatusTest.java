package org.sheqia.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.remedy.entity.ComplaintStatus;
import org.sheqia.remedy.entity.ObjectionStatus;

class RemedyStatusTest {

    @ParameterizedTest(name = "an objection that is {0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FILED        | ACCEPTED RETURNED INADMISSIBLE UNANSWERED WITHDRAWN
            ACCEPTED     | ANSWERED UNANSWERED WITHDRAWN
            RETURNED     | FILED WITHDRAWN
            UNANSWERED   | ANSWERED WITHDRAWN
            INADMISSIBLE | -
            ANSWERED     | -
            WITHDRAWN    | -
            """)
    void the_whole_matrix_of_objections(ObjectionStatus from, String next) {
        Set<ObjectionStatus> allowed = next == null ? Set.of() : Arrays.stream(next.split(" ")).map(ObjectionStatus::valueOf).collect(Collectors.toSet());
        for (ObjectionStatus to : ObjectionStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
        assertThat(from.next().isEmpty() || from == ObjectionStatus.UNANSWERED || !from.opensComplaint()).isTrue();
    }

    @ParameterizedTest(name = "a complaint that is {0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FILED        | CORRECTION NOT_ADMITTED OTHER_OFFICE EXPLAINING OVERDUE WITHDRAWN
            CORRECTION   | FILED WITHDRAWN
            EXPLAINING   | DECIDED OVERDUE WITHDRAWN
            OVERDUE      | EXPLAINING DECIDED WITHDRAWN
            DECIDED      | PUBLISHED
            NOT_ADMITTED | -
            OTHER_OFFICE | -
            PUBLISHED    | -
            WITHDRAWN    | -
            """)
    void the_whole_matrix_of_complaints(ComplaintStatus from, String next) {
        Set<ComplaintStatus> allowed = next == null ? Set.of() : Arrays.stream(next.split(" ")).map(ComplaintStatus::valueOf).collect(Collectors.toSet());
        for (ComplaintStatus to : ComplaintStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
    }
}
