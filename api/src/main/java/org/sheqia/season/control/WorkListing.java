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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.bid.control.OwnBidLists;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** 待办: what waits for a person, in all its roles, what is due first on top. One bounded query per role and kind, one for all
 * official dates. */
@Listing
public class WorkListing {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    OwnBidLists bidLists;

    @Inject
    ClockListing clocks;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    public List<WorkItem> of(Actor actor) {
        List<Found> found = new ArrayList<>();
        for (WorkSource source : WorkSource.values()) {
            grants(source, actor).forEach(grant -> found.addAll(items(source, grant, actor)));
        }
        List<WorkItem> items = dated(found);
        if (actor.is(Role.DISTRICT_ADMIN)) {
            calendars.missing().filter(year -> items.stream().noneMatch(i -> i.kind().equals(WorkSource.CONFIRM_CALENDAR.kind)))
                    .ifPresent(year -> items.add(missing(year)));
        }
        items.sort(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.naturalOrder())));
        return items.stream().distinct().toList();
    }

    /** In which of its roles a person has that work: one for each place, and each where the role matters. */
    private static Collection<Grant> grants(WorkSource source, Actor actor) {
        List<Grant> grants = actor.grants().stream().filter(g -> List.of(source.roles).contains(g.role())).toList();
        return source.jpql.contains(":role") ? grants
                : grants.stream().collect(Collectors.toMap(Grant::scopeId, Function.identity(), (one, other) -> one)).values();
    }

    /** Where a clock sets the limit, its date; one query for all. */
    private List<WorkItem> dated(List<Found> found) {
        Map<Official, ClockView> due = clocks.due(found.stream().map(Found::limit).filter(Objects::nonNull).map(Official::subject).collect(Collectors.toSet()),
                found.stream().map(Found::limit).filter(Objects::nonNull).map(Official::clock).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(c -> new Official(c.subjectId(), c.code()), Function.identity()));
        return found.stream().map(f -> due.containsKey(f.limit) ? f.item.with(due.get(f.limit)) : f.item).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What waits, and which clock limits it; null for none. */
    private record Found(WorkItem item, Official limit) {
    }

    /** A clock by what it runs for. */
    private record Official(String subject, String clock) {

        private static Official of(WorkSource source, Object[] r) {
            String clock = r.length > 6 ? (String) r[6] : source.clock;
            return clock == null ? null : new Official((String) (r.length > 5 ? r[5] : r[0]), clock);
        }
    }

    /** No row says that a calendar is not there; asked for while none waits to be confirmed. */
    private static WorkItem missing(int year) {
        return new WorkItem("enter-calendar", String.valueOf(year), String.valueOf(year), Grant.DISTRICT,
                WorkingDays.startOf(LocalDate.of(year, 1, 1)), WorkingDays.startOf(LocalDate.of(year - 1, Month.NOVEMBER, 1)), null);
    }

    private List<Found> items(WorkSource source, Grant grant, Actor actor) {
        String scope = grant.scopeId();
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
        if (source.jpql.contains(":role")) {
            query.setParameter("role", grant.role());
        }
        if (source.jpql.contains(":now")) {
            query.setParameter("now", instant.now());
        }
        if (source.jpql.contains(":today")) {
            query.setParameter("today", instant.today());
        }
        return query.getResultStream().map(r -> new Found(new WorkItem(source.kind, (String) r[0], (String) r[1],
                // An organisation and a person work under their own address, whoever the buyer is.
                source.isTenants() || source.isRead() ? (String) r[2] : scope, due(r), instant(r[4]), null), Official.of(source, r))).toList();
    }

    /** What is due at once, since it waits only for the person, has no day of its own. */
    private static Instant due(Object[] r) {
        Instant due = instant(r[3]);
        return due == null || due.equals(instant(r[4])) ? null : due;
    }

    /** What a function makes of an embeddable's instants comes as the column has it, in UTC. */
    private static Instant instant(Object value) {
        return value instanceof LocalDateTime at ? at.toInstant(ZoneOffset.UTC) : (Instant) value;
    }
}
