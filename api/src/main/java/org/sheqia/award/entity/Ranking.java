package org.sheqia.award.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sheqia.award.entity.ScoreSheet.BidScore;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;

/**
 * From score sheets and prices to places: pure arithmetic. A bid that most members find ineligible or not compliant drops
 * out. Quality is the mean of the members' points per criterion, half up to two digits; the price score is the lowest
 * valid price ÷ the offered price × the price's weight, half up to two digits. Ties go to the lower price, then to the
 * higher quality score.
 */
public final class Ranking {

    private final List<ScoringCriterion> quality;
    private final int priceWeight;

    public Ranking(ProjectContent content) {
        quality = content.criteria().stream().filter(c -> c.kind() == ScoringCriterion.Kind.QUALITY).toList();
        priceWeight = content.priceWeight();
    }

    /** An opened bid that reached the committee. */
    public record Offer(String bidId, String creditCode, String name, Money price) {
    }

    /** Points at most per quality criterion. */
    public static List<Integer> weights(ProjectContent content) {
        return new Ranking(content).quality.stream().map(ScoringCriterion::weight).toList();
    }

    /** The ranked bids, best first, and behind them those that dropped out. */
    public List<RankedBid> rank(List<Offer> offers, Map<String, ScoreSheet> sheetsByMember) {
        List<Offer> valid = new ArrayList<>();
        List<RankedBid> out = new ArrayList<>();
        for (Offer offer : offers) {
            List<BidScore> found = found(offer, sheetsByMember);
            long against = found.stream().filter(s -> !s.isValid()).count();
            if (against * 2 > found.size()) {
                out.add(RankedBid.out(offer, found.stream().filter(s -> !s.isValid()).map(BidScore::reason).findFirst().orElse("")));
            } else {
                valid.add(offer);
            }
        }
        Money lowest = valid.stream().map(Offer::price).min(Comparator.naturalOrder()).orElse(Money.ZERO);
        List<RankedBid> scored = new ArrayList<>(valid.stream().map(o -> score(o, found(o, sheetsByMember), lowest)).toList());
        scored.sort(Comparator.comparing(RankedBid::total).reversed().thenComparing(RankedBid::price)
                .thenComparing(Comparator.comparing(RankedBid::qualityTotal).reversed()).thenComparing(RankedBid::bidId));
        List<RankedBid> ranked = new ArrayList<>();
        for (RankedBid bid : scored) {
            ranked.add(bid.at(ranked.size() + 1));
        }
        ranked.addAll(out);
        return ranked;
    }

    /** Lowest valid price ÷ offered price × weight, half up to two digits. */
    public static BigDecimal priceScore(Money lowest, Money offered, int weight) {
        return lowest.toBigDecimal().multiply(BigDecimal.valueOf(weight))
                .divide(offered.toBigDecimal(), 2, RoundingMode.HALF_UP);
    }

    private RankedBid score(Offer offer, List<BidScore> found, Money lowest) {
        List<BidScore> counted = found.stream().filter(BidScore::isValid).toList();
        List<BigDecimal> means = new ArrayList<>();
        for (int c = 0; c < quality.size(); c++) {
            int criterion = c;
            BigDecimal sum = counted.stream().map(s -> s.scores().get(criterion)).reduce(BigDecimal.ZERO, BigDecimal::add);
            means.add(sum.divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP));
        }
        BigDecimal qualityTotal = means.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
        BigDecimal price = priceScore(lowest, offer.price(), priceWeight);
        return new RankedBid(null, offer.bidId(), offer.creditCode(), offer.name(), offer.price(), means, qualityTotal, price,
                qualityTotal.add(price), null);
    }

    private static List<BidScore> found(Offer offer, Map<String, ScoreSheet> sheets) {
        return sheets.values().stream().flatMap(s -> s.bids().stream()).filter(b -> b.bidId().equals(offer.bidId())).toList();
    }
}
