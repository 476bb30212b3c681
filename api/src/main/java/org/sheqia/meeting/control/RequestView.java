package org.sheqia.meeting.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.meeting.entity.RequestStatus;
import org.sheqia.meeting.entity.Side;

/** A request to meet, as both sides see it. */
@Schema(name = "MeetingRequestView")
public record RequestView(String id, String season, String tenant, String projectId, String title, String creditCode, String organisation,
        Side askedBy, String purpose, RequestStatus status, Instant askedAt, Instant expiresAt, @Schema(nullable = true) Instant answeredAt, long version) {

    RequestView at(Instant now) {
        return new RequestView(id, season, tenant, projectId, title, creditCode, organisation, askedBy, purpose,
                status.at(now, expiresAt), askedAt, expiresAt, answeredAt, version);
    }
}
