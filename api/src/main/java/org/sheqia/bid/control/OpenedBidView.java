package org.sheqia.bid.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.bid.entity.PricedLine;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.problem.control.Json;

/**
 * A bid after the opening, for those who may read it.
 *
 * @param facts what was approved of its bidder when it submitted; null where that was not kept (before V38)
 * @param price as it was sealed
 * @param lines of which the price is the sum, by the edition of the project that was answered
 * @param question what the opening left to the committee, or null
 */
public record OpenedBidView(String id, String creditCode, String name, @Schema(nullable = true) OrganisationFacts facts, BidStatus status,
        @Schema(nullable = true) Money price,
        BidContent content, List<PricedLine> lines, Instant submittedAt, @Schema(nullable = true) String rejectedReason,
        @Schema(nullable = true) Bid.RejectedBy rejectedBy, @Schema(nullable = true) String rejectedWords,
        @Schema(nullable = true) Bid.Question question) {

    public OpenedBidView(String id, String creditCode, String name, String facts, BidStatus status, Money price, String content, String lines,
            Instant submittedAt, String rejectedReason, Bid.RejectedBy rejectedBy, String rejectedWords, Bid.Question question) {
        this(id, creditCode, name, facts == null ? null : Json.read(facts, OrganisationFacts.class), status, price, Json.read(content, BidContent.class),
                lines == null ? List.of() : List.of(Json.read(lines, PricedLine[].class)), submittedAt, rejectedReason, rejectedBy,
                rejectedWords, question);
    }
}
