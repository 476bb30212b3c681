package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Committee;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.award.entity.Ranking;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.bid.control.Bids;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Procedure;

/** When every member has handed in, the scores are put together into the report; too few valid bids fail the procedure. */
@UseCase
public class CloseEvaluation {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Bids bids;

    @Inject
    Tenants tenants;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void close(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        if (project.statusAt(instant.now()) != ProjectStatus.EVALUATION) {
            throw Rejected.state(project.statusAt(instant.now()), project.statusAt(instant.now()).next());
        }
        Procedure procedure = tenants.procedureOf(project.content().procedure());
        Map<String, ScoreSheet> sheets = sheets(projectId, procedure);
        List<Bid> opened = bids.in(projectId, List.of(BidStatus.OPENED, BidStatus.SCORED));
        List<RankedBid> ranking = new Ranking(project.content()).rank(opened.stream()
                .map(b -> new Ranking.Offer(b.id(), b.creditCode(), b.bidderName(), b.price())).toList(), sheets);
        Money lowest = ranking.stream().filter(r -> r.place() != null).map(RankedBid::price)
                .min(java.util.Comparator.naturalOrder()).orElse(Money.ZERO);
        int round = awards.newestReport(projectId).map(EvaluationReport::round).orElse(0) + 1;
        awards.add(new EvaluationReport(projectId, round, new EvaluationReport.Content(project.content().criteria(), lowest,
                sheets, ranking), instant.now()));
        record(ranking, opened);
        int ranked = (int) ranking.stream().filter(r -> r.place() != null).count();
        acts.fire(new EvaluationEvent.Closed(project.subject(), round, ranked));
        if (ranked < procedure.minimumValidBids()) {
            ProjectEvent.Failed failed = project.fail("too-few-valid-bids", instant.now());
            ledger.releaseAll(projectId, null, failed.verb());
            acts.fire(failed);
        }
    }

    private Map<String, ScoreSheet> sheets(String projectId, Procedure procedure) {
        List<CommitteeMember> committee = awards.committee(projectId);
        new Committee(committee).requireComplete(procedure.committee());
        Map<String, ScoreSheet> sheets = new LinkedHashMap<>();
        for (CommitteeMember member : committee) {
            if (member.status().sits()) {
                if (member.status() != MemberStatus.SUBMITTED) {
                    throw Rejected.rule("scores-missing", "member", member.name());
                }
                sheets.put(member.name(), member.sheet());
            }
        }
        return sheets;
    }

    private static void record(List<RankedBid> ranking, List<Bid> opened) {
        Map<String, RankedBid> byId = new LinkedHashMap<>();
        ranking.forEach(r -> byId.put(r.bidId(), r));
        for (Bid bid : opened) {
            RankedBid ranked = byId.get(bid.id());
            if (ranked.place() == null) {
                bid.reject(ranked.outReason());
            } else {
                bid.become(BidStatus.SCORED);
            }
        }
    }
}
