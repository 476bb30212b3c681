package org.sheqia.award;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.sheqia.award.entity.Ranking.Offer;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.award.entity.ScoreSheet.BidScore;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion.Kind;
import org.sheqia.tenantconfig.TieRule;
import org.sheqia.tenantconfig.TieRule.Criterion;

/** What members write, and what they write about, in words. */
final class Sheets {

    static final TieRule TIES = new TieRule(List.of(Criterion.LOWER_PRICE, Criterion.HIGHER_QUALITY), TieRule.Decision.LOT, "custom");
    static final String SEED = "0".repeat(64);

    private Sheets() {
    }

    static List<ScoringCriterion> scoredBy(int quality, int price) {
        return List.of(new ScoringCriterion("方案", Kind.QUALITY, quality), new ScoringCriterion("价格", Kind.PRICE, price));
    }

    static Offer offer(String id, String price) {
        return new Offer(id, "code-" + id, id, Money.of(price));
    }

    static ScoreSheet sheet(BidScore... scores) {
        return new ScoreSheet(List.of(scores));
    }

    static BidScore valid(String id, String... points) {
        return new BidScore(id, true, true, null, Arrays.stream(points).map(BigDecimal::new).toList(), null);
    }

    static BidScore notEligible(String id) {
        return new BidScore(id, false, true, "无登记证书", List.of(), null);
    }

    static BidScore notCompliant(String id) {
        return new BidScore(id, true, false, "服务方案缺项", List.of(), null);
    }
}
