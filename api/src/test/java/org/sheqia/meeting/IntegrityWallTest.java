package org.sheqia.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sheqia.meeting.entity.IntegrityWall;
import org.sheqia.project.entity.ProjectStatus;

/** When people may meet about a project. */
class IntegrityWallTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-12T01:00:00Z");

    @Test
    void while_bids_are_open_up_to_the_instant() {
        assertThat(IntegrityWall.isOpen(ProjectStatus.PUBLISHED, DEADLINE, DEADLINE.minusNanos(1))).isTrue();
        assertThat(IntegrityWall.isOpen(ProjectStatus.PUBLISHED, DEADLINE, DEADLINE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"AWARDED", "SIGNING", "PERFORMING", "CLOSED"})
    void from_the_award_on(ProjectStatus status) {
        assertThat(IntegrityWall.isOpen(status, DEADLINE, DEADLINE.plusSeconds(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"PUBLISHED", "AWARDED", "SIGNING", "PERFORMING", "CLOSED"})
    void never_else(ProjectStatus status) {
        assertThat(IntegrityWall.isOpen(status, DEADLINE, DEADLINE.minusSeconds(1))).isFalse();
    }
}
