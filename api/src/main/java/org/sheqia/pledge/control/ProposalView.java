package org.sheqia.pledge.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.ProposalStatus;
import org.sheqia.pledge.entity.Proposer;
import org.sheqia.problem.control.Versioned;

/**
 * What is proposed for a programme, by whom; in yuan.
 *
 * @param projectId the project that came of it, and
 * @param project   its title; null for a foundation until it is published
 * @param published whether that project is published
 */
public record ProposalView(String id, String programmeId, String programme, String foundation, Proposer.Kind proposerKind, String proposerId,
        String proposer, String title, String summary, Money amount, ProposalStatus status, Instant submittedAt,
        @Schema(nullable = true) Instant endedAt, @Schema(nullable = true) String reason,
        @Schema(nullable = true) String projectId, @Schema(nullable = true) String project, boolean published, long version) implements Versioned {

    public ProposalView(String id, String programmeId, String programme, String foundation, Proposer.Kind proposerKind, String proposerId,
            String proposer, String title, String summary, Money amount, ProposalStatus status, Instant submittedAt, Instant endedAt,
            String reason, String projectId, String project, Instant publishedAt, long version) {
        this(id, programmeId, programme, foundation, proposerKind, proposerId, proposer, title, summary, amount, status, submittedAt, endedAt,
                reason, projectId, project, publishedAt != null, version);
    }

    /** As others than the proposer see it: a draft is its tenant's own. */
    ProposalView asPublished() {
        return published ? this : new ProposalView(id, programmeId, programme, foundation, proposerKind, proposerId, proposer, title, summary,
                amount, status, submittedAt, endedAt, reason, null, null, false, version);
    }
}
