package org.sheqia.project.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.project.entity.ConsultationStatus;

/**
 * A consultation in a list.
 *
 * @param summary what was taken up of the answers and what not; null until it is closed
 */
public record ConsultationRow(String id, String tenant, String title, ConsultationStatus status, Instant openedAt, Instant closesAt,
        @Schema(nullable = true) Instant closedAt, @Schema(nullable = true) String summary) {

    ConsultationRow at(Instant now) {
        return new ConsultationRow(id, tenant, title, status.at(now, closesAt), openedAt, closesAt, closedAt, summary);
    }
}
