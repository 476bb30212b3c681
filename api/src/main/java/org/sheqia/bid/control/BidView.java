package org.sheqia.bid.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.bid.entity.PricedLine;
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
 * @param submitted      what lies in the box, or was opened; null when nothing does
 * @param confirmation   what there is to confirm; null when nothing is
 * @param traces         who submitted, confirmed or withdrew it, oldest first; nobody else can read this before the opening
 */
public record BidView(String id, String projectId, String projectTitle, String projectNumber, String tenant, BidStatus status,
        BidContent content, @Schema(nullable = true) Money price, int edition, @Schema(nullable = true) String receipt,
        @Schema(nullable = true) String checksum, Instant savedAt, @Schema(nullable = true) Instant submittedAt,
        boolean changedSince, @Schema(nullable = true) String rejectedReason,
        @Schema(nullable = true) String rejectedWords, Instant bidDeadline,
        @Schema(nullable = true) Submitted submitted, @Schema(nullable = true) Confirmation confirmation, List<Done> traces,
        long version) implements Versioned {

    /**
     * What was submitted last.
     *
     * @param projectEdition the edition of the project that it answers
     * @param by             who submitted it; null for one of before V26
     */
    @Schema(name = "SubmittedBid")
    public record Submitted(Money price, List<PricedLine> lines, @Schema(nullable = true) Integer projectEdition, Instant at,
            @Schema(nullable = true) String by) {
    }

    /**
     * The project was amended since: without a confirmation or a new submission the bid is invalid at the opening.
     *
     * @param projectEdition the edition that is in force, for which it would be confirmed
     * @param possible       whether what was submitted can be confirmed as it is
     * @param price          what it would cost then; null while a line has no price
     * @param lines          of which that is the sum
     * @param editions       what was published since it was submitted
     */
    @Schema(name = "BidConfirmation")
    public record Confirmation(int projectEdition, boolean possible, @Schema(nullable = true) Money price, List<PricedLine> lines,
            List<PublishedSince> editions) {
    }

    /** An edition of the project with the fields that it changed. */
    @Schema(name = "EditionSince")
    public record PublishedSince(int number, Instant publishedAt, @Schema(nullable = true) String reason, List<String> fields) {
    }

    /** One act on the bid. */
    @Schema(name = "BidTrace")
    public record Done(String act, @Schema(nullable = true) String by, Instant at) {
    }
}
