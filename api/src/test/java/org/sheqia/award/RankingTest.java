package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.award.entity.Ranking;
import org.sheqia.award.entity.Ranking.Offer;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.award.entity.ScoreSheet.BidScore;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion.Kind;

class RankingTest {

    private final Ranking ranking = new Ranking(scoredBy(80, 20));

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
        RankedBid bid = ranking.rank(List.of(offer("a", "100.00")),
                Map.of("甲", sheet(valid("a", "70")), "乙", sheet(valid("a", "70")), "丙", sheet(valid("a", "75")))).get(0);

        assertThat(bid.qualityTotal()).isEqualByComparingTo("71.67");
        assertThat(bid.total()).isEqualByComparingTo("91.67");
    }

    @Test
    void a_tie_goes_to_the_lower_price() {
        List<RankedBid> ranked = ranking.rank(List.of(offer("dear", "200.00"), offer("cheap", "100.00")),
                Map.of("甲", sheet(valid("dear", "80"), valid("cheap", "70"))));

        assertThat(ranked).extracting(RankedBid::total).allMatch(t -> t.compareTo(new BigDecimal("90")) == 0);
        assertThat(ranked).extracting(RankedBid::bidId).containsExactly("cheap", "dear");
    }

    @Test
    void a_bid_that_most_members_refuse_drops_out_and_its_price_counts_for_nobody() {
        List<RankedBid> ranked = ranking.rank(List.of(offer("refused", "1.00"), offer("kept", "100.00")), Map.of(
                "甲", sheet(refused("refused"), valid("kept", "60")), "乙", sheet(refused("refused"), valid("kept", "60")),
                "丙", sheet(valid("refused", "80"), valid("kept", "60"))));

        assertThat(ranked.get(0).bidId()).isEqualTo("kept");
        assertThat(ranked.get(0).priceScore()).isEqualByComparingTo("20");
        assertThat(ranked.get(1).place()).isNull();
        assertThat(ranked.get(1).outReason()).isEqualTo("不合格");
    }

    private static Offer offer(String id, String price) {
        return new Offer(id, "code-" + id, id, Money.of(price));
    }

    private static ScoreSheet sheet(BidScore... scores) {
        return new ScoreSheet(List.of(scores));
    }

    private static BidScore valid(String id, String points) {
        return new BidScore(id, true, true, null, List.of(new BigDecimal(points)), null);
    }

    private static BidScore refused(String id) {
        return new BidScore(id, false, true, "不合格", List.of(), null);
    }

    private static ProjectContent scoredBy(int quality, int price) {
        return new ProjectContent("项目", null, null, null, null, null, null, List.of(), List.of(), null, List.of(),
                List.of(new ScoringCriterion("方案", Kind.QUALITY, quality), new ScoringCriterion("价格", Kind.PRICE, price)),
                null, null, null, null, null, null, null, null, List.of());
    }
}
