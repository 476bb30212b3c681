package org.sheqia.budget.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.TenantScope;

/** Appropriations with what is in use, and their entries. */
@Listing
public class BudgetListing {

    private static final String VIEW = "select new org.sheqia.budget.control.AppropriationView(a.id, a.fiscalYear, a.source,"
            + " a.amount, a.reserved, a.committed, a.spent, a.note, a.enteredAt, a.version) from Appropriation a ";

    @Inject
    TenantScope scope;

    /** All of the tenant's, newest year first: a handful a year. */
    public List<AppropriationView> all(String tenant) {
        scope.enter(tenant);
        return scope.em().createQuery(VIEW + "order by a.fiscalYear desc, a.source", AppropriationView.class)
                .setMaxResults(500).getResultList();
    }

    public AppropriationView get(String tenant, String id) {
        scope.enter(tenant);
        return scope.em().createQuery(VIEW + "where a.id = :id", AppropriationView.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The steps of money in an appropriation, newest first. */
    public Page<BudgetEntryView> entries(String tenant, String id, Cursor cursor) {
        scope.enter(tenant);
        var query = scope.em().createQuery("select new org.sheqia.budget.control.BudgetEntryView(e.id, e.projectId,"
                + " e.kind, e.amount, e.cause, e.bookedAt) from BudgetEntry e where e.appropriationId = :id"
                + (cursor.isStart() ? "" : " and (e.bookedAt < :at or (e.bookedAt = :at and e.id < :before))")
                + " order by e.bookedAt desc, e.id desc", BudgetEntryView.class).setParameter("id", id);
        if (!cursor.isStart()) {
            query.setParameter("at", Instant.parse(cursor.values()[0])).setParameter("before", cursor.values()[1]);
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(),
                e -> Cursor.at(e.bookedAt(), e.id()));
    }
}
