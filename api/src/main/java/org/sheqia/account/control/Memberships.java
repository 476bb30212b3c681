package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.account.entity.Membership;
import org.sheqia.security.control.Grants;
import org.sheqia.security.entity.Actor.Principal;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/** The memberships that hold now. */
@ApplicationScoped
public class Memberships implements Grants {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final String HELD = "select m from Membership m where m.validUntil is null and ";

    @Inject
    TenantScope scope;

    @Inject
    Deputies deputies;

    @Override
    public Map<Grant, String> of(String sub) {
        Map<Grant, String> roles = new LinkedHashMap<>();
        scope.em().createQuery("select m.role, m.scopeId, m.personName from Membership m where m.sub = :sub and m.validUntil is null",
                Object[].class).setParameter("sub", sub).getResultStream()
                .sorted(Comparator.comparing((Object[] r) -> ((Role) r[0]).scope()).reversed().thenComparing(r -> (String) r[1]).thenComparing(r -> (Role) r[0]))
                .forEach(r -> roles.put(new Grant((Role) r[0], (String) r[1]), (String) r[2]));
        return roles;
    }

    @Override
    public Map<Grant, Principal> deputed(String sub, Supplier<Instant> now) {
        Map<Grant, Principal> roles = new LinkedHashMap<>();
        deputies.of(sub, now).forEach(r -> roles.putIfAbsent(new Grant((Role) r[0], (String) r[1]), new Principal((String) r[2], (String) r[3])));
        return roles;
    }

    @Override
    public Map<String, Set<String>> holders(Set<String> scopeIds, Role role, Instant now) {
        TypedQuery<Object[]> query = scope.em().createQuery("select m.scopeId, m.sub from Membership m where m.scopeId in :scopes and m.validUntil is null"
                + (role == null ? "" : " and m.role = :role") + " order by m.sub", Object[].class).setParameter("scopes", scopeIds);
        Stream<Object[]> holders = role == null ? query.getResultStream()
                : Stream.concat(query.setParameter("role", role).getResultStream(), deputies.in(scopeIds, role, now).stream());
        return holders.collect(Collectors.groupingBy(h -> (String) h[0], Collectors.mapping(h -> (String) h[1], Collectors.toCollection(LinkedHashSet::new))));
    }

    public List<Membership> in(Role.Scope kind, String scopeId) {
        return scope.em().createQuery(HELD + "m.scopeId = :scope order by m.username, m.role", Membership.class)
                .setParameter("scope", scopeId).getResultStream().filter(m -> m.role().scope() == kind).toList();
    }

    Optional<Membership> in(Role.Scope kind, String scopeId, String id) {
        return scope.em().createQuery(HELD + "m.scopeId = :scope and m.id = :id", Membership.class).setParameter("scope", scopeId)
                .setParameter("id", id).getResultStream().filter(m -> m.role().scope() == kind).findFirst();
    }

    Optional<Membership> own(String sub, String id) {
        return scope.em().createQuery(HELD + "m.sub = :sub and m.id = :id", Membership.class).setParameter("sub", sub)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Who administers the scope, locked until the transaction ends: of two who go at the same moment, the second counts without the first. */
    List<Membership> lockedAdmins(Grant admin) {
        return scope.em().createQuery(HELD + "m.scopeId = :scope and m.role = :role order by m.id", Membership.class).setParameter("scope", admin.scopeId())
                .setParameter("role", admin.role()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /**
     * Whether anybody else administers the place of the role, or the district, or did so until lately: who takes the role from all the
     * others decides nothing alone by that for a month, in which they can say so.
     */
    public boolean hasOtherAdmin(Grant given, Set<String> people, Instant now) {
        return scope.em().createQuery("select count(m) from Membership m where (m.validUntil is null or m.validUntil > :lately) and m.sub not in :people"
                + " and (m.scopeId = :district and m.role = :districtAdmin or m.scopeId = :scope and m.role = :admin)", Long.class).setParameter("people", people)
                .setParameter("lately", now.minus(LATELY)).setParameter("district", Grant.DISTRICT).setParameter("districtAdmin", Role.DISTRICT_ADMIN)
                .setParameter("admin", given.role().scope().admin()).setParameter("scope", given.scopeId())
                .getSingleResult() > 0;
    }

    public void add(Membership membership) {
        scope.em().persist(membership);
    }
}
