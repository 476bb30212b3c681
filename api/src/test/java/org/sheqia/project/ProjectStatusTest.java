package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.ProjectStatus;

class ProjectStatusTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-20T09:00:00Z");

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAFT        | UNDER_REVIEW CANCELLED
            UNDER_REVIEW | PUBLISHED RETURNED
            RETURNED     | UNDER_REVIEW CANCELLED
            PUBLISHED    | SEALED CANCELLED
            SEALED       | EVALUATION FAILED CANCELLED
            EVALUATION   | PUBLICITY FAILED CANCELLED
            PUBLICITY    | AWARDED EVALUATION PUBLICITY FAILED CANCELLED
            AWARDED      | SIGNING EVALUATION PUBLICITY FAILED CANCELLED
            SIGNING      | PERFORMING EVALUATION PUBLICITY FAILED CANCELLED
            PERFORMING   | INTERRUPTED CLOSED TERMINATED
            INTERRUPTED  | PERFORMING EVALUATION PUBLICITY TERMINATED
            CLOSED       | -
            FAILED       | -
            CANCELLED    | -
            TERMINATED   | -
            """)
    void the_whole_matrix(ProjectStatus from, String next) {
        Set<ProjectStatus> allowed = next == null ? Set.of()
                : Arrays.stream(next.split(" ")).map(ProjectStatus::valueOf).collect(Collectors.toSet());
        for (ProjectStatus to : ProjectStatus.values()) {
            if (allowed.contains(to)) {
                from.requireNext(to);
            } else {
                assertThatThrownBy(() -> from.requireNext(to)).isInstanceOf(Rejected.class);
            }
        }
    }

    @Test
    void a_published_project_is_sealed_from_the_very_instant_of_its_deadline() {
        assertThat(ProjectStatus.PUBLISHED.at(DEADLINE.minusNanos(1000), DEADLINE)).isEqualTo(ProjectStatus.PUBLISHED);
        assertThat(ProjectStatus.PUBLISHED.at(DEADLINE, DEADLINE)).isEqualTo(ProjectStatus.SEALED);
    }
}
