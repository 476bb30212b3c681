package org.sheqia.pledge.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import org.sheqia.organisation.control.OrganisationListing;
import org.sheqia.organisation.entity.ApprovalStatus;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Foundations by name: for everyone what was approved, for the district what waits. */
@Listing
public class FoundationListing {

    private static final String ROW = "select new org.sheqia.pledge.control.FoundationRow(f.creditCode, f.name, f.content)"
            + " from FoundationProfile f where f.content is not null";
    private static final String VIEW = "select new org.sheqia.pledge.control.FoundationView(f.creditCode, f.name, f.content, f.proposed,"
            + " f.status, f.proposedAt, f.returnedReason, f.version) from FoundationProfile f where ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    OrganisationListing organisations;

    /** Where given, those that fund this field, or in this tenant's place. */
    public Page<FoundationRow> approved(String field, String region, Cursor cursor) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(ROW);
        if (field != null) {
            where.append(" and locate(:field, f.fields) > 0");
            values.put("field", "|" + field + "|");
        }
        if (region != null) {
            where.append(" and (f.regions = '' or locate(:region, f.regions) > 0)");
            values.put("region", "|" + region + "|");
        }
        TypedQuery<FoundationRow> query = em.createQuery(where + after(cursor, values) + " order by f.name, f.creditCode", FoundationRow.class);
        values.forEach(query::setParameter);
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), f -> Cursor.at(f.name(), f.creditCode()));
    }

    public FoundationRow approved(String creditCode) {
        return em.createQuery(ROW + " and f.creditCode = :code", FoundationRow.class).setParameter("code", creditCode)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** Those whose last proposal is in this state. */
    public Page<FoundationView> proposed(ApprovalStatus status, Cursor cursor) {
        Map<String, Object> values = new HashMap<>(Map.of("status", status));
        TypedQuery<FoundationView> query = em.createQuery(VIEW + "f.status = :status" + after(cursor, values)
                + " order by f.name, f.creditCode", FoundationView.class);
        values.forEach(query::setParameter);
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), f -> Cursor.at(f.name(), f.creditCode()));
    }

    /** The foundation's own, also while there is none. */
    public FoundationView own(String creditCode) {
        return em.createQuery(VIEW + "f.creditCode = :code", FoundationView.class).setParameter("code", creditCode).getResultStream()
                .findFirst().orElseGet(() -> FoundationView.none(creditCode, organisations.get(creditCode).facts().name()));
    }

    private static String after(Cursor cursor, Map<String, Object> values) {
        if (cursor.isStart()) {
            return "";
        }
        Cursor.Last last = cursor.last(2);
        values.put("name", last.text(0));
        values.put("after", last.text(1));
        return " and (f.name > :name or (f.name = :name and f.creditCode > :after))";
    }
}
