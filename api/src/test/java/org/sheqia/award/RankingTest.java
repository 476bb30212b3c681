package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.award.Sheets.SEED;
import static org.sheqia.award.Sheets.TIES;
import static org.sheqia.award.Sheets.notCompliant;
import static org.sheqia.award.Sheets.notEligible;
import static org.sheqia.award.Sheets.offer;
import static org.sheqia.award.Sheets.scoredBy;
import static org.sheqia.award.Sheets.sheet;
import static org.sheqia.award.Sheets.valid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.award.entity.Lot;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.award.entity.Ranking;
import org.sheqia.award.entity.Ranking.Offer;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.award.entity.ScoreSheet.BidScore;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.TieRule;

class RankingTest {

    private static final List<Offer> OFFERS = List.of(offer("甲", "100.00"), offer("乙", "110.00"), offer("丙", "95.00"));

    private final Ranking ranking = new Ranking(scoredBy(80, 20), TIES);

    @ParameterizedTest
    @CsvSource({"480000,20.00", "500000,19.20", "520000,18.46"})
    void the_price_score_is_lowest_by_offered_times_weight(String offered, BigDecimal score) {
        assertThat(Ranking.priceScore(Money.of("480000"), Money.of(offered), 20)).isEqualTo(score);
    }

    @Property
    void a_lower_price_never_scores_less(@ForAll @LongRange(min = 1, max = 1_000_000) long lowest,
            @ForAll @LongRange(max = 1_000_000) long more, @ForAll @LongRange(max = 1_000_000) long evenMore) {
        Money base = Money.of(BigDecimal.valueOf(lowest));
        Money cheap = base.plus(Money.of(BigDecimal.valueOf(Math.min(more, evenMore))));
        Money dear = base.plus(Money.of(BigDecimal.valueOf(Math.max(more, evenMore))));
        assertThat(Ranking.priceScore(base, cheap, 20)).isGreaterThanOrEqualTo(Ranking.priceScore(base, dear, 20));
    }

    @Test
    void quality_is_the_mean_of_the_members_half_up() {
        RankedBid bid = rank(List.of(offer("a", "100.00")), sheet(valid("a", "70")), sheet(valid("a", "70")), sheet(valid("a", "75"))).get(0);

        assertThat(bid.qualityTotal()).isEqualByComparingTo("71.67");
        assertThat(bid.total()).isEqualByComparingTo("91.67");
    }

    /** Whatever one member sends beside its own points, stuffed or reordered, the others' votes weigh the same. */
    @Property
    void one_member_has_one_vote(@ForAll("honest") List<ScoreSheet> honest, @ForAll("points") List<Integer> own,
            @ForAll @IntRange(min = 2, max = 60) int times, @ForAll @IntRange(max = 80) int other) {
        List<BidScore> once = new ArrayList<>();
        for (int b = 0; b < OFFERS.size(); b++) {
            once.add(valid(OFFERS.get(b).bidId(), String.valueOf(own.get(b))));
        }
        List<BidScore> stuffed = new ArrayList<>(once);
        for (int i = 1; i < times; i++) {
            OFFERS.forEach(o -> stuffed.add(valid(o.bidId(), String.valueOf(other))));
            stuffed.add(notEligible(OFFERS.get(i % OFFERS.size()).bidId()));
            stuffed.add(valid("no such bid", "80"));
        }
        assertThat(rank(OFFERS, with(honest, new ScoreSheet(stuffed)))).isEqualTo(rank(OFFERS, with(honest, new ScoreSheet(once))));
    }

    @Test
    void a_total_is_told_apart_by_the_lower_price_and_then_by_quality_in_the_order_of_the_procedure() {
        List<Offer> offers = List.of(offer("dear", "200.00"), offer("cheap", "100.00"));
        ScoreSheet sheet = sheet(valid("dear", "80"), valid("cheap", "70"));

        assertThat(rank(offers, sheet)).extracting(RankedBid::total).allMatch(t -> t.compareTo(new BigDecimal("90")) == 0);
        assertThat(rank(offers, sheet)).extracting(RankedBid::bidId).containsExactly("cheap", "dear");
        assertThat(new Ranking(scoredBy(80, 20), new TieRule(List.of(TieRule.Criterion.HIGHER_QUALITY), TieRule.Decision.LOT, "custom"))
                .rank(offers, List.of(sheet), SEED)).extracting(RankedBid::bidId).containsExactly("dear", "cheap");
    }

    @Test
    void what_is_equal_in_everything_has_one_place_and_the_next_place_counts_them() {
        List<RankedBid> ranked = rank(List.of(offer("a", "100.00"), offer("b", "100.00"), offer("c", "100.00")),
                sheet(valid("a", "70"), valid("b", "70"), valid("c", "60")));

        assertThat(ranked).extracting(RankedBid::place).containsExactly(1, 1, 3);
        assertThat(ranked).extracting(RankedBid::lot).containsExactly(1, 2, null);
    }

    @Property
    void equal_bids_are_ordered_by_the_lot_alone(@ForAll @LongRange(min = 0) long seedling) {
        String seed = Lot.seed(List.of(String.valueOf(seedling)));
        List<Offer> offers = List.of(offer("a", "100.00"), offer("b", "100.00"), offer("c", "100.00"));
        ScoreSheet sheet = sheet(valid("a", "70"), valid("b", "70"), valid("c", "70"));

        assertThat(ranking.rank(offers, List.of(sheet), seed)).extracting(RankedBid::bidId)
                .isEqualTo(Lot.order(seed, List.of("c", "b", "a")));
    }

    @Test
    void a_bid_that_most_members_refuse_drops_out_and_its_price_counts_for_nobody() {
        List<RankedBid> ranked = rank(List.of(offer("refused", "1.00"), offer("kept", "100.00")),
                sheet(notEligible("refused"), valid("kept", "60")), sheet(notEligible("refused"), valid("kept", "60")),
                sheet(valid("refused", "80"), valid("kept", "60")));

        assertThat(ranked.get(0).bidId()).isEqualTo("kept");
        assertThat(ranked.get(0).priceScore()).isEqualByComparingTo("20");
        assertThat(ranked.get(1).place()).isNull();
        assertThat(ranked.get(1).outReason()).isEqualTo("not-eligible");
    }

    @Test
    void half_of_the_members_are_not_most_of_them() {
        List<RankedBid> ranked = rank(List.of(offer("a", "100.00")), sheet(notCompliant("a")), sheet(valid("a", "70")));

        assertThat(ranked.get(0).place()).isEqualTo(1);
        assertThat(ranked.get(0).qualityTotal()).isEqualByComparingTo("70");
    }

    @Test
    void the_reason_of_a_dropped_bid_is_a_code_and_never_a_members_words() {
        List<RankedBid> ranked = rank(List.of(offer("a", "100.00")), sheet(notCompliant("a")), sheet(notCompliant("a")), sheet(notEligible("a")));

        assertThat(ranked.get(0).outReason()).isEqualTo("not-compliant");
        assertThat(new RankedBid(null, null, "a", "c", "n", Money.ZERO, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                "某委员的话").outReason()).isEqualTo("not-compliant");
    }

    @Provide
    Arbitrary<List<ScoreSheet>> honest() {
        return points().map(p -> {
            List<BidScore> scores = new ArrayList<>();
            for (int b = 0; b < OFFERS.size(); b++) {
                scores.add(valid(OFFERS.get(b).bidId(), String.valueOf(p.get(b))));
            }
            return new ScoreSheet(scores);
        }).list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> points() {
        return Arbitraries.integers().between(0, 80).list().ofSize(OFFERS.size());
    }

    private List<RankedBid> rank(List<Offer> offers, ScoreSheet... sheets) {
        return rank(offers, List.of(sheets));
    }

    private List<RankedBid> rank(List<Offer> offers, List<ScoreSheet> sheets) {
        return ranking.rank(offers, sheets, SEED);
    }

    private static List<ScoreSheet> with(List<ScoreSheet> honest, ScoreSheet one) {
        List<ScoreSheet> all = new ArrayList<>(honest);
        all.add(one);
        return all;
    }
}
