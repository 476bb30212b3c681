package org.sheqia.demo.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.project.entity.ProjectContent.Indicator;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;

/** Fills in what a row of the sample list leaves open. */
final class SampleContent {

    private static final List<ScoringCriterion> CRITERIA = List.of(
            new ScoringCriterion("需求理解与服务方案", ScoringCriterion.Kind.QUALITY, 40),
            new ScoringCriterion("团队与专业资质", ScoringCriterion.Kind.QUALITY, 30),
            new ScoringCriterion("同类项目经验", ScoringCriterion.Kind.QUALITY, 20),
            new ScoringCriterion("价格", ScoringCriterion.Kind.PRICE, 10));

    private SampleContent() {
    }

    /**
     * @param listed   what the list said
     * @param deadline when bids close
     * @param months   the longest term of its service
     */
    static ProjectContent complete(ProjectContent listed, String appropriation, Instant deadline, int number, int months) {
        Money ceiling = listed.budgetCeiling();
        LocalDate serviceFrom = WorkingDays.dayOf(deadline).plusDays(40);
        return new ProjectContent(listed.title(), listed.stream(), listed.field(), listed.area(),
                "（示例）" + listed.area() + "的" + listed.beneficiaries() + "对" + listed.field() + "的需求日益增长，现有服务覆盖不足，"
                        + "拟通过购买服务引入专业社会组织，形成可持续的服务机制。", listed.beneficiaries(), 60 + number % 9 * 40,
                indicators(ceiling), List.of(), ceiling, List.of(new FundingLine(appropriation, ceiling)), CRITERIA,
                listed.procedure(), deadline, deadline.minus(2, ChronoUnit.DAYS), deadline, serviceFrom,
                Math.min(listed.serviceMonths(), months), number % 3 == 1 ? 2 : 0,
                "在南海区登记的社会团体或民办非企业单位，具有同类服务经验，配备持证社会工作者。", List.of());
    }

    /** Home visits, groups and community activities whose prices stay within the ceiling. */
    private static List<Indicator> indicators(Money ceiling) {
        BigDecimal amount = ceiling.toBigDecimal();
        return List.of(
                new Indicator(null, "上门探访", "次", count(amount, "0.45", 150), Money.of("150.00")),
                new Indicator(null, "小组活动", "场", count(amount, "0.35", 1000), Money.of("1000.00")),
                new Indicator(null, "社区活动", "场", count(amount, "0.18", 3000), Money.of("3000.00")));
    }

    private static int count(BigDecimal amount, String share, int price) {
        return Math.max(1, amount.multiply(new BigDecimal(share)).divide(BigDecimal.valueOf(price), 0, RoundingMode.DOWN).intValue());
    }
}
