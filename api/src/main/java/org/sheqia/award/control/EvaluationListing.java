package org.sheqia.award.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.award.entity.MemberStatus;
import org.sheqia.award.entity.Objection;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** How a project's evaluation and award stand. */
@Listing
public class EvaluationListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** For the tenant: committee, report, awards and objections. Scores are shown only in the report. */
    public EvaluationView ofProject(String tenant, String projectId) {
        return new EvaluationView(committee(tenant, projectId), report(tenant, projectId), awards(tenant, projectId),
                objections(tenant, projectId));
    }

    /** For everyone: the awards that were published and the ranking behind them. */
    public ResultView result(String projectId) {
        List<AwardView> published = awardsWhere("a.projectId = :project and a.confirmedAt is not null", projectId, null);
        List<RankedBid> ranking = published.isEmpty() ? List.of() : em.createQuery("select r.report from EvaluationReport r"
                + " where r.projectId = :project order by r.round desc", String.class).setParameter("project", projectId)
                .setMaxResults(1).getResultStream().flatMap(r -> Json.read(r, EvaluationReport.Content.class).ranking().stream())
                .toList();
        return new ResultView(published, ranking);
    }

    /** An organisation's own objections to a project's result. */
    public List<ObjectionView> objectionsOf(String creditCode, String projectId) {
        return objectionsWhere("o.projectId = :project and o.creditCode = :owner", projectId, creditCode);
    }

    /** Everyone who may sit on a committee. */
    public List<EvaluatorView> evaluators() {
        return em.createQuery("select new org.sheqia.award.control.EvaluationListing.EvaluatorView(m.sub, m.personName)"
                + " from Membership m where m.role = :role and m.validUntil is null order by m.username", EvaluatorView.class)
                .setParameter("role", Role.EVALUATOR).setMaxResults(1000).getResultList();
    }

    private List<MemberView> committee(String tenant, String projectId) {
        return em.createQuery("select new org.sheqia.award.control.EvaluationListing.MemberView(m.sub, m.name, m.status,"
                + " m.recusalReason, m.submittedAt) from CommitteeMember m where m.tenantId = :tenant"
                + " and m.projectId = :project order by m.place", MemberView.class).setParameter("tenant", tenant)
                .setParameter("project", projectId).setMaxResults(100).getResultList();
    }

    private EvaluationReport.Content report(String tenant, String projectId) {
        return em.createQuery("select r.report from EvaluationReport r where r.tenantId = :tenant and r.projectId = :project"
                + " order by r.round desc", String.class).setParameter("tenant", tenant).setParameter("project", projectId)
                .setMaxResults(1).getResultStream().findFirst().map(r -> Json.read(r, EvaluationReport.Content.class)).orElse(null);
    }

    private List<AwardView> awards(String tenant, String projectId) {
        return awardsWhere("a.projectId = :project and a.tenantId = :owner", projectId, tenant);
    }

    private List<AwardView> awardsWhere(String where, String projectId, String owner) {
        var query = em.createQuery("select new org.sheqia.award.control.EvaluationListing.AwardView(a.id, a.creditCode, a.name,"
                + " a.amount, a.place, a.status, a.proposedAt, a.confirmedAt, a.publicityEndsAt, a.objectionEndsAt,"
                + " a.noticedAt, a.signBy, a.revokedReason) from Award a where " + where + " order by a.proposedAt, a.id",
                AwardView.class).setParameter("project", projectId).setMaxResults(50);
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.getResultList();
    }

    private List<ObjectionView> objections(String tenant, String projectId) {
        return objectionsWhere("o.projectId = :project and o.tenantId = :owner", projectId, tenant);
    }

    private List<ObjectionView> objectionsWhere(String where, String projectId, String owner) {
        return em.createQuery("select new org.sheqia.award.control.EvaluationListing.ObjectionView(o.id, o.name, o.text,"
                + " o.filedAt, o.answerBy, o.outcome, o.answer, o.answeredAt) from Objection o where " + where
                + " order by o.filedAt, o.id", ObjectionView.class).setParameter("project", projectId)
                .setParameter("owner", owner).setMaxResults(100).getResultList();
    }

    /** How an evaluation and its award stand; the report is null until the evaluation is closed. */
    public record EvaluationView(List<MemberView> committee, @Schema(nullable = true) EvaluationReport.Content report,
            List<AwardView> awards, List<ObjectionView> objections) {
    }

    /** The published result. */
    public record ResultView(List<AwardView> awards, List<RankedBid> ranking) {
    }

    /** A member of the committee, without its scores. */
    public record MemberView(String sub, String name, MemberStatus status, @Schema(nullable = true) String recusalReason,
            @Schema(nullable = true) Instant submittedAt) {
    }

    /** Someone who may sit on a committee. */
    public record EvaluatorView(String sub, String name) {
    }

    /** An award with its dates. */
    public record AwardView(String id, String creditCode, String name, Money amount, int place, AwardStatus status,
            Instant proposedAt, @Schema(nullable = true) Instant confirmedAt, @Schema(nullable = true) Instant publicityEndsAt,
            @Schema(nullable = true) Instant objectionEndsAt, @Schema(nullable = true) Instant noticedAt,
            @Schema(nullable = true) Instant signBy, @Schema(nullable = true) String revokedReason) {
    }

    /** An objection and what became of it. */
    public record ObjectionView(String id, String name, String text, Instant filedAt, Instant answerBy,
            @Schema(nullable = true) Objection.Outcome outcome, @Schema(nullable = true) String answer,
            @Schema(nullable = true) Instant answeredAt) {
    }
}
