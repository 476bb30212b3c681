package org.sheqia.pledge.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.Relief;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;

/** Pledges: a foundation's own to all tenants, all of a tenant's, and for everyone what a published project is funded by. */
@Listing
public class PledgeListing {

    static final String ROW = "select new org.sheqia.pledge.control.PledgeRow(g.id, g.tenantId, g.projectId, p.number, p.title,"
            + " p.status, p.bidDeadline, g.creditCode, g.foundation, g.amount, g.received, g.status, g.offeredAt)"
            + " from Pledge g join Project p on p.id = g.projectId where ";
    private static final String VIEW = "select new org.sheqia.pledge.control.PledgeView(g.id, g.tenantId, g.projectId, p.number, p.title,"
            + " p.status, g.creditCode, g.foundation, g.amount, g.received, g.conditions, g.status, g.offeredByName, g.offeredAt,"
            + " g.decidedByName, g.decidedAt, g.endedAt, g.reason, g.version)"
            + " from Pledge g join Project p on p.id = g.projectId where g.id = :id and ";
    private static final String TRANCHES = "select new org.sheqia.pledge.control.TrancheView(t.number, t.amount, t.dueOn, t.status,"
            + " t.reference, t.account, t.requestedByName, t.requestedAt, t.paidOn, t.bankReference, t.confirmedAt, t.returnedReason,"
            + " t.acknowledgedByName, t.acknowledgedAt, t.version) from Tranche t where t.pledgeId = :id order by t.number";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    /** Newest first; where given, those in one state, or those to one project. */
    public Page<PledgeRow> ofTenant(String tenant, PledgeStatus status, String projectId, Cursor cursor) {
        return page("g.tenantId = :owner", tenant, status, projectId, cursor);
    }

    public Page<PledgeRow> ofFoundation(String creditCode, PledgeStatus status, String projectId, Cursor cursor) {
        return page("g.creditCode = :owner", creditCode, status, projectId, cursor);
    }

    public PledgeView ofTenant(String tenant, String id) {
        return one("g.tenantId = :owner", tenant, id);
    }

    public PledgeView ofFoundation(String creditCode, String id) {
        return one("g.creditCode = :owner", creditCode, id);
    }

    /** Who pays for a published project. */
    public ProjectFundingView ofProject(String projectId) {
        Money ceiling = em.createQuery("select p.budgetCeiling from Project p where p.id = :id and p.publishedAt is not null", Money.class)
                .setParameter("id", projectId).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        List<ProjectFundingView.Share> shares = em.createQuery("select new org.sheqia.pledge.control.ProjectFundingView.Share(g.creditCode,"
                + " g.foundation, g.amount, g.decidedAt) from Pledge g where g.projectId = :id and g.status = :accepted order by g.decidedAt, g.id",
                ProjectFundingView.Share.class).setParameter("id", projectId).setParameter("accepted", PledgeStatus.ACCEPTED).getResultList();
        Money pledged = Money.sum(shares.stream().map(ProjectFundingView.Share::amount).toList());
        return new ProjectFundingView(ceiling, ceiling.minus(pledged), pledged, shares);
    }

    /**
     * What it would bring about if the foundation took its pledge back now.
     *
     * @throws Rejected when it cannot be taken back
     */
    public WithdrawalView withdrawal(String creditCode, String id) {
        Object[] found = em.createQuery("select g, p from Pledge g join Project p on p.id = g.projectId where g.id = :id and g.creditCode = :owner",
                Object[].class).setParameter("id", id).setParameter("owner", creditCode).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Pledge pledge = (Pledge) found[0];
        pledge.requireWithdrawable((Project) found[1], instant.now());
        List<WithdrawalView.Fall> falls = pledge.isAccepted() ? falls(pledge) : List.of();
        return new WithdrawalView(pledge.status(), pledge.amount(), falls, falls.stream().anyMatch(f -> !f.covered()));
    }

    private List<WithdrawalView.Fall> falls(Pledge pledge) {
        List<Appropriation> own = em.createQuery("select a from Appropriation a where a.tenantId = :tenant and a.pledgeId is null"
                + " and a.closedAt is null and a.fiscalYear = (select max(b.fiscalYear) from Appropriation b where b.pledgeId = :pledge)",
                Appropriation.class).setParameter("tenant", pledge.tenantId()).setParameter("pledge", pledge.id()).getResultList();
        return pledge.reliefs().stream().map(r -> new WithdrawalView.Fall(r.source(), r.amount(), covers(own, r))).toList();
    }

    private static boolean covers(List<Appropriation> own, Relief relief) {
        return own.stream().anyMatch(a -> a.source() == relief.source() && !relief.amount().exceeds(a.free()));
    }

    private PledgeView one(String where, String owner, String id) {
        PledgeView pledge = em.createQuery(VIEW + where, PledgeView.class).setParameter("id", id).setParameter("owner", owner)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Instant bidDeadline = em.createQuery("select p.bidDeadline from Project p where p.id = :id", Instant.class)
                .setParameter("id", pledge.projectId()).getSingleResult();
        return pledge.with(pledge.projectStatus().at(instant.now(), bidDeadline), tenants.get(pledge.tenant()).account(),
                em.createQuery(TRANCHES, TrancheView.class).setParameter("id", id).getResultList());
    }

    private Page<PledgeRow> page(String where, String owner, PledgeStatus status, String projectId, Cursor cursor) {
        Map<String, Object> values = new HashMap<>(Map.of("owner", owner));
        String asked = where;
        if (status != null) {
            asked += " and g.status = :status";
            values.put("status", status);
        }
        if (projectId != null) {
            asked += " and g.projectId = :project";
            values.put("project", projectId);
        }
        if (!cursor.isStart()) {
            asked += " and (g.offeredAt < :at or (g.offeredAt = :at and g.id < :before))";
            Cursor.Last last = cursor.last(2);
            values.put("at", last.instant(0));
            values.put("before", last.text(1));
        }
        TypedQuery<PledgeRow> query = em.createQuery(ROW + asked + " order by g.offeredAt desc, g.id desc", PledgeRow.class);
        values.forEach(query::setParameter);
        List<PledgeRow> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(g -> g.at(instant.now())).toList();
        return Page.of(rows, cursor.limit(), g -> Cursor.at(g.offeredAt(), g.id()));
    }
}
