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
import org.sheqia.tenancy.control.Listing;

/** Organisations in lists, by name, and one whole. */
@Listing
public class OrganisationListing {

    private static final String ROW = "select new org.sheqia.organisation.control.OrganisationRow(o.creditCode, o.name,"
            + " o.kind, o.status, o.fields, o.grade, o.registeredAt) from Organisation o where o.status = :status";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** @param text looked for in name and credit code, or null */
    public Page<OrganisationRow> list(OrganisationStatus status, OrganisationKind kind, String text, Cursor cursor) {
        boolean search = text != null && !text.isBlank();
        TypedQuery<OrganisationRow> query = em.createQuery(ROW + (kind == null ? "" : " and o.kind = :kind")
                + (search ? " and (o.name like :text escape '!' or o.creditCode = :code)" : "")
                + (cursor.isStart() ? "" : " and (o.name > :name or (o.name = :name and o.creditCode > :after))")
                + " order by o.name, o.creditCode", OrganisationRow.class).setParameter("status", status);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (search) {
            query.setParameter("text", "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                    .setParameter("code", text.strip());
        }
        if (!cursor.isStart()) {
            if (cursor.values().length != 2) {
                throw Rejected.field("cursor", "cursor");
            }
            query.setParameter("name", cursor.values()[0]).setParameter("after", cursor.values()[1]);
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(),
                o -> Cursor.at(o.name(), o.creditCode()));
    }

    /** An approved organisation, for everyone. */
    public OrganisationRow approved(String creditCode) {
        return em.createQuery(ROW + " and o.creditCode = :code", OrganisationRow.class)
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
