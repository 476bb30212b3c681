package org.sheqia.bid.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Versioned;

/**
 * A bid as its own bidder sees it.
 *
 * @param content        what it works on, or after the opening what was opened
 * @param price          of {@code content}; null while prices are missing
 * @param receipt        number of the newest receipt
 * @param checksum       SHA-256 of the sealed envelope
 * @param changedSince   true when the draft was saved after it was submitted
 * @param rejectedReason why it does not count: a code
 * @param rejectedWords  what the committee wrote against it
 */
public record BidView(String id, String projectId, String projectTitle, String projectNumber, String tenant, BidStatus status,
        BidContent content, @Schema(nullable = true) Money price, int edition, @Schema(nullable = true) String receipt,
        @Schema(nullable = true) String checksum, Instant savedAt, @Schema(nullable = true) Instant submittedAt,
        boolean changedSince, @Schema(nullable = true) String rejectedReason, @Schema(nullable = true) String rejectedWords, Instant bidDeadline, long version)
        implements Versioned {
}
