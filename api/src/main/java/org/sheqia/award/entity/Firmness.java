package org.sheqia.award.entity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.entity.Ranking.Offer;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.tenantconfig.TieRule;

/**
 * How firm a result is: what small changes would have made another bid win. Computed once, at the close, from the sheets;
 * it names no member. The lot of the report decides equal places in every recount.
 */
public final class Firmness {

    /** What was changed in a recount that another bid wins. */
    public enum Change {
        /** One member's sheet is left out. */
        WITHOUT_ONE_MEMBER,
        /** One criterion weighs a point more, the others less in proportion. */
        WEIGHT_UP,
        /** One criterion weighs a point less, the others more in proportion. */
        WEIGHT_DOWN,
        /** A bid that the committee rejected is taken in, with the points of those members who found it valid. */
        REJECTED_TAKEN_IN,
        /** The price of a bid that was invalid at the opening counts as the lowest. */
        INVALID_PRICE_COUNTED
    }

    /**
     * A recount with another winner.
     *
     * @param criterion the criterion whose weight was changed; null else
     * @param bidder    the bidder whose bid was taken in or whose price was counted; null else
     * @param winner    who would have won; null where that depends on the member left out
     */
    @Schema(name = "FirmnessFlag")
    public record Flag(Change change, @Schema(nullable = true) String criterion, @Schema(nullable = true) String bidder,
            @Schema(nullable = true) String winner) {
    }

    private final List<ScoringCriterion> criteria;
    private final TieRule ties;
    private final List<Offer> offers;
    private final List<ScoreSheet> sheets;
    private final String seed;
    private final Ranking ranking;

    public Firmness(List<ScoringCriterion> criteria, TieRule ties, List<Offer> offers, Collection<ScoreSheet> sheets, String seed) {
        this.criteria = criteria;
        this.ties = ties;
        this.offers = offers;
        this.sheets = List.copyOf(sheets);
        this.seed = seed;
        ranking = new Ranking(criteria, ties);
    }

    /**
     * Every change that makes another bid win; none where nobody was ranked.
     *
     * @param invalid bids that were invalid at the opening, with their prices
     */
    public List<Flag> flags(List<Offer> invalid) {
        List<RankedBid> report = ranking.rank(offers, sheets, seed);
        if (report.isEmpty() || report.get(0).place() == null) {
            return List.of();
        }
        String winner = report.get(0).bidId();
        List<Flag> flags = new ArrayList<>();
        if (IntStream.range(0, sheets.size()).anyMatch(m -> changes(winner, without(m)))) {
            flags.add(new Flag(Change.WITHOUT_ONE_MEMBER, null, null, null));
        }
        for (ScoringCriterion criterion : criteria) {
            flag(flags, winner, reweighed(report, criterion, 1), Change.WEIGHT_UP, criterion.name(), null);
            flag(flags, winner, reweighed(report, criterion, -1), Change.WEIGHT_DOWN, criterion.name(), null);
        }
        for (Offer rejected : offers.stream().filter(o -> ranking.isOut(o, sheets)).toList()) {
            flag(flags, winner, taking(rejected), Change.REJECTED_TAKEN_IN, null, rejected.name());
        }
        for (Offer bid : invalid) {
            if (bid.price() != null && bid.price().isPositive()) {
                flag(flags, winner, against(bid.price()), Change.INVALID_PRICE_COUNTED, null, bid.name());
            }
        }
        return flags;
    }

    private static void flag(List<Flag> flags, String winner, List<RankedBid> recount, Change change, String criterion, String bidder) {
        if (changes(winner, recount)) {
            flags.add(new Flag(change, criterion, bidder, recount.get(0).name()));
        }
    }

    private static boolean changes(String winner, List<RankedBid> recount) {
        return !recount.isEmpty() && recount.get(0).place() != null && !recount.get(0).bidId().equals(winner);
    }

    private List<RankedBid> without(int member) {
        if (sheets.size() == 1) {
            return List.of();
        }
        return ranking.rank(offers, IntStream.range(0, sheets.size()).filter(m -> m != member).mapToObj(sheets::get).toList(), seed);
    }

    /** The points of the report in the proportion of other weights, exact: nothing is rounded that was not before. */
    private List<RankedBid> reweighed(List<RankedBid> report, ScoringCriterion changed, int by) {
        int weight = changed.weight() + by;
        if (weight < 0 || weight > 100 || changed.weight() == 100) {
            return List.of();
        }
        List<BigDecimal> factors = criteria.stream().map(c -> c == changed ? ratio(weight, changed.weight())
                : ratio(100 - weight, 100 - changed.weight())).toList();
        return ranking.placed(report.stream().filter(b -> b.place() != null).map(b -> reweighed(b, factors)).toList(), seed);
    }

    private RankedBid reweighed(RankedBid bid, List<BigDecimal> factors) {
        List<BigDecimal> quality = new ArrayList<>();
        BigDecimal price = BigDecimal.ZERO;
        for (int c = 0; c < criteria.size(); c++) {
            if (criteria.get(c).kind() == ScoringCriterion.Kind.PRICE) {
                price = bid.priceScore().multiply(factors.get(c));
            } else {
                quality.add(bid.quality().get(quality.size()).multiply(factors.get(c)));
            }
        }
        BigDecimal total = quality.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RankedBid(null, null, bid.bidId(), bid.creditCode(), bid.name(), bid.price(), quality, total, price, total.add(price), null);
    }

    private List<RankedBid> taking(Offer rejected) {
        List<Offer> counted = offers.stream().filter(o -> o.equals(rejected) || !ranking.isOut(o, sheets)).toList();
        return ranking.rankAll(counted, sheets, Ranking.lowest(counted), seed);
    }

    private List<RankedBid> against(Money price) {
        List<Offer> valid = offers.stream().filter(o -> !ranking.isOut(o, sheets)).toList();
        Money lowest = Ranking.lowest(valid);
        return ranking.rankAll(valid, sheets, price.compareTo(lowest) < 0 ? price : lowest, seed);
    }

    private static BigDecimal ratio(int to, int from) {
        return BigDecimal.valueOf(to).divide(BigDecimal.valueOf(from), MathContext.DECIMAL128);
    }
}
