package org.sheqia.account.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Text;

/** Who belongs to a tenant, an organisation or the district. */
@Listing
public class MemberListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Tenants tenants;

    /** By login name, page by page. */
    public Page<MemberView> in(Role.Scope scope, String scopeId, Cursor cursor) {
        TypedQuery<MemberView> query = em.createQuery("select new org.sheqia.account.control.MemberListing.MemberView(m.id, m.username, m.personName,"
                + " m.role, m.validFrom) from Membership m where m.scopeId = :scope and m.role in :roles and m.validUntil is null"
                + (cursor.isStart() ? "" : " and (m.username > :username or (m.username = :username and m.id > :after))")
                + " order by m.username, m.id", MemberView.class).setParameter("scope", scopeId).setParameter("roles", scope.roles());
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("username", last.text(0)).setParameter("after", last.text(1));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), m -> Cursor.at(m.username(), m.id()));
    }

    /** The roles that a person has. */
    public List<OwnMembership> of(String sub) {
        return em.createQuery("select new org.sheqia.account.control.MemberListing.OwnMembership(m.id, m.scopeId, m.role, m.personName)"
                + " from Membership m where m.sub = :sub and m.validUntil is null order by m.scopeId, m.role", OwnMembership.class)
                .setParameter("sub", sub).getResultList();
    }

    /** Of every tenant, also of one that nobody administers yet. */
    public List<TenantAdministrators> administrators() {
        Map<String, List<MemberView>> found = new HashMap<>();
        em.createQuery("select m.scopeId, m.id, m.username, m.personName, m.role, m.validFrom from Membership m"
                + " where m.role = :role and m.validUntil is null order by m.username", Object[].class)
                .setParameter("role", Role.TENANT_ADMIN).getResultStream().forEach(r -> found
                        .computeIfAbsent((String) r[0], tenant -> new ArrayList<>())
                        .add(new MemberView((String) r[1], (String) r[2], (String) r[3], (Role) r[4], (Instant) r[5])));
        return tenants.all().stream().map(t -> new TenantAdministrators(t.code(), t.name(),
                found.getOrDefault(t.code(), List.of()))).toList();
    }

    /** A tenant and who administers it. */
    public record TenantAdministrators(String tenant, Text name, List<MemberView> administrators) {
    }

    /** A role of one's own, and the name that it was given with. */
    public record OwnMembership(String id, String scopeId, Role role, String name) {
    }

    /** A person's role. */
    public record MemberView(String id, String username, String name, Role role, Instant since) {
    }
}
