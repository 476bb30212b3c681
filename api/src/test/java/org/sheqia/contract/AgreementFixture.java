package org.sheqia.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.LinePrice;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.ContractTerms.PlannedInstalment;
import org.sheqia.money.entity.Money;
import org.sheqia.project.ProjectFixture;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.Indicator;
import org.sheqia.project.entity.ProjectContent.StaffLine;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.Owned;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Instalment.Gate;
import org.sheqia.tenantconfig.ReportRules;
import org.sheqia.tenantconfig.Tenant.Side;

/** Contracts in any state, brought there by what people do: 57,600 yuan for half a year from June 2026, signed in May. */
final class AgreementFixture {

    static final String CODE = "52440605MJ0000000X";
    static final Money AMOUNT = Money.of("57600.00");
    static final Instant NOW = Instant.parse("2026-05-20T02:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-06-01T16:00:00Z");
    static final Actor LEGAL = actor("legal");
    static final Actor OFFICER = actor("officer");
    static final Actor APPROVER = actor("approver");
    static final List<PlannedInstalment> PLAN = List.of(new PlannedInstalment(1, 30, Gate.SIGNED),
            new PlannedInstalment(2, 40, Gate.MID_TERM_PASSED), new PlannedInstalment(3, 30, Gate.FINAL_PASSED));
    static final BidContent BID = new BidContent(1, "方案", List.of(price("staff-1", "1000.00"), price("indicator-2", "1000.00"),
            price("indicator-1", "140.00")), List.of(), List.of());

    private AgreementFixture() {
    }

    static Actor actor(String who) {
        return new Actor(who, who, "签字人" + who, Set.of());
    }

    static LinePrice price(String line, String price) {
        return new LinePrice(line, Money.of(price));
    }

    static ProjectContent content(int months) {
        ProjectContent c = ProjectFixture.content(List.of(new Indicator("indicator-1", "上门探访", "次", 240, Money.of("150.00")),
                new Indicator("indicator-2", "小组活动", "场", 12, Money.of("1100.00"))),
                List.of(new StaffLine("staff-1", "社工", 2, 6, Money.of("1200.00"))));
        return new ProjectContent(c.title(), c.stream(), c.field(), c.area(), c.need(), c.beneficiaries(), c.beneficiaryCount(), c.indicators(),
                c.staff(), c.budgetCeiling(), c.funding(), c.criteria(), c.procedure(), c.bidDeadline(), c.questionDeadline(), c.openingAt(),
                LocalDate.of(2026, 6, 1), months, 2, c.requirements(), c.documents());
    }

    static ContractTerms terms() {
        return ContractTerms.from(content(6), BID, AMOUNT, PLAN, new GradeDeductions(0, 5, 10),
                new ReportRules(ReportRules.Schedule.MONTHLY, 7));
    }

    static Award award() {
        return new Award("a-project", new EvaluationRound("a-project", 1, EvaluationRound.Cause.OPENING, NOW), new RankedBid(1, null, "a-bid", CODE,
                "南海社工中心", AMOUNT, List.of(), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, null), OFFICER, NOW);
    }

    static Contract draft(int months) {
        return draft(ProjectFixture.draft(content(months)), award());
    }

    static Contract draft(Project project, Award award) {
        return Owned.by("dali", new Contract(project, award, terms(), NOW));
    }

    static Contract offered(Side first) {
        Contract contract = draft(6);
        contract.offer(contract.organisationName(), UNTIL, first, NOW);
        return contract;
    }

    static Contract active(int months) {
        Contract contract = draft(months);
        contract.offer(contract.organisationName(), UNTIL, Side.ORGANISATION, NOW);
        contract.sign(Side.ORGANISATION, LEGAL, NOW);
        contract.sign(Side.TENANT, APPROVER, NOW);
        return contract;
    }

    static Contract in(ContractStatus status) {
        return switch (status) {
            case DRAFT -> draft(6);
            case SIGNING -> offered(Side.ORGANISATION);
            case ACTIVE -> active(6);
            case COMPLETED -> {
                Contract contract = active(6);
                contract.complete(NOW);
                yield contract;
            }
            case TERMINATED -> {
                Contract contract = active(6);
                contract.terminate("机构停业", NOW);
                yield contract;
            }
            case DISCARDED -> {
                Contract contract = draft(6);
                contract.discard();
                yield contract;
            }
        };
    }
}
