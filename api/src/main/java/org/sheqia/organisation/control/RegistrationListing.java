package org.sheqia.organisation.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.RegistrationStatus;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Registrations: a person's own, and those that the district decides on. */
@Listing
public class RegistrationListing {

    private static final String ROW = "select new org.sheqia.organisation.control.RegistrationListing.RegistrationRow(r.id, r.creditCode, r.name, r.kind,"
            + " r.status, r.applicantName, r.submittedAt) from Registration r where ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** A person's own, the newest first; a person can send only so many. */
    public Page<RegistrationRow> own(String sub) {
        return new Page<>(em.createQuery(ROW + "r.applicantSub = :sub order by r.id desc", RegistrationRow.class).setParameter("sub", sub)
                .setMaxResults(100).getResultList(), null);
    }

    public RegistrationView own(String sub, String id) {
        return get(id, sub).forApplicant();
    }

    /** In the order in which they came. */
    public Page<RegistrationRow> list(RegistrationStatus status, Cursor cursor) {
        TypedQuery<RegistrationRow> query = em.createQuery(ROW + "r.status = :status" + (cursor.isStart() ? "" : " and r.id > :after") + " order by r.id",
                RegistrationRow.class).setParameter("status", status);
        if (!cursor.isStart()) {
            query.setParameter("after", cursor.last(1).text(0));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), r -> Cursor.at(r.id()));
    }

    public RegistrationView get(String id) {
        return get(id, null);
    }

    /** @param sub whose it has to be, or null */
    private RegistrationView get(String id, String sub) {
        TypedQuery<Object[]> query = em.createQuery("select r.creditCode, r.kind, r.status, r.applicantName, r.applicantAccount, r.profile, r.submittedAt,"
                + " r.decidedAt, r.reason, r.version, (select count(o) from Registration o where o.creditCode = r.creditCode and o.id <> r.id"
                + " and o.status in :open) from Registration r where r.id = :id" + (sub == null ? "" : " and r.applicantSub = :sub"), Object[].class)
                .setParameter("id", id).setParameter("open", RegistrationStatus.open());
        if (sub != null) {
            query.setParameter("sub", sub);
        }
        Object[] r = query.getResultStream().findFirst().orElseThrow(Rejected::hidden);
        String code = (String) r[0];
        OrganisationKind kind = (OrganisationKind) r[1];
        Organisation known = em.find(Organisation.class, code);
        return new RegistrationView(id, code, kind, (RegistrationStatus) r[2], (String) r[3], (String) r[4],
                Json.read((String) r[5], OrganisationProfile.class), !kind.isBroken(code), (Instant) r[6], (Instant) r[7], (String) r[8],
                known != null, (Long) r[10], kind.mayBid() && (known == null || !known.identities().areKnown()), (Long) r[9]);
    }

    /** One in a list. */
    @Schema(name = "RegistrationRow")
    public record RegistrationRow(String id, String creditCode, String name, OrganisationKind kind, RegistrationStatus status, String applicant,
            Instant submittedAt) {
    }
}
