package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.Committee;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.award.entity.EvaluationReport.MemberSheet;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.Firmness;
import org.sheqia.award.entity.KnownTies;
import org.sheqia.award.entity.Lot;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.award.entity.Ranking;
import org.sheqia.award.entity.Ranking.Offer;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.award.entity.ScoreSheet.BidScore;
import org.sheqia.bid.control.Bids;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.CommitteeRule;
import org.sheqia.tenantconfig.Procedure;

/**
 * When every member has handed in, the scores are put together into the report and the round is closed; too few valid bids
 * fail the procedure.
 */
@UseCase
public class CloseEvaluation {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Seats seats;

    @Inject
    Bids bids;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Clocks clocks;

    @Inject
    Event<Act> acts;

    public void close(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        EvaluationRound round = awards.openRound(project, instant.now());
        Procedure rules = projects.rulesOf(project);
        List<MemberSheet> sheets = sheets(project, rules.committee());
        List<Bid> opened = bids.in(projectId, List.of(BidStatus.OPENED));
        EvaluationReport.Content report = report(project, rules, round, sheets, opened);
        awards.add(new EvaluationReport(projectId, round.number(), report, instant.now()));
        round.close(instant.now());
        record(project, report, opened);
        int ranked = (int) report.ranking().stream().filter(r -> r.place() != null).count();
        acts.fire(new EvaluationEvent.Closed(project.subject(), round.number(), ranked));
        if (ranked >= rules.minimumValidBids()) {
            round.confirmUntil(clocks.start(project.subject(), rules.clock("winner-determined"), instant.now()));
        } else {
            ProjectEvent.Failed failed = project.fail("too-few-valid-bids", instant.now());
            ledger.releaseAll(projectId, null, failed.verb());
            acts.fire(failed);
        }
    }

    private List<MemberSheet> sheets(Project project, CommitteeRule rule) {
        Committee committee = new Committee(awards.committee(project.id()));
        committee.requireComplete(awards.panel(project.id()).size(), rule);
        KnownTies known = seats.ties(project);
        List<MemberSheet> sheets = new ArrayList<>();
        for (CommitteeMember member : committee.sitting()) {
            if (known.of(member.sub()).isPresent()) {
                throw Rejected.rule("member-has-tie", "member", member.number());
            }
            if (member.status() != MemberStatus.SUBMITTED) {
                throw Rejected.rule("scores-missing", "member", member.number());
            }
            sheets.add(new MemberSheet(member.number(), member.sub(), member.name(), member.sheet()));
        }
        return sheets;
    }

    private EvaluationReport.Content report(Project project, Procedure rules, EvaluationRound round, List<MemberSheet> sheets, List<Bid> opened) {
        List<ScoringCriterion> criteria = project.content().criteria();
        String seed = seed(project.id(), round, sheets);
        List<Offer> offers = opened.stream().map(CloseEvaluation::offer).toList();
        List<ScoreSheet> scores = sheets.stream().map(MemberSheet::sheet).toList();
        List<RankedBid> ranking = new Ranking(criteria, rules.ties()).rank(offers, scores, seed);
        Money lowest = ranking.stream().filter(r -> r.place() != null).map(RankedBid::price).min(Comparator.naturalOrder()).orElse(Money.ZERO);
        List<Offer> invalid = bids.in(project.id(), List.of(BidStatus.REJECTED)).stream().map(CloseEvaluation::offer).toList();
        return new EvaluationReport.Content(criteria, rules.ties(), lowest, sheets, seed, ranking,
                new Firmness(criteria, rules.ties(), offers, scores, seed).flags(invalid));
    }

    /** Made of the opening record and of every sheet, so that no member knows it while it scores. */
    private String seed(String projectId, EvaluationRound round, List<MemberSheet> sheets) {
        List<String> facts = new ArrayList<>(List.of(String.valueOf(awards.panel(projectId).openingRecord()), String.valueOf(round.number())));
        sheets.stream().sorted(Comparator.comparing(MemberSheet::sub)).forEach(s -> facts.add(Json.write(s.sheet())));
        return Lot.seed(facts);
    }

    private static Offer offer(Bid bid) {
        return new Offer(bid.id(), bid.creditCode(), bid.bidderName(), bid.price());
    }

    private void record(Project project, EvaluationReport.Content report, List<Bid> opened) {
        Map<String, Bid> byId = opened.stream().collect(Collectors.toMap(Bid::id, Function.identity()));
        for (RankedBid ranked : report.ranking()) {
            Bid bid = byId.get(ranked.bidId());
            if (ranked.place() == null) {
                bid.rejectByCommittee(ranked.outReason(), words(bid.id(), report.sheets()));
                acts.fire(new AwardEvent.BidRejected(project.subject(), bid.creditCode(), bid.id(), ranked.outReason()));
            } else {
                bid.become(BidStatus.SCORED);
            }
        }
    }

    /** What the members wrote against a bid, for the buyer and the bidder. */
    private static String words(String bidId, List<MemberSheet> sheets) {
        return sheets.stream().flatMap(s -> s.sheet().of(bidId).stream()).filter(s -> !s.isValid()).map(BidScore::reason)
                .distinct().collect(Collectors.joining("\n"));
    }
}
