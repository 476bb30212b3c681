package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.account.entity.Membership;
import org.sheqia.security.control.Grants;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/** The memberships that hold now. */
@ApplicationScoped
public class Memberships implements Grants {

    @Inject
    TenantScope scope;

    @Override
    public Set<Grant> of(String sub) {
        return scope.em().createQuery("select m.role, m.scopeId from Membership m where m.sub = :sub and m.validUntil is null",
                Object[].class).setParameter("sub", sub).getResultStream()
                .map(r -> new Grant((Role) r[0], (String) r[1])).collect(Collectors.toSet());
    }

    public Optional<Membership> find(String id) {
        return Optional.ofNullable(scope.em().find(Membership.class, id));
    }

    public List<Membership> in(Role.Scope kind, String scopeId) {
        return scope.em().createQuery("select m from Membership m where m.scopeId = :scope and m.validUntil is null"
                + " order by m.username, m.role", Membership.class).setParameter("scope", scopeId).getResultStream()
                .filter(m -> m.role().scope() == kind).toList();
    }

    public void add(Membership membership) {
        scope.em().persist(membership);
    }
}
