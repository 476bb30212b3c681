package org.sheqia.account.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** Who belongs to a tenant or an organisation. */
@Listing
public class MemberListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    public List<MemberView> in(Role.Scope scope, String scopeId) {
        return em.createQuery("select new org.sheqia.account.control.MemberListing.MemberView(m.id, m.username, m.personName,"
                + " m.role, m.validFrom) from Membership m where m.scopeId = :scope and m.validUntil is null"
                + " order by m.username, m.role", MemberView.class).setParameter("scope", scopeId).setMaxResults(500)
                .getResultStream().filter(m -> m.role().scope() == scope).toList();
    }

    /** A person's role. */
    public record MemberView(String id, String username, String name, Role role, Instant since) {
    }
}
