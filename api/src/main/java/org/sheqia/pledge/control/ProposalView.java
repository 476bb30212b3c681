package org.sheqia.pledge.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.ProposalStatus;
import org.sheqia.pledge.entity.Proposer;
import org.sheqia.problem.control.Versioned;

/** What is proposed for a programme, by whom; in yuan. */
public record ProposalView(String id, String programmeId, String programme, String foundation, Proposer.Kind proposerKind, String proposerId,
        String proposer, String title, String summary, Money amount, ProposalStatus status, Instant submittedAt,
        @Schema(nullable = true) Instant endedAt, @Schema(nullable = true) String reason, long version) implements Versioned {
}
