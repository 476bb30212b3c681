package org.sheqia.account.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    public List<MemberView> in(Role.Scope scope, String scopeId) {
        return em.createQuery("select new org.sheqia.account.control.MemberListing.MemberView(m.id, m.username, m.personName,"
                + " m.role, m.validFrom) from Membership m where m.scopeId = :scope and m.validUntil is null"
                + " order by m.username, m.role", MemberView.class).setParameter("scope", scopeId).setMaxResults(500)
                .getResultStream().filter(m -> m.role().scope() == scope).toList();
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

    /** A person's role. */
    public record MemberView(String id, String username, String name, Role role, Instant since) {
    }
}
