package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.tenancy.control.TenantScope;

/**
 * 利害关系: to which tenants and organisations a person belongs, or belonged not long ago. What the portal knows of a
 * person's ties is asked here and left to nobody's declaration.
 */
@ApplicationScoped
public class Ties {

    /** 政府采购法实施条例 art. 9: who was employed by a supplier within three years before recuses. */
    public static final int YEARS = 3;

    @Inject
    TenantScope scope;

    /** @return those of {@code scopeIds} to which the person belongs now, or belonged at {@code since} or later */
    public Set<String> of(String sub, Collection<String> scopeIds, Instant since) {
        if (scopeIds.isEmpty()) {
            return Set.of();
        }
        return scope.em().createQuery("select distinct m.scopeId from Membership m where m.sub = :sub and m.scopeId in :scopes"
                + " and (m.validUntil is null or m.validUntil >= :since)", String.class).setParameter("sub", sub)
                .setParameter("scopes", scopeIds).setParameter("since", since).getResultStream().collect(Collectors.toSet());
    }

    /** @return by subject, to which of {@code scopeIds} each person belongs now, or belonged at {@code since} or later; nobody who is tied to none */
    public Map<String, Set<String>> to(Collection<String> scopeIds, Instant since) {
        return scope.em().createQuery("select distinct m.sub, m.scopeId from Membership m where m.scopeId in :scopes"
                + " and (m.validUntil is null or m.validUntil >= :since)", Object[].class).setParameter("scopes", scopeIds)
                .setParameter("since", since).getResultStream()
                .collect(Collectors.groupingBy(r -> (String) r[0], Collectors.mapping(r -> (String) r[1], Collectors.toSet())));
    }

    /** The instant up to which a tie that has ended still counts. */
    public static Instant since(Instant now) {
        return WorkingDays.startOf(Terms.earliestEvent(WorkingDays.dayOf(now), 12 * YEARS));
    }
}
