package org.sheqia.award.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.control.PanelListing.DrawView;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.bid.control.BidListing;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.TieRule;

/** The result of a project for everyone: that of the round whose award was confirmed, however the next one goes on. */
@Listing
public class ResultListing {

    private static final String AWARD = "select new org.sheqia.award.control.ResultListing.PublishedAwardView(a.id, a.creditCode, a.name,"
            + " a.amount, a.place, a.round, a.status, a.confirmedAt, a.publicityEndsAt, a.objectionEndsAt, a.noticedAt, a.signBy,"
            + " a.revokedReason) from Award a where a.projectId = :project and a.tenantId = :tenant"
            + " and (a.confirmedAt is not null or a.status = org.sheqia.award.entity.AwardStatus.REVOKED) order by a.proposedAt, a.id";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    BidListing bids;

    @Inject
    EvaluationListing evaluation;

    @Inject
    PanelListing panels;

    @Inject
    ClockListing clocks;

    public ResultView of(String tenant, String projectId, ProjectStatus status) {
        List<PublishedAwardView> awards = em.createQuery(AWARD, PublishedAwardView.class).setParameter("project", projectId)
                .setParameter("tenant", tenant).setMaxResults(50).getResultList();
        boolean over = status == ProjectStatus.FAILED || status == ProjectStatus.CANCELLED;
        Optional<PublishedAwardView> confirmed = awards.stream().filter(a -> a.confirmedAt() != null).reduce((first, second) -> second);
        if (confirmed.isEmpty() && !over) {
            return new ResultView(List.of(), null, List.of(), null, List.of(), null, clocks.of(List.of(projectId)));
        }
        // A procedure that ended without an award shows its last round, any other the round whose award was confirmed last.
        Optional<EvaluationReport.Content> report = evaluation.report(tenant, projectId, over ? EvaluationListing.NEWEST : confirmed.get().round());
        return new ResultView(awards, report.map(EvaluationReport.Content::ties).orElse(null),
                report.map(EvaluationReport.Content::ranking).orElse(List.of()), report.map(EvaluationReport.Content::seed).orElse(null),
                opened(tenant, projectId), panels.draw(tenant, projectId), clocks.of(List.of(projectId)));
    }

    private List<OpenedBidRow> opened(String tenant, String projectId) {
        return bids.opening(tenant, projectId).bids().stream().map(b -> new OpenedBidRow(b.creditCode(), b.name(), b.price(),
                b.invalidReason())).toList();
    }

    /**
     * The published result.
     *
     * @param ties    how bids of one total were told apart; null before there is a result
     * @param ranking best first, and behind them those that the committee rejected, with a code for the reason
     * @param seed    of the lot among bids of one place; null before there is a result
     * @param opened  every bid that was opened, with a code for the reason where it was invalid
     * @param draw    the proof of the committee's draw; null for one that was not drawn
     * @param clocks  the official dates of the procedure, each with its article and calendar
     */
    public record ResultView(List<PublishedAwardView> awards, @Schema(nullable = true) TieRule ties, List<RankedBid> ranking,
            @Schema(nullable = true) String seed, List<OpenedBidRow> opened, @Schema(nullable = true) DrawView draw, List<ClockView> clocks) {
    }

    /** An award that was published, or that fell before it was. */
    @Schema(name = "PublishedAwardView")
    public record PublishedAwardView(String id, String creditCode, String name, Money amount, int place, int round, AwardStatus status,
            @Schema(nullable = true) Instant confirmedAt, @Schema(nullable = true) Instant publicityEndsAt,
            @Schema(nullable = true) Instant objectionEndsAt, @Schema(nullable = true) Instant noticedAt,
            @Schema(nullable = true) Instant signBy, @Schema(nullable = true) String revokedReason) {
    }

    /** A bid as the opening found it; the price is null where none could be read. */
    @Schema(name = "OpenedBidRow")
    public record OpenedBidRow(String creditCode, String name, @Schema(nullable = true) Money price,
            @Schema(nullable = true) String invalidReason) {
    }
}
