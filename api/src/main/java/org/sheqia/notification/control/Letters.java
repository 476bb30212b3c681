package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheqia.notification.entity.Letter;
import org.sheqia.notification.entity.Letter.Channel;
import org.sheqia.tenancy.control.TenantScope;

/** Mail that waits to be sent. */
@ApplicationScoped
public class Letters {

    private static final int AT_ONCE = 50;

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    public void write(Letter letter) {
        scope.em().persist(letter);
    }

    /** What waits to be sent and is still worth it, the longest waiting first. */
    List<String> due(Channel channel, Instant now) {
        return cross.createQuery("""
                select l.id from Letter l
                where l.nextAt > :stale and l.nextAt <= :now and l.channel = :channel and l.writtenAt > :stale
                order by l.nextAt, l.id""", String.class)
                .setParameter("now", now).setParameter("channel", channel).setParameter("stale", now.minus(Letter.WORTH)).setMaxResults(AT_ONCE).getResultList();
    }

    /** The letter, locked until the transaction ends, so that two nodes do not send it twice. */
    Optional<Letter> get(String id) {
        return Optional.ofNullable(scope.em().find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
