package org.sheqia.desk.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.bid.control.OwnBidLists;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.desk.control.TakeWork.Piece;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What the components offer as work of a person's roles: one bounded query per kind and place. */
@Dependent
class Waiting {

    /** Of a kind in a place; one more tells that there are more. */
    static final int MOST = 200;

    /** In days: what ends within them is looked ahead to. */
    private static final int SOON = 60;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    @Any
    Instance<OffersWork> offers;

    @Inject
    OwnBidLists bidLists;

    @Inject
    RequestInstant instant;

    /** @param office also what others of a town do, where the person may say whose it is */
    List<Found> of(Actor actor, boolean office) {
        List<Found> found = new ArrayList<>(of(actor, office, kind -> true, grant -> true));
        for (OffersWork component : offers) {
            component.unwritten().ifPresent(u -> grants(u.kind(), actor, false).stream().limit(1).forEach(g -> found.add(new Found(u.kind(), g, u.row()))));
        }
        return found;
    }

    /** A piece of work in all ways in which it is the caller's or its office's, its own first; empty where it does not wait. */
    List<Found> of(Actor actor, Piece piece) {
        return of(actor, true, kind -> kind.name().equals(piece.kind()), grant -> grant.scopeId().equals(piece.scopeId())).stream()
                .filter(found -> found.thing().equals(piece.thing()))
                .sorted(Comparator.comparing((Found found) -> !actor.grants().contains(found.grant()))).toList();
    }

    private List<Found> of(Actor actor, boolean office, Predicate<WorkKind> which, Predicate<Grant> where) {
        return kinds().filter(which).flatMap(kind -> grants(kind, actor, office).stream().filter(where)
                .flatMap(grant -> rows(kind, grant, actor).stream().map(row -> new Found(kind, grant, row)))).toList();
    }

    /** Who may do work of that name, in one way or another. */
    Map<String, Set<Role>> roles() {
        return kinds().collect(Collectors.groupingBy(WorkKind::name, Collectors.flatMapping(kind -> kind.roles().stream(), Collectors.toSet())));
    }

    private Stream<WorkKind> kinds() {
        return offers.stream().flatMap(component -> component.kinds().stream());
    }

    /** In which of its roles a person has that work: one for each place, and each where the role matters. */
    private static Collection<Grant> grants(WorkKind kind, Actor actor, boolean office) {
        List<Grant> own = actor.grants().stream().filter(g -> kind.roles().contains(g.role())).toList();
        if (kind.names("role")) {
            return own;
        }
        Map<String, Grant> places = own.stream().collect(Collectors.toMap(Grant::scopeId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        if (office && kind.scope() == Role.Scope.TENANT && !kind.isPersonal()) {
            actor.grants().stream().filter(Leads::tenants).forEach(g -> places.putIfAbsent(g.scopeId(), new Grant(kind.roles().get(0), g.scopeId())));
        }
        return places.values();
    }

    private List<Object[]> rows(WorkKind kind, Grant grant, Actor actor) {
        List<String> bids = kind.names("bids") ? bidLists.of(grant.scopeId()) : List.of();
        if (kind.names("bids") && bids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em.createQuery(kind.jpql(), Object[].class).setMaxResults(MOST + 1);
        Map<String, Object> values = Map.of("scope", grant.scopeId(), "sub", actor.sub(), "role", grant.role(), "bids", bids, "now", instant.now(),
                "today", instant.today(), "dawn", WorkingDays.startOf(instant.today()), "tomorrow", WorkingDays.startOf(instant.today().plusDays(1)),
                "soon", instant.today().plusDays(SOON));
        values.forEach((name, value) -> {
            if (kind.names(name)) {
                query.setParameter(name, value);
            }
        });
        return query.getResultList();
    }
}
