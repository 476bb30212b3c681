package org.sheqia.award.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.control.EvaluationListing.RoundView;
import org.sheqia.award.control.PanelListing.MarkView;
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.award.entity.ScoreSheet;
import org.sheqia.bid.control.BidListing;
import org.sheqia.bid.control.OpenedBidView;
import org.sheqia.bid.entity.Bid;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.FileListing;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.Listing;

/** What an evaluator is assigned to. Bids only after the opening, and only after declaring. */
@Listing
public class AssignmentListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    BidListing bids;

    @Inject
    EvaluationListing evaluation;

    @Inject
    PanelListing panels;

    @Inject
    Seats seats;

    @Inject
    RequestInstant instant;

    public List<AssignmentRow> of(String sub) {
        return em.createQuery("select p.id, p.number, p.title, p.tenantId, p.status, p.bidDeadline, m.status"
                + " from CommitteeMember m, Project p where p.id = m.projectId and m.sub = :sub and m.status <> :reserve"
                + " order by m.id desc", Object[].class).setParameter("sub", sub).setParameter("reserve", MemberStatus.RESERVE)
                .setMaxResults(200).getResultStream().map(r -> new AssignmentRow((String) r[0], (String) r[1], (String) r[2],
                        (String) r[3], ((ProjectStatus) r[4]).at(instant.now(), (Instant) r[5]), (MemberStatus) r[6])).toList();
    }

    public AssignmentView get(String sub, String projectId) {
        Object[] row = em.createQuery("select p.number, p.title, p.tenantId, p.status, p.bidDeadline, p.content, m.status,"
                + " m.sheet, m.version, m.leaving, m.place from CommitteeMember m, Project p where p.id = m.projectId and m.sub = :sub"
                + " and m.projectId = :project and m.status <> :reserve", Object[].class).setParameter("sub", sub)
                .setParameter("project", projectId).setParameter("reserve", MemberStatus.RESERVE).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
        MemberStatus status = (MemberStatus) row[6];
        ProjectStatus projectStatus = ((ProjectStatus) row[3]).at(instant.now(), (Instant) row[4]);
        List<OpenedBidView> opened = status == MemberStatus.RECUSED ? List.of() : bids.opened((String) row[2], projectId);
        // What the portal knows since the person was seated: who is tied reads nothing of any bid.
        Optional<Leaving> tie = seats.ties((String) row[2], projectId, opened.stream().map(OpenedBidView::creditCode).toList()).of(sub);
        boolean mayRead = status.mayRead() && tie.isEmpty();
        ScoreSheet sheet = row[7] == null ? new ScoreSheet(List.of()) : Json.read((String) row[7], ScoreSheet.class);
        return new AssignmentView(projectId, (String) row[0], (String) row[1], (String) row[2], projectStatus, status,
                row[9] == null ? tie.orElse(null) : (Leaving) row[9], (Integer) row[10] + 1, evaluation.round((String) row[2], projectId), (ProjectContent) row[5],
                opened.stream().map(b -> new BidderView(b.id(), b.creditCode(), b.name())).toList(),
                mayRead ? opened.stream().filter(b -> b.rejectedBy() != Bid.RejectedBy.OPENING).toList() : List.of(),
                mayRead ? opened.stream().filter(b -> b.rejectedBy() == Bid.RejectedBy.OPENING)
                        .map(b -> new InvalidBidView(b.name(), b.creditCode(), b.price(), b.rejectedReason())).toList() : List.of(),
                sheet, panels.findMark(sub, projectId).orElse(null), (Long) row[8]);
    }

    public FileListing.Content document(String sub, String projectId, String bidId, String fileId) {
        AssignmentView assignment = get(sub, projectId);
        if (assignment.bids().stream().noneMatch(b -> b.id().equals(bidId))) {
            throw Rejected.hidden();
        }
        return bids.document(assignment.tenant(), projectId, bidId, fileId);
    }

    /** The credit code behind a bid that the evaluator may read; hidden before. */
    public String bidder(String sub, String projectId, String bidId) {
        return get(sub, projectId).bids().stream().filter(b -> b.id().equals(bidId)).map(OpenedBidView::creditCode).findFirst()
                .orElseThrow(Rejected::hidden);
    }

    /** A project to be evaluated, in a list. */
    public record AssignmentRow(String projectId, String number, String title, String tenant, ProjectStatus projectStatus,
            MemberStatus status) {
    }

    /**
     * A project to be evaluated.
     *
     * @param leaving why the seat was given up, or has to be; null else
     * @param member  what the member is called in records
     * @param round   the round that is scored, or was; null before the opening
     * @param bidders who bids, so that ties can be declared; empty before the opening
     * @param bids    what they offer, each to be scored; empty before the declaration
     * @param invalid bids that the opening found invalid: nobody scores them
     * @param sheet   what the member has written so far, or handed in
     * @param mark    where the member finds itself in the draw; null before its proof is public, and where nobody was drawn
     */
    @Schema(name = "AssignmentView")
    public record AssignmentView(String projectId, String number, String title, String tenant, ProjectStatus projectStatus,
            MemberStatus status, @Schema(nullable = true) Leaving leaving, int member, @Schema(nullable = true) RoundView round,
            ProjectContent content, List<BidderView> bidders, List<OpenedBidView> bids, List<InvalidBidView> invalid, ScoreSheet sheet,
            @Schema(nullable = true) MarkView mark, long version) implements Versioned {
    }

    /** A bid that does not count, and why. */
    @Schema(name = "InvalidBidView")
    public record InvalidBidView(String name, String creditCode, @Schema(nullable = true) Money price, String reason) {
    }

    /** A bidder. */
    public record BidderView(String bidId, String creditCode, String name) {
    }
}
