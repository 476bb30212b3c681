package org.sheqia.pledge.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.problem.control.Versioned;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenantconfig.BankAccount;

/**
 * A pledge, whole; in yuan.
 *
 * @param received what has been paid and acknowledged of it
 * @param endedAt  when it was withdrawn or lapsed
 * @param account  the tenant's, to which an accepted pledge is paid; null before that, and where the tenant has named none
 * @param reason   why it was declined or withdrawn
 */
public record PledgeView(String id, String tenant, String projectId, @Schema(nullable = true) String projectNumber, String title,
        ProjectStatus projectStatus, String creditCode, String foundation, Money amount, Money received, String conditions,
        PledgeStatus status, String offeredBy, Instant offeredAt, @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) Instant endedAt, @Schema(nullable = true) String reason,
        @Schema(nullable = true) BankAccount account, List<TrancheView> tranches, long version) implements Versioned {

    public PledgeView(String id, String tenant, String projectId, String projectNumber, String title, ProjectStatus projectStatus,
            String creditCode, String foundation, Money amount, Money received, String conditions, PledgeStatus status,
            String offeredBy, Instant offeredAt, String decidedBy, Instant decidedAt, Instant endedAt, String reason, long version) {
        this(id, tenant, projectId, projectNumber, title, projectStatus, creditCode, foundation, amount, received, conditions,
                status, offeredBy, offeredAt, decidedBy, decidedAt, endedAt, reason, null, List.of(), version);
    }

    PledgeView with(ProjectStatus now, BankAccount to, List<TrancheView> parts) {
        return new PledgeView(id, tenant, projectId, projectNumber, title, now, creditCode, foundation, amount, received, conditions,
                status, offeredBy, offeredAt, decidedBy, decidedAt, endedAt, reason, status == PledgeStatus.ACCEPTED ? to : null, parts, version);
    }
}
