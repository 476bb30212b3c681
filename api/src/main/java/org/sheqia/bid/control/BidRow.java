package org.sheqia.bid.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.money.entity.Money;

/** One of an organisation's own bids in its list. */
public record BidRow(String id, String projectId, String projectTitle, String projectNumber, String tenant, BidStatus status,
        Money budgetCeiling, Instant bidDeadline, Instant savedAt, @Schema(nullable = true) Instant submittedAt) {
}
