package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.pledge.control.DecidePledge;
import org.sheqia.pledge.control.DescribeFoundation;
import org.sheqia.pledge.control.GivingListing;
import org.sheqia.pledge.control.OfferPledge;
import org.sheqia.pledge.control.PayTranche;
import org.sheqia.pledge.control.ProposeProject;
import org.sheqia.pledge.control.RunProgramme;
import org.sheqia.pledge.control.WithdrawPledge;
import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.pledge.entity.FoundationContent.YearBudget;
import org.sheqia.pledge.entity.PledgeTerms;
import org.sheqia.pledge.entity.PledgeTerms.PlannedTranche;
import org.sheqia.pledge.entity.ProgrammeContent;
import org.sheqia.pledge.entity.ProposalContent;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** The sample's foundations: what they fund, and what they have promised and paid to some of the towns' projects. */
@Dependent
public class SamplePledges {

    static final int FOUNDATIONS = 3;

    private static final Instant DESCRIBED = Instant.parse("2025-01-14T02:00:00Z");
    private static final Instant OFFERED = Instant.parse("2026-02-10T02:00:00Z");
    private static final Set<String> FUNDED = Set.of("guicheng", "dali", "lishui", "shishan");
    private static final List<FoundationContent> PROFILES = List.of(
            new FoundationContent(List.of("居家养老", "助残服务"), List.of(), Money.of("20000.00"), Money.of("300000.00"),
                    "（示例）款项专用于服务活动，不用于机构管理费；每半年提交服务报告。", years("2000000.00"), List.of("长者", "残障")),
            new FoundationContent(List.of("青少年服务", "妇女儿童"), List.of("guicheng", "dali"), Money.of("10000.00"), Money.of("100000.00"),
                    "（示例）优先资助困境儿童服务。", years("600000.00"), List.of("儿童", "青少年")),
            new FoundationContent(List.of("社区营造"), List.of("lishui"), Money.of("5000.00"), Money.of("50000.00"), "",
                    years("300000.00"), List.of()));

    @Inject
    DescribeFoundation describeFoundation;

    @Inject
    RunProgramme runProgramme;

    @Inject
    ProposeProject proposeProject;

    @Inject
    GivingListing giving;

    @Inject
    OfferPledge offerPledge;

    @Inject
    DecidePledge decidePledge;

    @Inject
    WithdrawPledge withdrawPledge;

    @Inject
    PayTranche payTranche;

    @Inject
    ProjectListing listing;

    @Inject
    SampleProjects projects;

    @Inject
    SampleBatch batch;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    /** The last one has changed its profile, and the district has not looked at it yet. */
    void describe() {
        time.at(DESCRIBED);
        for (int i = 0; i < FOUNDATIONS; i++) {
            caller.is(foundation(i));
            describeFoundation.propose(code(i), new Revision(0L), PROFILES.get(i));
            caller.is(people.actor("district-admin"));
            describeFoundation.approve(code(i), SampleProjects.ANY);
        }
        time.at(OFFERED);
        caller.is(foundation(0));
        String programme = runProgramme.draft(code(0), new ProgrammeContent("“邻里守望”为老服务资助计划", "（示例）征集社区互助养老项目，重点支持独居长者。",
                "（示例）需求真实、方案可行、可持续。", Money.of("500000.00"), Instant.parse("2026-06-30T09:00:00Z")));
        runProgramme.open(code(0), programme, SampleProjects.ANY, List.of());
        caller.is(people.actor("guicheng-officer"));
        proposeProject.submitForTenant("guicheng", programme, new ProposalContent("桂城独居长者邻里结对项目", "（示例）招募邻里志愿者与独居长者结对。",
                Money.of("80000.00")));
        caller.is(foundation(FOUNDATIONS - 1));
        describeFoundation.propose(code(FOUNDATIONS - 1), SampleProjects.ANY, PROFILES.get(0));
    }

    /** Promises a fifth of what the project may cost, in halves; an approver accepts it. Nothing for buyers that no foundation funds. */
    String promise(SampleBuyer buyer, String projectId, Instant published) {
        if (!FUNDED.contains(buyer.code())) {
            return null;
        }
        Money ceiling = listing.get(buyer.code(), projectId).content().budgetCeiling();
        return batch.together(() -> {
            String pledge = offer(0, projectId, ceiling, published.plus(Duration.ofDays(1)));
            accept(buyer, pledge, published.plus(Duration.ofDays(2)));
            return pledge;
        });
    }

    /** The first half is paid two months after the contract is signed; the second is left to the demo. */
    void pay(SampleBuyer buyer, String pledge, Instant signed) {
        batch.together(() -> {
            time.at(signed.plus(Duration.ofDays(60)));
            projects.as(buyer, "officer");
            payTranche.request(buyer.code(), pledge, 1, SampleProjects.ANY, "（示例）社洽会资助款第1期");
            caller.is(foundation(0));
            payTranche.confirm(code(0), pledge, 1, SampleProjects.ANY, time.today(), "JJ" + pledge.substring(24));
            projects.as(buyer, "finance");
            payTranche.acknowledge(buyer.code(), pledge, 1, SampleProjects.ANY);
        });
    }

    /** Of the projects that take bids now, some have pledges: waiting, accepted, declined and taken back. */
    void promiseOpen(SampleBuyer buyer) {
        if (!FUNDED.contains(buyer.code())) {
            return;
        }
        Instant when = Instant.parse("2026-02-27T02:00:00Z");
        String taken = offer(2, open(buyer, 1).id(), open(buyer, 1).budgetCeiling(), when);
        batch.together(() -> {
            offer(1, open(buyer, 0).id(), open(buyer, 0).budgetCeiling(), when);
            accept(buyer, offer(0, open(buyer, 1).id(), open(buyer, 1).budgetCeiling(), when), when.plus(Duration.ofHours(6)));
            if (buyer.code().equals("guicheng")) {
                String declined = offer(2, open(buyer, 2).id(), open(buyer, 2).budgetCeiling(), when);
                decidePledge.decline(buyer.code(), declined, SampleProjects.ANY, "（示例）该项目已由福彩公益金全额承担。");
            }
            caller.is(foundation(2));
            withdrawPledge.withdraw(code(2), taken, SampleProjects.ANY, "（示例）理事会未通过。", false);
        });
    }

    private static List<YearBudget> years(String each) {
        return List.of(new YearBudget(2025, Money.of(each)), new YearBudget(2026, Money.of(each)));
    }

    /** The n-th of those that {@link SampleProjects} has published and left open. */
    private static ProjectRow open(SampleBuyer buyer, int number) {
        return buyer.projects().get(12 + number);
    }

    private String offer(int foundation, String projectId, Money ceiling, Instant when) {
        time.at(when);
        caller.is(foundation(foundation));
        Money half = ceiling.percent(10);
        PledgeTerms terms = new PledgeTerms(half.plus(half), PROFILES.get(foundation).conditions(), List.of(
                new PlannedTranche(1, half, WorkingDays.dayOf(when).plusDays(30)), new PlannedTranche(2, half, WorkingDays.dayOf(when).plusDays(180))));
        return offerPledge.offer(code(foundation), projectId, terms, giving.warnings(code(foundation), terms));
    }

    private void accept(SampleBuyer buyer, String pledge, Instant when) {
        time.at(when);
        projects.as(buyer, "approver");
        decidePledge.accept(buyer.code(), pledge, SampleProjects.ANY);
    }

    static Actor foundation(int number) {
        String username = "foundation" + (number + 1) + "-admin";
        return DemoPeople.actor(username, Set.of(new Grant(Role.ORG_ADMIN, code(number))));
    }

    private static String code(int number) {
        return SampleNames.organisation(number, OrganisationKind.FOUNDATION).creditCode();
    }
}
