package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.award.control.CloseEvaluation;
import org.sheqia.award.control.FinishAward;
import org.sheqia.award.control.FormCommittee;
import org.sheqia.award.control.ProposeAward;
import org.sheqia.award.control.ScoreBids;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.bid.control.BidListing;
import org.sheqia.bid.control.OpenBids;
import org.sheqia.bid.control.OpenedBidView;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.control.DraftContract;
import org.sheqia.contract.control.FileContract;
import org.sheqia.contract.control.SignContract;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.Tenant.Kind;
import org.sheqia.tenantconfig.Tenant.Side;

/** The lives of the first projects of each buyer's list: from one whose bids wait to be opened to one that is closed. */
@Dependent
public class SampleLives {

    /** How many projects of each buyer have a life of their own. */
    static final int COUNT = 11;

    /** Places in the list whose like was bought last year too: one completed, two in force or failed. */
    static final Set<Integer> LAST_YEAR = Set.of(0, 1, 8);

    /** The term of what is completed by now. */
    private static final int NINE_MONTHS = 9;
    private static final Instant DRAFTED = Instant.parse("2025-02-17T02:00:00Z");
    private static final Set<String> DEPARTMENTS_WITH_A_CONTRACT = Set.of("canlian", "fulian", "minzheng");

    /** One that fails, and those that are changed. */
    private static final Set<String> TOWNS_WITH_A_SECOND_CONTRACT = Set.of("dali", "jiujiang", "lishui", "shishan");
    private static final List<String> COMMITTEE = List.of("evaluator1", "evaluator2", "evaluator3");

    @Inject
    SampleProjects projects;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    ProjectListing listing;

    @Inject
    SampleBids bids;

    @Inject
    OpenBids openBids;

    @Inject
    BidListing bidListing;

    @Inject
    FormCommittee formCommittee;

    @Inject
    ScoreBids scoreBids;

    @Inject
    CloseEvaluation closeEvaluation;

    @Inject
    ProposeAward proposeAward;

    @Inject
    FinishAward finishAward;

    @Inject
    DraftContract draftContract;

    @Inject
    SignContract signContract;

    @Inject
    FileContract fileContract;

    @Inject
    ContractListing contracts;

    @Inject
    SampleBatch batch;

    @Inject
    SampleWork work;

    @Inject
    SampleChanges changes;

    @Inject
    SamplePledges pledges;

    /** How far a life goes. */
    enum Until { SEALED, EVALUATION, SCORED, PUBLICITY, AWARDED, SIGNING, PERFORMING, CLOSED, TERMINATED, FAILED }

    /** The lives that begin with last year's fair. */
    void liveLastYear(SampleBuyer buyer) {
        live(buyer, true);
    }

    void live(SampleBuyer buyer) {
        live(buyer, false);
    }

    private void live(SampleBuyer buyer, boolean lastYear) {
        Until[] ends = {Until.CLOSED, Until.PERFORMING, Until.SEALED, Until.EVALUATION, Until.SCORED, Until.PUBLICITY, Until.AWARDED,
            Until.SIGNING, buyer.code().equals("dali") ? Until.TERMINATED : Until.PERFORMING, Until.FAILED, Until.SEALED};
        for (int i = 0; i < Math.min(COUNT, buyer.projects().size()); i++) {
            if (lives(buyer, i) && LAST_YEAR.contains(i) == lastYear) {
                ProjectRow row = buyer.projects().get(i);
                life(buyer, lastYear ? projects.ofLastYear(buyer, row, DRAFTED) : row, i, ends[i]);
            }
        }
    }

    /** Every town shows every state; a department has a bid to open, and some a contract: the fair is made in half a minute. */
    private static boolean lives(SampleBuyer buyer, int number) {
        return switch (number) {
            case 1 -> buyer.tenant().kind() == Kind.TOWN || DEPARTMENTS_WITH_A_CONTRACT.contains(buyer.code());
            case 2 -> true;
            case 8 -> TOWNS_WITH_A_SECOND_CONTRACT.contains(buyer.code());
            default -> buyer.tenant().kind() == Kind.TOWN;
        };
    }

    private void life(SampleBuyer buyer, ProjectRow row, int number, Until end) {
        boolean past = end == Until.CLOSED || end == Until.PERFORMING || end == Until.TERMINATED;
        // Who fails twice is barred from bidding, so it is none of the demo's own organisations.
        int first = end == Until.TERMINATED ? 6 : number;
        int round = end == Until.TERMINATED ? 100 : 5;
        Instant published = Instant.parse(past ? "2025-03-03T02:00:00Z" : end == Until.SEALED ? "2026-02-09T02:00:00Z" : "2026-01-12T02:00:00Z");
        Instant deadline = published.plus(Duration.ofDays(end == Until.SEALED ? 19 : 14));
        projects.published(buyer, row, number, past ? buyer.lastYear() : buyer.appropriation(), published, deadline,
                end == Until.CLOSED ? NINE_MONTHS : SampleProjects.YEAR);
        String pledge = number == 1 ? pledges.promise(buyer, row.id(), published) : null;
        ProjectContent content = listing.get(buyer.code(), row.id()).content();
        if (end != Until.FAILED) {
            bid(first, round, row.id(), content, deadline.minus(Duration.ofDays(3)));
        }
        if (end == Until.SEALED) {
            return;
        }
        open(buyer, row.id(), deadline.plus(Duration.ofHours(1)));
        if (end == Until.FAILED) {
            return;
        }
        evaluate(buyer, row.id(), deadline.plus(Duration.ofDays(2)), end != Until.EVALUATION);
        if (end == Until.EVALUATION || end == Until.SCORED) {
            return;
        }
        Instant confirmed = end == Until.PUBLICITY ? Instant.parse("2026-02-28T02:00:00Z") : deadline.plus(Duration.ofDays(4));
        award(buyer, row.id(), confirmed, end != Until.PUBLICITY);
        if (end == Until.PUBLICITY || end == Until.AWARDED) {
            return;
        }
        ContractView contract = sign(buyer, row.id(), confirmed.plus(Duration.ofDays(12)), end != Until.SIGNING);
        if (pledge != null) {
            pledges.pay(buyer, pledge, confirmed.plus(Duration.ofDays(12)));
        }
        if (end != Until.SIGNING) {
            work.perform(buyer, contract, end);
            if (end == Until.PERFORMING) {
                changes.change(buyer, contract, number);
            }
        }
    }

    /** Three bidders draft; each finds its draft when all are there, and hands it in. */
    private void bid(int first, int round, String projectId, ProjectContent content, Instant when) {
        Map<Integer, String> drafts = new LinkedHashMap<>();
        batch.together(() -> {
            for (int rank = 0; rank < 3; rank++) {
                int ngo = (first + rank) % round;
                drafts.put(ngo, bids.draft(ngo, projectId, content, 1, 96 - rank * 3, when));
            }
        });
        batch.together(() -> drafts.forEach(bids::submit));
    }

    private void open(SampleBuyer buyer, String projectId, Instant when) {
        time.at(when);
        batch.together(() -> {
            projects.as(buyer, "officer");
            openBids.attend(buyer.code(), projectId);
            projects.as(buyer, "approver");
            openBids.attend(buyer.code(), projectId);
        });
    }

    private void evaluate(SampleBuyer buyer, String projectId, Instant when, boolean close) {
        time.at(when);
        projects.as(buyer, "officer");
        formCommittee.form(buyer.code(), projectId, COMMITTEE.stream().map(DemoPeople::subOf).toList(),
                List.of(DemoPeople.subOf("evaluator4"), DemoPeople.subOf("evaluator5")));
        if (!close) {
            return;
        }
        List<OpenedBidView> opened = bidListing.opened(buyer.code(), projectId);
        batch.together(() -> {
            for (int m = 0; m < COMMITTEE.size(); m++) {
                score(projectId, m, opened);
            }
            projects.as(buyer, "officer");
            closeEvaluation.close(buyer.code(), projectId);
        });
    }

    private void score(String projectId, int member, List<OpenedBidView> opened) {
        caller.is(people.actor(COMMITTEE.get(member)));
        scoreBids.declare(projectId);
        List<ScoreSheet.BidScore> scores = new ArrayList<>();
        for (int b = 0; b < opened.size(); b++) {
            scores.add(new ScoreSheet.BidScore(opened.get(b).id(), true, true, null, List.of(points(36, member, b),
                    points(26, b, member), points(17, member, b)), "（示例）方案较完整。"));
        }
        scoreBids.save(projectId, SampleProjects.ANY, new ScoreSheet(scores));
        scoreBids.submit(projectId, SampleProjects.ANY);
    }

    private static BigDecimal points(int best, int less, int lesser) {
        return BigDecimal.valueOf(best - less).subtract(new BigDecimal("0.5").multiply(BigDecimal.valueOf(lesser)));
    }

    private void award(SampleBuyer buyer, String projectId, Instant when, boolean makeFinal) {
        batch.together(() -> {
            time.at(when);
            projects.as(buyer, "officer");
            proposeAward.propose(buyer.code(), projectId);
            projects.as(buyer, "approver");
            proposeAward.confirm(buyer.code(), projectId, true);
            if (makeFinal) {
                time.at(when.plus(Duration.ofDays(8)));
                projects.as(buyer, "officer");
                finishAward.makeFinal(buyer.code(), projectId);
            }
        });
    }

    private ContractView sign(SampleBuyer buyer, String projectId, Instant when, boolean both) {
        time.at(when);
        projects.as(buyer, "officer");
        String id = batch.together(() -> {
            String drafted = draftContract.draft(buyer.code(), projectId);
            draftContract.offer(buyer.code(), drafted, SampleProjects.ANY);
            return drafted;
        });
        ContractView contract = contracts.ofTenant(buyer.code(), id);
        if (both) {
            Runnable organisation = () -> {
                caller.is(organisation(ngoOf(contract.creditCode())));
                signContract.signForOrganisation(contract.creditCode(), id, SampleProjects.ANY);
            };
            Runnable tenant = () -> {
                projects.as(buyer, "approver");
                signContract.signForTenant(buyer.code(), id, SampleProjects.ANY);
            };
            List<Runnable> order = buyer.tenant().signsFirst() == Side.TENANT ? List.of(tenant, organisation) : List.of(organisation, tenant);
            batch.together(() -> {
                order.forEach(Runnable::run);
                time.at(when.plus(Duration.ofDays(3)));
                projects.as(buyer, "officer");
                fileContract.file(buyer.code(), id, SampleProjects.ANY, "（示例）备-" + contract.number(), time.today());
            });
        }
        return contract;
    }

    /** The admin of one of the first organisations. */
    static Actor organisation(int ngo) {
        String username = "ngo" + (ngo + 1) + "-admin";
        return DemoPeople.actor(username, Set.of(new Grant(Role.ORG_ADMIN, code(ngo))));
    }

    static String code(int ngo) {
        return SampleNames.organisation(ngo, OrganisationKind.PRIVATE_NON_ENTERPRISE).creditCode();
    }

    static int ngoOf(String creditCode) {
        for (int ngo = 0; ngo < 10; ngo++) {
            if (code(ngo).equals(creditCode)) {
                return ngo;
            }
        }
        throw new IllegalStateException(creditCode);
    }
}
