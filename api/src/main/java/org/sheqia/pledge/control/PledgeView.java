package org.sheqia.pledge.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.problem.control.Versioned;
import org.sheqia.project.entity.ProjectStatus;

/**
 * A pledge, whole; in yuan.
 *
 * @param received what has been paid and acknowledged of it
 * @param endedAt  when it was withdrawn or lapsed
 * @param reason   why it was declined or withdrawn
 */
public record PledgeView(String id, String tenant, String projectId, @Schema(nullable = true) String projectNumber, String title,
        ProjectStatus projectStatus, String creditCode, String foundation, Money amount, Money received, String conditions,
        PledgeStatus status, String offeredBy, Instant offeredAt, @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) Instant endedAt, @Schema(nullable = true) String reason,
        List<TrancheView> tranches, long version) implements Versioned {

    public PledgeView(String id, String tenant, String projectId, String projectNumber, String title, ProjectStatus projectStatus,
            String creditCode, String foundation, Money amount, Money received, String conditions, PledgeStatus status,
            String offeredBy, Instant offeredAt, String decidedBy, Instant decidedAt, Instant endedAt, String reason, long version) {
        this(id, tenant, projectId, projectNumber, title, projectStatus, creditCode, foundation, amount, received, conditions,
                status, offeredBy, offeredAt, decidedBy, decidedAt, endedAt, reason, List.of(), version);
    }

    PledgeView with(ProjectStatus now, List<TrancheView> parts) {
        return new PledgeView(id, tenant, projectId, projectNumber, title, now, creditCode, foundation, amount, received, conditions,
                status, offeredBy, offeredAt, decidedBy, decidedAt, endedAt, reason, parts, version);
    }
}
