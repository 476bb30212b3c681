package org.sheqia.award.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sheqia.award.entity.ScoreSheet.BidScore;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.tenantconfig.TieRule;

/**
 * From score sheets and prices to places: pure arithmetic, in which each sheet has one vote on each bid. A bid that most
 * members find ineligible or not compliant drops out. Quality is the mean of the members' points per criterion, half up to
 * two digits; the price score is the lowest valid price ÷ the offered price × the price's weight, half up to two digits.
 * What the rule of the procedure does not tell apart has one place, and its order in the lot.
 */
public final class Ranking {

    private final List<ScoringCriterion> quality;
    private final int priceWeight;
    private final Comparator<RankedBid> order;
    private final TieRule.Decision decision;

    public Ranking(List<ScoringCriterion> criteria, TieRule ties) {
        quality = criteria.stream().filter(c -> c.kind() == ScoringCriterion.Kind.QUALITY).toList();
        priceWeight = criteria.stream().filter(c -> c.kind() == ScoringCriterion.Kind.PRICE).mapToInt(ScoringCriterion::weight).sum();
        order = order(ties);
        decision = ties.decision();
    }

    /** An opened bid that reached the committee. */
    public record Offer(String bidId, String creditCode, String name, Money price) {
    }

    /** Points at most per quality criterion. */
    public static List<Integer> weights(ProjectContent content) {
        return content.criteria().stream().filter(c -> c.kind() == ScoringCriterion.Kind.QUALITY).map(ScoringCriterion::weight).toList();
    }

    /**
     * The ranked bids, best first, and behind them those that dropped out.
     *
     * @param sheets one of each member
     * @param seed   of the lot among bids of one place
     */
    public List<RankedBid> rank(List<Offer> offers, Collection<ScoreSheet> sheets, String seed) {
        List<Offer> valid = offers.stream().filter(o -> !isOut(o, sheets)).toList();
        List<RankedBid> ranked = new ArrayList<>(rankAll(valid, sheets, lowest(valid), seed));
        offers.stream().filter(o -> !valid.contains(o)).forEach(o -> ranked.add(RankedBid.out(o, reason(o, sheets))));
        return ranked;
    }

    /** Ranks every offer, whatever was found of it, against this lowest price. */
    List<RankedBid> rankAll(List<Offer> offers, Collection<ScoreSheet> sheets, Money lowest, String seed) {
        return placed(offers.stream().map(o -> score(o, sheets, lowest)).toList(), seed);
    }

    /** Gives each its place, and where several have one, its order in the lot. */
    List<RankedBid> placed(List<RankedBid> scored, String seed) {
        List<String> ids = scored.stream().map(RankedBid::bidId).toList();
        List<String> lot = switch (decision) {
            case LOT -> Lot.order(seed, ids);
        };
        List<RankedBid> sorted = scored.stream().sorted(order.thenComparing(b -> lot.indexOf(b.bidId()))).toList();
        List<RankedBid> ranked = new ArrayList<>();
        for (RankedBid bid : sorted) {
            int place = 1 + (int) sorted.stream().filter(b -> order.compare(b, bid) < 0).count();
            List<RankedBid> equal = sorted.stream().filter(b -> order.compare(b, bid) == 0).toList();
            ranked.add(bid.at(place, equal.size() == 1 ? null : equal.indexOf(bid) + 1));
        }
        return ranked;
    }

    boolean isOut(Offer offer, Collection<ScoreSheet> sheets) {
        List<BidScore> found = found(offer, sheets);
        return found.stream().filter(s -> !s.isValid()).count() * 2 > found.size();
    }

    static Money lowest(List<Offer> offers) {
        return offers.stream().map(Offer::price).min(Comparator.naturalOrder()).orElse(Money.ZERO);
    }

    /** Lowest valid price ÷ offered price × weight, half up to two digits. */
    public static BigDecimal priceScore(Money lowest, Money offered, int weight) {
        return lowest.toBigDecimal().multiply(BigDecimal.valueOf(weight))
                .divide(offered.toBigDecimal(), 2, RoundingMode.HALF_UP);
    }

    private static Comparator<RankedBid> order(TieRule ties) {
        Comparator<RankedBid> order = Comparator.comparing(RankedBid::total).reversed();
        for (TieRule.Criterion criterion : ties.order()) {
            order = order.thenComparing(switch (criterion) {
                case LOWER_PRICE -> Comparator.comparing(RankedBid::price);
                case HIGHER_QUALITY -> Comparator.comparing(RankedBid::qualityTotal).reversed();
            });
        }
        return order;
    }

    private RankedBid score(Offer offer, Collection<ScoreSheet> sheets, Money lowest) {
        List<BidScore> counted = found(offer, sheets).stream().filter(BidScore::isValid).toList();
        List<BigDecimal> means = new ArrayList<>();
        for (int c = 0; c < quality.size(); c++) {
            int criterion = c;
            BigDecimal sum = counted.stream().map(s -> s.scores().get(criterion)).reduce(BigDecimal.ZERO, BigDecimal::add);
            means.add(counted.isEmpty() ? BigDecimal.ZERO.setScale(2)
                    : sum.divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP));
        }
        BigDecimal qualityTotal = means.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
        BigDecimal price = priceScore(lowest, offer.price(), priceWeight);
        return new RankedBid(null, null, offer.bidId(), offer.creditCode(), offer.name(), offer.price(), means, qualityTotal, price,
                qualityTotal.add(price), null);
    }

    private static String reason(Offer offer, Collection<ScoreSheet> sheets) {
        List<BidScore> against = found(offer, sheets).stream().filter(s -> !s.isValid()).toList();
        long notEligible = against.stream().filter(s -> !Boolean.TRUE.equals(s.eligible())).count();
        return notEligible * 2 > against.size() ? RankedBid.NOT_ELIGIBLE : RankedBid.NOT_COMPLIANT;
    }

    /** One entry of each sheet at most, however often a bid may stand in it. */
    private static List<BidScore> found(Offer offer, Collection<ScoreSheet> sheets) {
        return sheets.stream().map(s -> s.of(offer.bidId())).flatMap(Optional::stream).toList();
    }
}
