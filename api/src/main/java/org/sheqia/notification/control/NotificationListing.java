package org.sheqia.notification.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.notification.entity.Mode;
import org.sheqia.notification.entity.Notification;
import org.sheqia.notification.entity.Topic;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/**
 * A person's notifications: those to its roles, to everyone of its organisations, and to itself. An act of which it hears in several
 * roles stands there once. What it has switched off is left out, but for what is official.
 */
@Listing
public class NotificationListing {

    /** What is older is not asked for as unread. */
    private static final Duration LATELY = Duration.ofDays(90);

    /** More are not counted. */
    static final int MOST_COUNTED = 100;

    private static final String UNREAD = " and n.id > :lately and not exists (select r from NotificationRead r where r.sub = :sub and r.notificationId = n.id)";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Addressees addressees;

    @Inject
    RequestInstant instant;

    public Page<NotificationView> of(Actor actor, Topic topic, boolean unread, Cursor cursor) {
        TypedQuery<Notification> query = query(Notification.class, "select n", actor.sub(), actor.grants(), shown(actor.sub()) + (topic == null ? "" : " and n.topic = :topic")
                + (unread ? UNREAD : "") + (cursor.isStart() ? "" : " and n.id < :before"), " order by n.id desc");
        if (topic != null) {
            query.setParameter("topic", topic);
        }
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        Page<Notification> page = Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), n -> Cursor.at(n.id()));
        Set<String> read = read(actor.sub(), page.items());
        return new Page<>(once(page.items().stream().map(n -> NotificationView.of(n, read.contains(n.id()))).toList()), page.next());
    }

    /** How many acts it has not read of, at most {@value #MOST_COUNTED}. */
    public int unread(Actor actor) {
        return query(String.class, "select distinct n.eventId", actor.sub(), actor.grants(), shown(actor.sub()) + UNREAD, "")
                .setMaxResults(MOST_COUNTED).getResultList().size();
    }

    /** One that is the person's to read. */
    public Optional<NotificationView> find(Actor actor, String id) {
        return query(Notification.class, "select n", actor.sub(), actor.grants(), " and n.id = :id", "").setParameter("id", id).getResultStream()
                .findFirst().map(n -> NotificationView.of(n, true));
    }

    /** Ids of those that tell the person of the same act, and are not read. */
    List<String> unreadOf(Actor actor, String event) {
        return query(String.class, "select n.id", actor.sub(), actor.grants(), " and n.eventId = :event" + UNREAD, "").setParameter("event", event)
                .getResultList();
    }

    /** Ids of the newest that are not read. */
    List<String> unread(Actor actor, int most) {
        return query(String.class, "select n.id", actor.sub(), actor.grants(), UNREAD, " order by n.id desc").setMaxResults(most).getResultList();
    }

    /** What was told behind the one and up to the other, the newest first; what tells its day only, with the days that are over. */
    List<NotificationView> between(String sub, Collection<Grant> grants, Instant since, Instant until, int most) {
        Instant first = WorkingDays.startOf(WorkingDays.dayOf(since));
        return once(query(Notification.class, "select n", sub, grants, " and n.id > :from and (n.eventId <> n.id and n.sentAt > :since and n.sentAt <= :until"
                + " or n.eventId = n.id and n.sentAt >= :first and n.sentAt < :today)", " order by n.id desc")
                .setParameter("from", Notification.idAt(first)).setParameter("since", since).setParameter("until", until).setParameter("first", first)
                .setParameter("today", WorkingDays.startOf(WorkingDays.dayOf(until))).setMaxResults(most).getResultStream()
                .map(n -> NotificationView.of(n, false)).toList());
    }

    private <T> TypedQuery<T> query(Class<T> type, String what, String sub, Collection<Grant> grants, String more, String order) {
        List<String> parts = new ArrayList<>(List.of("n.scopeId in :whole and n.role is null"));
        for (int i = 0; i < grants.size(); i++) {
            parts.add("n.scopeId = :scope" + i + " and n.role = :role" + i);
        }
        TypedQuery<T> query = em.createQuery(what + " from Notification n where (" + String.join(" or ", parts) + ")" + more + order, type);
        List<String> whole = new ArrayList<>(List.of(sub));
        int i = 0;
        for (Grant grant : grants) {
            query.setParameter("scope" + i, grant.scopeId()).setParameter("role" + i, grant.role());
            if (grant.role().scope() == Role.Scope.ORGANISATION) {
                whole.add(grant.scopeId());
            }
            i++;
        }
        query.setParameter("whole", whole);
        if (more.contains(UNREAD)) {
            query.setParameter("sub", sub).setParameter("lately", Notification.idAt(instant.now().minus(LATELY)));
        }
        return query;
    }

    /** Without the topics that the person has switched off. */
    private String shown(String sub) {
        String off = addressees.find(sub).map(to -> Arrays.stream(Topic.values()).filter(topic -> to.mode(topic) == Mode.OFF)
                .map(topic -> "org.sheqia.notification.entity.Topic." + topic.name()).collect(Collectors.joining(", "))).orElse("");
        return off.isEmpty() ? "" : " and (n.official = true or n.topic not in (" + off + "))";
    }

    /** One for each act, the one that asks before the one that informs. */
    private static List<NotificationView> once(List<NotificationView> all) {
        Map<String, NotificationView> once = new LinkedHashMap<>();
        all.forEach(n -> once.merge(n.event(), n, (one, other) -> one.asks() || !other.asks() ? one : other));
        return List.copyOf(once.values());
    }

    private Set<String> read(String sub, List<Notification> rows) {
        if (rows.isEmpty()) {
            return new HashSet<>();
        }
        return em.createQuery("select r.notificationId from NotificationRead r where r.sub = :sub and r.notificationId in :ids",
                String.class).setParameter("sub", sub).setParameter("ids", rows.stream().map(Notification::id).toList())
                .getResultStream().collect(Collectors.toSet());
    }
}
