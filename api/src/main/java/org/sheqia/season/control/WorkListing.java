package org.sheqia.season.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.bid.control.OwnBidLists;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** 待办: what waits for a person, in all its roles, what is due first on top. One bounded query per role and kind. */
@Listing
public class WorkListing {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    OwnBidLists bidLists;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    public List<WorkItem> of(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        for (WorkSource source : WorkSource.values()) {
            Set<String> scopes = actor.grants().stream().filter(g -> Stream.of(source.roles).anyMatch(r -> r == g.role()))
                    .map(Grant::scopeId).collect(Collectors.toSet());
            scopes.forEach(scope -> items.addAll(items(source, scope, actor)));
        }
        if (actor.is(Role.DISTRICT_ADMIN)) {
            calendars.missing().filter(year -> items.stream().noneMatch(i -> i.kind().equals(WorkSource.CONFIRM_CALENDAR.kind)))
                    .ifPresent(year -> items.add(missing(year)));
        }
        items.sort(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.naturalOrder())));
        return items.stream().distinct().toList();
    }

    /** No row says that a calendar is not there; asked for while none waits to be confirmed. */
    private static WorkItem missing(int year) {
        return new WorkItem("enter-calendar", String.valueOf(year), String.valueOf(year), Grant.DISTRICT,
                WorkingDays.startOf(LocalDate.of(year, 1, 1)), WorkingDays.startOf(LocalDate.of(year - 1, Month.NOVEMBER, 1)));
    }

    private List<WorkItem> items(WorkSource source, String scope, Actor actor) {
        List<String> bids = source.jpql.contains(":bids") ? bidLists.of(scope) : null;
        if (bids != null && bids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em.createQuery(source.jpql, Object[].class).setMaxResults(MOST);
        if (source.jpql.contains(":scope")) {
            query.setParameter("scope", switch (source) {
                case SCORE_BIDS, EVALUATE_DELIVERY -> actor.sub();
                default -> scope;
            });
        }
        if (bids != null) {
            query.setParameter("bids", bids);
        }
        if (source.jpql.contains(":now")) {
            query.setParameter("now", instant.now());
        }
        if (source.jpql.contains(":today")) {
            query.setParameter("today", instant.today());
        }
        return query.getResultStream().map(r -> new WorkItem(source.kind, (String) r[0], (String) r[1],
                // An organisation and a person work under their own address, whoever the buyer is.
                source.isTenants() || source.isRead() ? (String) r[2] : scope, due(r), instant(r[4]))).toList();
    }

    /** What is due at once, since it waits only for the person, has no day of its own. */
    private static Instant due(Object[] r) {
        Instant due = instant(r[3]);
        return due == null || due.equals(instant(r[4])) ? null : due;
    }

    /** What a function makes of an embeddable's instants comes as the column has it, in UTC. */
    private static Instant instant(Object value) {
        return value instanceof LocalDateTime at ? at.toInstant(ZoneOffset.UTC)
                : value instanceof LocalDate lastDay ? WorkingDays.startOf(lastDay.plusDays(1)) : (Instant) value;
    }
}
