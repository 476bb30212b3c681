package org.sheqia.organisation.control;

import jakarta.inject.Inject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final String OF_STATUS = " where o.status = :status";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Search search;

    /** @param text looked for in name and credit code, or null */
    public Page<OrganisationRow> list(OrganisationStatus status, OrganisationKind kind, String text, Cursor cursor) {
        if (!cursor.isStart() && cursor.values().length != 2) {
            throw Rejected.field("cursor", "cursor");
        }
        boolean searched = text != null && !text.isBlank();
        List<String> terms = searched ? Search.asked(text) : List.of();
        if (searched && terms.isEmpty()) {
            return Page.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<OrganisationRow> query = em.createQuery(ROW + (searched ? ", OrganisationTerm lead" : "") + OF_STATUS
                + (kind == null ? "" : " and o.kind = :kind") + (searched ? found(terms, values, cursor) : inOrder(cursor)),
                OrganisationRow.class).setParameter("status", status);
        values.forEach(query::setParameter);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (!cursor.isStart()) {
            query.setParameter("after", cursor.values()[1]);
            if (!searched) {
                query.setParameter("name", cursor.values()[0]);
            }
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(),
                o -> Cursor.at(o.name(), o.creditCode()));
    }

    /** In the order in which a term's rows are kept, so that the next page begins where this one ended. */
    private String found(List<String> terms, Map<String, Object> values, Cursor cursor) {
        String lead = terms.size() == 1 ? terms.get(0) : search.rarest("organisation_term", terms);
        values.put("lead", lead);
        List<String> others = terms.stream().filter(term -> !term.equals(lead)).toList();
        return " and lead.term = :lead and o.creditCode = lead.creditCode"
                + (others.isEmpty() ? "" : " and " + Search.all("o", others, values))
                + (cursor.isStart() ? "" : " and lead.creditCode > :after") + " order by lead.creditCode";
    }

    private static String inOrder(Cursor cursor) {
        return (cursor.isStart() ? "" : " and (o.name > :name or (o.name = :name and o.creditCode > :after))")
                + " order by o.name, o.creditCode";
    }

    /** An approved organisation, for everyone. */
    public OrganisationRow approved(String creditCode) {
        return em.createQuery(ROW + OF_STATUS + " and o.creditCode = :code", OrganisationRow.class)
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
