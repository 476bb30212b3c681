package org.sheqia.award.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.CommitteeRule;
import org.sheqia.tenantconfig.Procedure;

/** How a project's evaluation and award stand. */
@Listing
public class EvaluationListing {

    private static final String AWARD = "select new org.sheqia.award.control.EvaluationListing.AwardView(a.id, a.creditCode, a.name,"
            + " a.amount, a.place, a.round, a.status, a.proposedAt, a.confirmBy, a.confirmedAt, a.publicityEndsAt, a.objectionEndsAt,"
            + " a.noticedAt, a.signBy, a.revokedReason, a.revocationReason, a.revocationAt) from Award a where a.projectId = :project"
            + " and a.tenantId = :tenant order by a.proposedAt, a.id";

    /** Of a round: whichever was the last one. */
    static final int NEWEST = Integer.MAX_VALUE;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    PanelListing panels;

    @Inject
    Caller caller;

    @Inject
    ClockListing clocks;

    /**
     * For the tenant: committee, report and awards. Scores are shown only in the report; who sits in a committee
     * that the procedure keeps secret is shown to officers, and to everybody who may read this once a result is published.
     */
    public EvaluationView ofProject(String tenant, String projectId, Procedure rules) {
        List<AwardView> awards = awards(tenant, projectId);
        boolean named = !rules.committee().secret() || caller.actor().is(Role.OFFICER, tenant)
                || awards.stream().anyMatch(a -> a.confirmedAt() != null);
        EvaluationReport.Content report = report(tenant, projectId, NEWEST).orElse(null);
        return new EvaluationView(rules.committee(), named, committee(tenant, projectId, named), panels.of(tenant, projectId), round(tenant, projectId),
                report == null || named ? report : report.unnamed(), awards, clocks.of(List.of(projectId)));
    }

    private List<MemberView> committee(String tenant, String projectId, boolean named) {
        return em.createQuery("select new org.sheqia.award.control.EvaluationListing.MemberView(m.place + 1, m.sub, m.name, m.expert, m.status,"
                + " m.leaving, m.recusalReason, m.submittedAt) from CommitteeMember m where m.tenantId = :tenant"
                + " and m.projectId = :project order by m.place", MemberView.class).setParameter("tenant", tenant)
                .setParameter("project", projectId).setMaxResults(100).getResultStream().map(m -> named ? m : m.unnamed()).toList();
    }

    /** The newest round; null before the opening. */
    RoundView round(String tenant, String projectId) {
        return em.createQuery("select new org.sheqia.award.control.EvaluationListing.RoundView(r.number, r.cause, r.openedAt, r.closedAt,"
                + " r.confirmBy) from EvaluationRound r where r.tenantId = :tenant and r.projectId = :project order by r.number desc",
                RoundView.class).setParameter("tenant", tenant).setParameter("project", projectId).setMaxResults(1).getResultStream()
                .findFirst().orElse(null);
    }

    /** The report of that round, or of the last one before it. */
    Optional<EvaluationReport.Content> report(String tenant, String projectId, int round) {
        return em.createQuery("select r.report from EvaluationReport r where r.tenantId = :tenant and r.projectId = :project"
                + " and r.round <= :round order by r.round desc", String.class).setParameter("tenant", tenant)
                .setParameter("project", projectId).setParameter("round", round).setMaxResults(1).getResultStream().findFirst()
                .map(r -> Json.read(r, EvaluationReport.Content.class));
    }

    private List<AwardView> awards(String tenant, String projectId) {
        return em.createQuery(AWARD, AwardView.class).setParameter("project", projectId).setParameter("tenant", tenant)
                .setMaxResults(50).getResultList();
    }

    /**
     * How an evaluation and its award stand.
     *
     * @param rule   how the committee has to be made up, as it was when the project was published
     * @param named  whether the reader may know who sits in the committee
     * @param panel  how the committee came to be; null before anybody did anything about it
     * @param round  the newest round; null before the opening
     * @param report of the newest round that was closed; null before
     * @param clocks the official dates of the procedure
     */
    public record EvaluationView(CommitteeRule rule, boolean named, List<MemberView> committee, @Schema(nullable = true) PanelListing.PanelView panel,
            @Schema(nullable = true) RoundView round, @Schema(nullable = true) EvaluationReport.Content report, List<AwardView> awards,
            List<ClockView> clocks) {
    }

    /** A member of the committee, without its scores; of whom it is nothing is told to readers who may not know. */
    public record MemberView(int number, @Schema(nullable = true) String sub, @Schema(nullable = true) String name, boolean expert,
            MemberStatus status, @Schema(nullable = true) Leaving leaving, @Schema(nullable = true) String recusalReason,
            @Schema(nullable = true) Instant submittedAt) {

        MemberView unnamed() {
            return new MemberView(number, null, null, expert, status, leaving, null, submittedAt);
        }
    }

    /** A round of the evaluation; {@code closedAt} is null while it is open. */
    @Schema(name = "EvaluationRoundView")
    public record RoundView(int number, EvaluationRound.Cause cause, Instant openedAt, @Schema(nullable = true) Instant closedAt,
            @Schema(nullable = true) Instant confirmBy) {
    }

    /** An award with its dates; {@code revocationReason} is why somebody wants it revoked. */
    public record AwardView(String id, String creditCode, String name, Money amount, int place, int round, AwardStatus status,
            Instant proposedAt, @Schema(nullable = true) Instant confirmBy, @Schema(nullable = true) Instant confirmedAt,
            @Schema(nullable = true) Instant publicityEndsAt, @Schema(nullable = true) Instant objectionEndsAt,
            @Schema(nullable = true) Instant noticedAt, @Schema(nullable = true) Instant signBy, @Schema(nullable = true) String revokedReason,
            @Schema(nullable = true) String revocationReason, @Schema(nullable = true) Instant revocationAt) {
    }
}
