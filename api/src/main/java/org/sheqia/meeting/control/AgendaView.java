package org.sheqia.meeting.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.meeting.entity.MeetingStatus;
import org.sheqia.planner.entity.UnmetReason;

/**
 * Whom one meets in a season, when and where.
 *
 * @param edition of the timetable; 0 before one is published
 * @param unmet   wishes that the timetable could not meet, and why
 */
public record AgendaView(String season, int edition, List<AgendaItem> items, List<UnmetWish> unmet) {

    /** One meeting in an agenda. */
    public record AgendaItem(String id, String tenant, String projectId, String title, String creditCode, String organisation,
            Instant startsAt, Instant endsAt, String place, MeetingStatus status, boolean walkIn) {
    }

    /** A wish that was not met. */
    public record UnmetWish(String projectId, @Schema(nullable = true) String title, String creditCode,
            @Schema(nullable = true) String organisation, UnmetReason reason) {
    }
}
