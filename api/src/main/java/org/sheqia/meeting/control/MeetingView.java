package org.sheqia.meeting.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.meeting.control.AgendaView.AgendaItem;
import org.sheqia.meeting.entity.Minutes;
import org.sheqia.meeting.entity.Side;

/**
 * One meeting, as its two sides see it.
 *
 * @param checkInFrom   from when on each side can check in
 * @param minutesClosed true for those who judge the project's bids: they read no minutes
 */
public record MeetingView(AgendaItem meeting, Instant checkInFrom, @Schema(nullable = true) Instant tenantThereAt,
        @Schema(nullable = true) Instant organisationThereAt, @Schema(nullable = true) Side missing,
        @Schema(nullable = true) Minutes tenantMinutes, @Schema(nullable = true) Minutes organisationMinutes, boolean minutesClosed,
        long version) {
}
