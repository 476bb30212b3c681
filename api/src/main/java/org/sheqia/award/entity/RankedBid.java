package org.sheqia.award.entity;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;

/**
 * A bid's place with every number that led to it.
 *
 * @param place        1 is best; null for one that dropped out
 * @param quality      mean points per quality criterion, in the project's order
 * @param qualityTotal their sum
 * @param priceScore   points for the price
 * @param total        quality and price together
 * @param outReason    why it dropped out
 */
@Schema(name = "RankedBid")
public record RankedBid(@Schema(nullable = true) Integer place, String bidId, String creditCode, String name, Money price,
        List<BigDecimal> quality, BigDecimal qualityTotal, BigDecimal priceScore, BigDecimal total,
        @Schema(nullable = true) String outReason) {

    RankedBid at(int itsPlace) {
        return new RankedBid(itsPlace, bidId, creditCode, name, price, quality, qualityTotal, priceScore, total, null);
    }

    static RankedBid out(Ranking.Offer offer, String reason) {
        return new RankedBid(null, offer.bidId(), offer.creditCode(), offer.name(), offer.price(), List.of(), BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO, reason);
    }
}
