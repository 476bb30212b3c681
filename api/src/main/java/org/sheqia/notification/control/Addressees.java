package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sheqia.notification.entity.Addressee;
import org.sheqia.tenancy.control.TenantScope;

/** Whom notices reach outside the portal. */
@ApplicationScoped
public class Addressees {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    public Optional<Addressee> find(String sub) {
        return Optional.ofNullable(cross.find(Addressee.class, sub));
    }

    /** Locked until the transaction ends. */
    Optional<Addressee> locked(String sub) {
        return Optional.ofNullable(scope.em().find(Addressee.class, sub, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Addressee> of(Collection<String> subs) {
        return subs.isEmpty() ? List.of() : scope.em().createQuery("select a from Addressee a where a.sub in :subs order by a.sub", Addressee.class)
                .setParameter("subs", subs).getResultList();
    }

    /** Subjects behind {@code after} whose daily mail is older than that, in their order. */
    List<String> untold(String after, Instant since, int most) {
        return cross.createQuery("select a.sub from Addressee a where a.sub > :after and a.toldUntil < :since and a.email is not null order by a.sub",
                String.class).setParameter("after", after).setParameter("since", since).setMaxResults(most).getResultList();
    }

    void add(Addressee addressee) {
        scope.em().persist(addressee);
    }
}
