package org.sheqia.award.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;

/**
 * A bid's place with every number that led to it.
 *
 * @param place        1 is best; the same for bids that are equal in everything that counts; null for one that dropped out
 * @param lot          where several have one place: the order of the lot among them, from 1; else null
 * @param quality      mean points per quality criterion, in the project's order
 * @param qualityTotal their sum
 * @param priceScore   points for the price
 * @param total        quality and price together
 * @param outReason    why it dropped out: {@link #NOT_ELIGIBLE} or {@link #NOT_COMPLIANT}; the members' words stand in their sheets
 */
@Schema(name = "RankedBid")
public record RankedBid(@Schema(nullable = true) Integer place, @Schema(nullable = true) Integer lot, String bidId, String creditCode,
        String name, Money price, List<BigDecimal> quality, BigDecimal qualityTotal, BigDecimal priceScore, BigDecimal total,
        @Schema(nullable = true) String outReason) {

    /** Most who refused it found that the bidder is not what the project asks for. */
    public static final String NOT_ELIGIBLE = "not-eligible";

    /** Most who refused it found that the offer is not what the project asks for. */
    public static final String NOT_COMPLIANT = "not-compliant";

    /** Reports of earlier versions kept a member's free words as the reason; these never go further than its sheet. */
    public RankedBid {
        outReason = outReason == null || Set.of(NOT_ELIGIBLE, NOT_COMPLIANT).contains(outReason) ? outReason : NOT_COMPLIANT;
    }

    RankedBid at(int itsPlace, Integer itsLot) {
        return new RankedBid(itsPlace, itsLot, bidId, creditCode, name, price, quality, qualityTotal, priceScore, total, null);
    }

    static RankedBid out(Ranking.Offer offer, String reason) {
        return new RankedBid(null, null, offer.bidId(), offer.creditCode(), offer.name(), offer.price(), List.of(), BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO, reason);
    }
}
