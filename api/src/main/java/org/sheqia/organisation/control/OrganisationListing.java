package org.sheqia.organisation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationStatus;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.search.control.Search;
import org.sheqia.tenancy.control.Listing;

/** Organisations in lists, by name or, those that a search finds, by credit code; and one whole. */
@Listing
public class OrganisationListing {

    private static final String ROW = "select new org.sheqia.organisation.control.OrganisationRow(o.creditCode, o.name,"
            + " o.kind, o.status, o.fields, o.grade, o.registeredAt) from Organisation o";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Search search;

    /** @param text looked for in name and credit code, or null */
    public Page<OrganisationRow> list(OrganisationStatus status, OrganisationKind kind, String text, Cursor cursor) {
        if (!cursor.isStart() && cursor.values().length != 2) {
            throw Rejected.field("cursor", "cursor");
        }
        List<OrganisationRow> rows = text == null || text.isBlank() ? inOrder(status, kind, cursor)
                : withCodes(found(status, kind, Search.asked(text), cursor));
        return Page.of(rows, cursor.limit(), o -> Cursor.at(o.name(), o.creditCode()));
    }

    private List<OrganisationRow> inOrder(OrganisationStatus status, OrganisationKind kind, Cursor cursor) {
        TypedQuery<OrganisationRow> query = em.createQuery(ROW + " where o.status = :status"
                + (kind == null ? "" : " and o.kind = :kind")
                + (cursor.isStart() ? "" : " and (o.name > :name or (o.name = :name and o.creditCode > :after))")
                + " order by o.name, o.creditCode", OrganisationRow.class).setParameter("status", status);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (!cursor.isStart()) {
            query.setParameter("name", cursor.values()[0]).setParameter("after", cursor.values()[1]);
        }
        return query.setMaxResults(cursor.limit() + 1).getResultList();
    }

    /**
     * The codes of those that have all terms, along the rows of the rarest and in the order in which these are kept. All
     * else is looked up for each of them: in a join, the database would sort all that have a common term.
     */
    private List<String> found(OrganisationStatus status, OrganisationKind kind, List<String> terms, Cursor cursor) {
        if (terms.isEmpty()) {
            return List.of();
        }
        String rarest = terms.size() == 1 ? terms.get(0) : search.rarest("organisation_term", terms);
        List<String> others = terms.stream().filter(term -> !term.equals(rarest)).toList();
        StringBuilder where = new StringBuilder("(select count(o) from Organisation o where o.creditCode = l.creditCode"
                + " and o.status = :status" + (kind == null ? "" : " and o.kind = :kind") + ") = 1");
        for (int i = 0; i < others.size(); i++) {
            where.append((" and (select count(t%1$d) from OrganisationTerm t%1$d where t%1$d.term = :term%1$d"
                    + " and t%1$d.creditCode = l.creditCode) = 1").formatted(i));
        }
        TypedQuery<String> query = em.createQuery("select l.creditCode from OrganisationTerm l where l.term = :term"
                + (cursor.isStart() ? "" : " and l.creditCode > :after") + " and " + where + " order by l.creditCode", String.class)
                .setParameter("term", rarest).setParameter("status", status);
        for (int i = 0; i < others.size(); i++) {
            query.setParameter("term" + i, others.get(i));
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (!cursor.isStart()) {
            query.setParameter("after", cursor.values()[1]);
        }
        return query.setMaxResults(cursor.limit() + 1).getResultList();
    }

    private List<OrganisationRow> withCodes(List<String> codes) {
        return codes.isEmpty() ? List.of() : em.createQuery(ROW + " where o.creditCode in :codes order by o.creditCode",
                OrganisationRow.class).setParameter("codes", codes).getResultList();
    }

    /** An approved organisation, for everyone. */
    public OrganisationRow approved(String creditCode) {
        return em.createQuery(ROW + " where o.status = :status and o.creditCode = :code", OrganisationRow.class)
                .setParameter("status", OrganisationStatus.APPROVED).setParameter("code", creditCode)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    public OrganisationView get(String creditCode) {
        List<OrganisationView> found = em.createQuery("select new org.sheqia.organisation.control.OrganisationView("
                + "o.creditCode, o.kind, o.status, o.name, o.legalRepresentative, o.controllingPerson, o.contact, o.phone,"
                + " o.email, o.address, o.fields, o.introduction, o.grade, o.gradeUntil, o.documents, o.registeredAt,"
                + " o.returnedReason, o.exceptionReason, o.version) from Organisation o where o.creditCode = :code",
                OrganisationView.class).setParameter("code", creditCode).getResultList();
        if (found.isEmpty()) {
            throw Rejected.hidden();
        }
        return found.get(0);
    }
}
