package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheqia.notification.entity.Notification;
import org.sheqia.tenancy.control.TenantScope;

/** Notifications about which mails are still to be written. */
@ApplicationScoped
public class Notices {

    private static final int AT_ONCE = 200;

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** Of which acts somebody is still to be written to, the oldest first; behind an act. */
    List<String> waiting(String after) {
        return cross.createQuery("select distinct n.eventId from Notification n where n.postedAt is null and n.eventId > :after order by n.eventId",
                String.class).setParameter("after", after).setMaxResults(AT_ONCE).getResultList();
    }

    /** Those of one act that wait, locked until the transaction ends, so that two nodes do not write twice. */
    List<Notification> of(String event) {
        return scope.em().createQuery("select n from Notification n where n.eventId = :event and n.postedAt is null order by n.id", Notification.class)
                .setParameter("event", event).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
