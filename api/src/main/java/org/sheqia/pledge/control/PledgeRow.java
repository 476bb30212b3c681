package org.sheqia.pledge.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.project.entity.ProjectStatus;

/**
 * A pledge in a list; in yuan.
 *
 * @param received what has been paid and acknowledged of it
 */
public record PledgeRow(String id, String tenant, String projectId, @Schema(nullable = true) String projectNumber, String title,
        ProjectStatus projectStatus, Instant bidDeadline, String creditCode, String foundation, Money amount, Money received,
        PledgeStatus status, Instant offeredAt) {

    PledgeRow at(Instant now) {
        return new PledgeRow(id, tenant, projectId, projectNumber, title, projectStatus.at(now, bidDeadline), bidDeadline, creditCode,
                foundation, amount, received, status, offeredAt);
    }
}
