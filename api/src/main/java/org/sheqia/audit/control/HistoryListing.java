package org.sheqia.audit.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.LastChange;
import org.sheqia.problem.control.Page;
import org.sheqia.tenancy.control.Listing;

/** Who did what when. */
@Listing
public class HistoryListing implements LastChange {

    private static final String ENTRY = "select new org.sheqia.audit.control.HistoryEntry(a.id, a.doneAt, a.actorName,"
            + " a.act, a.subjectType, a.subjectId, a.subjectTitle, a.details) from AuditRecord a where ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** Every act on a project and on what is part of it, newest first. */
    public Page<HistoryEntry> ofProject(String tenant, String projectId, Cursor cursor) {
        return page("a.chain = :chain and a.projectId = :project", cursor, q -> q.setParameter("chain", tenant)
                .setParameter("project", projectId));
    }

    /** Every act in one chain: a tenant's, an organisation's or the district's; newest first. */
    public Page<HistoryEntry> ofChain(String chain, Cursor cursor) {
        return page("a.chain = :chain", cursor, q -> q.setParameter("chain", chain));
    }

    @Override
    public Optional<Change> of(String subjectId) {
        return em.createQuery("select a.actorName, a.doneAt, a.act from AuditRecord a where a.subjectId = :id"
                + " order by a.id desc", Object[].class).setParameter("id", subjectId).setMaxResults(1)
                .getResultStream().map(r -> new Change((String) r[0], (Instant) r[1], (String) r[2])).findFirst();
    }

    private Page<HistoryEntry> page(String where, Cursor cursor, java.util.function.UnaryOperator<TypedQuery<HistoryEntry>> bind) {
        TypedQuery<HistoryEntry> query = em.createQuery(ENTRY + where + (cursor.isStart() ? "" : " and a.id < :before")
                + " order by a.id desc", HistoryEntry.class);
        bind.apply(query);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).read(0, Long::valueOf));
        }
        List<HistoryEntry> rows = query.setMaxResults(cursor.limit() + 1).getResultList();
        return Page.of(rows, cursor.limit(), e -> Cursor.at(e.id()));
    }
}
