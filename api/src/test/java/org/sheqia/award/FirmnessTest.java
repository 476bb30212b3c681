package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.award.Sheets.SEED;
import static org.sheqia.award.Sheets.TIES;
import static org.sheqia.award.Sheets.notCompliant;
import static org.sheqia.award.Sheets.offer;
import static org.sheqia.award.Sheets.sheet;
import static org.sheqia.award.Sheets.valid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sheqia.award.entity.Firmness;
import org.sheqia.award.entity.Firmness.Change;
import org.sheqia.award.entity.Firmness.Flag;
import org.sheqia.award.entity.Lot;
import org.sheqia.award.entity.Ranking.Offer;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.award.entity.ScoreSheet.BidScore;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion.Kind;

/** How firm a result is, beside a recount that shares nothing with it. */
class FirmnessTest {

    private static final List<ScoringCriterion> CRITERIA = List.of(new ScoringCriterion("方案", Kind.QUALITY, 50),
            new ScoringCriterion("价格", Kind.PRICE, 20), new ScoringCriterion("团队", Kind.QUALITY, 30));
    private static final List<Offer> OFFERS = List.of(offer("甲", "100.00"), offer("乙", "104.00"), offer("丙", "97.00"));
    private static final List<Offer> INVALID = List.of(offer("丁", "60.00"), offer("戊", "99.00"));

    /** A fair where anything may be close: every sheet's points, and who finds which bid invalid. */
    record Case(List<ScoreSheet> sheets) {
    }

    @Property(tries = 600)
    void it_is_flagged_exactly_where_a_recount_by_hand_changes_the_winner(@ForAll("cases") Case c) {
        assertThat(changes(new Firmness(CRITERIA, TIES, OFFERS, c.sheets(), SEED).flags(INVALID))).isEqualTo(byHand(c.sheets()));
    }

    @Test
    void a_clear_result_has_no_flag() {
        List<ScoreSheet> sheets = List.of(sheets("50,30", "20,10", "10,5"), sheets("50,30", "20,10", "10,5"), sheets("49,30", "20,10", "10,5"));
        assertThat(new Firmness(CRITERIA, TIES, OFFERS, sheets, SEED).flags(List.of())).isEmpty();
    }

    @Test
    void a_winner_by_one_members_points_is_flagged_without_its_name() {
        List<ScoreSheet> sheets = List.of(sheets("20,10", "21,10", "0,0"), sheets("20,10", "21,10", "0,0"), sheets("50,30", "0,0", "0,0"));
        List<Flag> flags = new Firmness(CRITERIA, TIES, OFFERS, sheets, SEED).flags(List.of());
        assertThat(flags).contains(new Flag(Change.WITHOUT_ONE_MEMBER, null, null, null));
    }

    @Test
    void nobody_ranked_is_as_firm_as_can_be() {
        ScoreSheet none = sheet(notCompliant("甲"), notCompliant("乙"), notCompliant("丙"));
        assertThat(new Firmness(CRITERIA, TIES, OFFERS, List.of(none), SEED).flags(INVALID)).isEmpty();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<BidScore> of = Arbitraries.integers().between(0, 9).flatMap(kind -> Arbitraries.integers().between(28, 34)
                .flatMap(plan -> Arbitraries.integers().between(17, 20).map(team -> kind < 2 ? notCompliant("?")
                        : valid("?", String.valueOf(plan), String.valueOf(team)))));
        return of.list().ofSize(OFFERS.size()).map(scores -> {
            List<BidScore> named = new ArrayList<>();
            for (int b = 0; b < OFFERS.size(); b++) {
                BidScore s = scores.get(b);
                named.add(new BidScore(OFFERS.get(b).bidId(), s.eligible(), s.compliant(), s.reason(), s.scores(), null));
            }
            return new ScoreSheet(named);
        }).list().ofSize(3).map(Case::new);
    }

    private static ScoreSheet sheets(String... points) {
        List<BidScore> scores = new ArrayList<>();
        for (int b = 0; b < points.length; b++) {
            scores.add(valid(OFFERS.get(b).bidId(), points[b].split(",")));
        }
        return new ScoreSheet(scores);
    }

    private static Set<String> changes(List<Flag> flags) {
        return flags.stream().map(f -> f.change() + " " + f.criterion() + " " + f.bidder()).collect(Collectors.toSet());
    }

    // --- the recount by hand: from the sheets alone, each change by itself ---

    private static Set<String> byHand(List<ScoreSheet> sheets) {
        Set<String> flags = new HashSet<>();
        Set<String> standing = standing(sheets);
        String winner = winner(standing, sheets, new int[] {50, 20, 30}, null);
        if (winner == null) {
            return flags;
        }
        for (int m = 0; m < sheets.size(); m++) {
            List<ScoreSheet> rest = new ArrayList<>(sheets);
            rest.remove(m);
            note(flags, winner, winner(standing(rest), rest, new int[] {50, 20, 30}, null), "WITHOUT_ONE_MEMBER null null");
        }
        String[] names = {"方案", "价格", "团队"};
        for (int c = 0; c < 3; c++) {
            for (int by : new int[] {1, -1}) {
                note(flags, winner, reweighed(standing, sheets, c, by), (by > 0 ? "WEIGHT_UP " : "WEIGHT_DOWN ") + names[c] + " null");
            }
        }
        for (Offer offer : OFFERS) {
            if (!standing.contains(offer.bidId())) {
                Set<String> more = new HashSet<>(standing);
                more.add(offer.bidId());
                note(flags, winner, winner(more, sheets, new int[] {50, 20, 30}, null), "REJECTED_TAKEN_IN null " + offer.name());
            }
        }
        for (Offer offer : INVALID) {
            note(flags, winner, winner(standing, sheets, new int[] {50, 20, 30}, offer.price().toBigDecimal()), "INVALID_PRICE_COUNTED null " + offer.name());
        }
        return flags;
    }

    private static void note(Set<String> flags, String winner, String other, String what) {
        if (other != null && !other.equals(winner)) {
            flags.add(what);
        }
    }

    private static Set<String> standing(List<ScoreSheet> sheets) {
        Set<String> standing = new HashSet<>();
        for (Offer offer : OFFERS) {
            int against = 0;
            for (ScoreSheet sheet : sheets) {
                against += sheet.bids().stream().anyMatch(b -> b.bidId().equals(offer.bidId()) && !b.isValid()) ? 1 : 0;
            }
            if (against <= sheets.size() - against) {
                standing.add(offer.bidId());
            }
        }
        return standing;
    }

    private static String winner(Set<String> standing, List<ScoreSheet> sheets, int[] weights, BigDecimal lowestToo) {
        return best(standing, sheets, new BigDecimal[] {BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE}, weights[1], lowestToo);
    }

    private static String reweighed(Set<String> standing, List<ScoreSheet> sheets, int changed, int by) {
        int[] weights = {50, 20, 30};
        BigDecimal[] factors = new BigDecimal[3];
        for (int c = 0; c < 3; c++) {
            int to = c == changed ? weights[c] + by : 100 - weights[changed] - by;
            int from = c == changed ? weights[c] : 100 - weights[changed];
            factors[c] = BigDecimal.valueOf(to).divide(BigDecimal.valueOf(from), MathContext.DECIMAL128);
        }
        return best(standing, sheets, factors, 20, null);
    }

    private static String best(Set<String> standing, List<ScoreSheet> sheets, BigDecimal[] factors, int priceWeight, BigDecimal lowestToo) {
        BigDecimal lowest = OFFERS.stream().filter(o -> standing.contains(o.bidId())).map(o -> o.price().toBigDecimal())
                .min(Comparator.naturalOrder()).orElse(null);
        if (lowest == null) {
            return null;
        }
        BigDecimal against = lowestToo != null && lowestToo.compareTo(lowest) < 0 ? lowestToo : lowest;
        List<String> lot = Lot.order(SEED, OFFERS.stream().map(Offer::bidId).toList());
        String best = null;
        BigDecimal[] most = null;
        for (Offer offer : OFFERS) {
            if (!standing.contains(offer.bidId())) {
                continue;
            }
            BigDecimal plan = mean(sheets, offer.bidId(), 0).multiply(factors[0]);
            BigDecimal team = mean(sheets, offer.bidId(), 1).multiply(factors[2]);
            BigDecimal price = against.multiply(BigDecimal.valueOf(priceWeight)).divide(offer.price().toBigDecimal(), 2, RoundingMode.HALF_UP)
                    .multiply(factors[1]);
            BigDecimal[] these = {plan.add(team).add(price), offer.price().toBigDecimal().negate(), plan.add(team),
                BigDecimal.valueOf(-lot.indexOf(offer.bidId()))};
            if (most == null || isMore(these, most)) {
                best = offer.bidId();
                most = these;
            }
        }
        return best;
    }

    private static boolean isMore(BigDecimal[] these, BigDecimal[] most) {
        for (int i = 0; i < these.length; i++) {
            int order = these[i].compareTo(most[i]);
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static BigDecimal mean(List<ScoreSheet> sheets, String bid, int criterion) {
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (ScoreSheet sheet : sheets) {
            for (BidScore score : sheet.bids()) {
                if (score.bidId().equals(bid) && score.isValid()) {
                    sum = sum.add(score.scores().get(criterion));
                    counted++;
                }
            }
        }
        return counted == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(counted), 2, RoundingMode.HALF_UP);
    }
}
