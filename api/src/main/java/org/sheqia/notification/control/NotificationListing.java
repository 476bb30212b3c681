package org.sheqia.notification.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.notification.entity.Notification;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** A person's notifications: those to its roles, and those to itself. */
@Listing
public class NotificationListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    public Page<NotificationView> of(Actor actor, Cursor cursor) {
        TypedQuery<Object[]> query = em.createQuery("select n.id, n.scopeId, n.role, n.act, n.subjectType, n.subjectId,"
                + " n.subjectTitle, n.tenant, n.projectId, n.sentAt from Notification n where " + mine(actor)
                + (cursor.isStart() ? "" : " and n.id < :before") + " order by n.id desc", Object[].class);
        bind(query, actor);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.values()[0]);
        }
        List<Object[]> rows = query.setMaxResults(cursor.limit() + 1).getResultList();
        Set<String> read = read(actor, rows);
        return Page.of(rows.stream().map(r -> new NotificationView((String) r[0], (String) r[1], (Role) r[2], (String) r[3],
                (String) r[4], (String) r[5], (String) r[6], (String) r[7], (String) r[8], (java.time.Instant) r[9],
                read.contains(r[0]))).toList(), cursor.limit(), n -> Cursor.at(n.id()));
    }

    /** True when the notification is the person's to read. */
    public boolean isMine(Actor actor, String id) {
        TypedQuery<Notification> query = em.createQuery("select n from Notification n where n.id = :id and " + mine(actor),
                Notification.class).setParameter("id", id);
        bind(query, actor);
        return !query.getResultList().isEmpty();
    }

    private static String mine(Actor actor) {
        List<String> parts = new ArrayList<>(List.of("(n.role is null and n.scopeId = :sub)"));
        for (int i = 0; i < actor.grants().size(); i++) {
            parts.add("(n.scopeId = :scope" + i + " and n.role = :role" + i + ")");
        }
        return "(" + String.join(" or ", parts) + ")";
    }

    private static void bind(TypedQuery<?> query, Actor actor) {
        query.setParameter("sub", actor.sub());
        int i = 0;
        for (Grant grant : actor.grants()) {
            query.setParameter("scope" + i, grant.scopeId()).setParameter("role" + i, grant.role());
            i++;
        }
    }

    private Set<String> read(Actor actor, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new HashSet<>();
        }
        return em.createQuery("select r.notificationId from NotificationRead r where r.sub = :sub and r.notificationId in :ids",
                String.class).setParameter("sub", actor.sub()).setParameter("ids", rows.stream().map(r -> (String) r[0]).toList())
                .getResultStream().collect(Collectors.toSet());
    }
}
