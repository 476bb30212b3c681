package org.sheqia.budget.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.control.Versioned;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Proposed changes of appropriations, and what the end of a year would carry over. */
@Listing
public class BudgetChangeListing {

    private static final String VIEW = "select new org.sheqia.budget.control.BudgetChangeListing.BudgetChangeView(c.id, c.kind,"
            + " c.fiscalYear, c.appropriationId, a.source, c.toAppropriationId, t.source, c.amount, c.carryFree, c.reason, c.status,"
            + " c.proposedByName, c.proposedAt, c.decidedByName, c.decidedAt, c.rejectedReason, c.version) from BudgetChange c"
            + " left join Appropriation a on a.id = c.appropriationId left join Appropriation t on t.id = c.toAppropriationId ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** Newest first. */
    public Page<BudgetChangeView> list(String tenant, BudgetChange.Status status, Cursor cursor) {
        TypedQuery<BudgetChangeView> query = em.createQuery(VIEW + "where c.tenantId = :tenant" + (status == null ? "" : " and c.status = :status")
                + (cursor.isStart() ? "" : " and c.id < :before") + " order by c.id desc", BudgetChangeView.class)
                .setParameter("tenant", tenant);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), c -> Cursor.at(c.id()));
    }

    public BudgetChangeView get(String tenant, String id) {
        return em.createQuery(VIEW + "where c.tenantId = :tenant and c.id = :id", BudgetChangeView.class)
                .setParameter("tenant", tenant).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** What the carry-over of a year would move, by source; nothing for appropriations that are closed already. */
    public List<CarryOverLine> carryOver(String tenant, int fiscalYear) {
        List<CarryOverLine> lines = new ArrayList<>();
        em.createQuery("select a from Appropriation a where a.tenantId = :tenant and a.fiscalYear = :year and a.closedAt is null"
                + " order by a.source", Appropriation.class).setParameter("tenant", tenant).setParameter("year", fiscalYear).getResultStream()
                .forEach(a -> lines.add(new CarryOverLine(a.id(), a.source(), a.amount(), a.balances().spent(),
                        a.balances().reserved(), a.balances().committed(), a.free())));
        return lines;
    }

    /** A proposal and its decision; amount in yuan, null for a carry-over. */
    public record BudgetChangeView(String id, BudgetChange.Kind kind, int fiscalYear, @Schema(nullable = true) String appropriationId,
            @Schema(nullable = true) FundingSource source, @Schema(nullable = true) String toAppropriationId,
            @Schema(nullable = true) FundingSource toSource, @Schema(nullable = true) Money amount, boolean carryFree, String reason,
            BudgetChange.Status status, String proposedBy, Instant proposedAt, @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String rejectedReason, long version) implements Versioned {
    }

    /**
     * One appropriation at the end of its year; in yuan.
     *
     * @param spent     stays
     * @param reserved  goes into the next year
     * @param committed goes into the next year
     * @param free      goes into the next year, or lapses
     */
    public record CarryOverLine(String appropriationId, FundingSource source, Money amount, Money spent, Money reserved,
            Money committed, Money free) {
    }
}
