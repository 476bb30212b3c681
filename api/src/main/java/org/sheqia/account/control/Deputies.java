package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sheqia.account.entity.Deputy;
import org.sheqia.account.entity.Membership;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/** Who stands in for whom. */
@ApplicationScoped
public class Deputies {

    private static final String STANDING_IN = " from Deputy d, Membership m where d.endedAt is null and m.sub = d.principalSub and m.scopeId = d.scopeId"
            + " and m.validUntil is null and m.role <> :judge and exists (select own.id from Membership own where own.sub = d.deputySub"
            + " and own.validUntil is null and (own.scopeId = d.scopeId or own.role = :admin))";

    @Inject
    TenantScope scope;

    /** A role of the caller's own in that place; the first of several. */
    Optional<Membership> own(String sub, String scopeId) {
        return scope.em().createQuery("select m from Membership m where m.sub = :sub and m.scopeId = :scope and m.validUntil is null and m.role <> :judge"
                + " order by m.id", Membership.class).setParameter("sub", sub).setParameter("scope", scopeId).setParameter("judge", Role.EVALUATOR)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Who may stand in there: whoever works there, and for a tenant the district's administrators too; one row a person. */
    List<Membership> candidates(Membership of) {
        List<String> places = of.role().scope() == Role.Scope.TENANT ? List.of(of.scopeId(), Grant.DISTRICT) : List.of(of.scopeId());
        return scope.em().createQuery("select m from Membership m where m.scopeId in :places and m.validUntil is null and m.sub <> :sub"
                + " and m.role not in :judges and (m.scopeId = :scope or m.role = :admin) order by m.username, m.id", Membership.class)
                .setParameter("places", places).setParameter("sub", of.sub()).setParameter("scope", of.scopeId()).setParameter("admin", Role.DISTRICT_ADMIN)
                .setParameter("judges", List.of(Role.EVALUATOR, Role.DISTRICT_AUDITOR, Role.SUPERVISOR)).setMaxResults(200).getResultList();
    }

    /** Who acts now in the place of somebody who has that role there, with the place; whoever works there itself no more does not. */
    List<Object[]> in(Set<String> scopeIds, Role role, Instant now) {
        return scope.em().createQuery("select distinct d.scopeId, d.deputySub" + STANDING_IN + " and d.scopeId in :scopes and m.role = :role and d.from <= :now"
                + " and d.until > :now order by d.deputySub", Object[].class).setParameter("judge", Role.EVALUATOR).setParameter("admin", Role.DISTRICT_ADMIN)
                .setParameter("scopes", scopeIds).setParameter("role", role).setParameter("now", now).getResultList();
    }

    /** Those in whose place the person acts now: each of their roles, and whose it is; nothing once it works there itself no more. */
    List<Object[]> of(String sub, Supplier<Instant> now) {
        List<Object[]> named = scope.em().createQuery("select m.role, m.scopeId, d.principalSub, d.principalName, d.from, d.until" + STANDING_IN
                + " and d.deputySub = :sub order by d.id", Object[].class)
                .setParameter("sub", sub).setParameter("judge", Role.EVALUATOR).setParameter("admin", Role.DISTRICT_ADMIN).getResultList();
        if (named.isEmpty()) {
            return named;
        }
        Instant at = now.get();
        return named.stream().filter(r -> !at.isBefore((Instant) r[4]) && at.isBefore((Instant) r[5])).toList();
    }

    Optional<Deputy> find(String id) {
        return Optional.ofNullable(scope.em().find(Deputy.class, id));
    }

    void add(Deputy deputy) {
        scope.em().persist(deputy);
    }
}
