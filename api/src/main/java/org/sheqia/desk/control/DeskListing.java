package org.sheqia.desk.control;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.desk.control.Assignments.Held;
import org.sheqia.desk.control.DeskFilter.Whose;
import org.sheqia.desk.control.DeskView.Count;
import org.sheqia.desk.control.TakeWork.Piece;
import org.sheqia.desk.control.WorkItem.Person;
import org.sheqia.desk.control.WorkItem.Possible;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.work.control.WorkKind;

/**
 * 待办: what waits for a person in all its roles: what is overdue first, then what is of today, then by date, then what has no date, by
 * how long it has waited. One bounded query per kind and place, one for all official dates, one for whose it is.
 */
@Listing
public class DeskListing {

    static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::when)
            .thenComparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::kind).thenComparing(WorkItem::thing);

    @Inject
    Waiting waiting;

    @Inject
    Assignments assignments;

    @Inject
    Memberships memberships;

    @Inject
    ClockListing clocks;

    @Inject
    RequestInstant instant;

    /** @param most how many at most */
    public DeskView of(Actor actor, DeskFilter filter, int most) {
        boolean leads = actor.grants().stream().anyMatch(Leads::tenants);
        List<Found> found = waiting.of(actor, leads && filter.whose() == Whose.OFFICE);
        List<WorkItem> all = items(found, actor);
        List<WorkItem> asked = all.stream().filter(filter::admits).toList();
        List<String> cut = found.stream().collect(Collectors.groupingBy(f -> f.kind().jpql() + f.grant(), Collectors.toList())).values().stream()
                .filter(rows -> rows.size() > Waiting.MOST).map(rows -> rows.get(0).kind().name()).distinct().sorted().toList();
        return new DeskView(asked.stream().limit(most).toList(), asked.size(),
                counts(all, filter.byKind().and(filter.byScope()).and(filter.byPerson()), item -> item.when().name()),
                counts(all, filter.byWhen().and(filter.byScope()).and(filter.byPerson()), WorkItem::kind),
                counts(all, filter.byWhen().and(filter.byKind()).and(filter.byPerson()), WorkItem::scopeId),
                counts(all, filter.byWhen().and(filter.byKind()).and(filter.byScope()), DeskListing::whose), cut, leads);
    }

    /** Who may do that piece of work, for who says whose it is. */
    public List<WorkPersonView> people(Actor actor, Piece piece) {
        List<WorkKind> kinds = waiting.of(actor, piece).stream().map(Found::kind).filter(kind -> Leads.leads(actor, kind, piece.scopeId())).toList();
        if (kinds.isEmpty()) {
            throw Rejected.hidden();
        }
        return memberships.in(kinds.get(0).scope(), piece.scopeId()).stream().filter(m -> kinds.stream().anyMatch(kind -> kind.roles().contains(m.role())))
                .collect(Collectors.toMap(Membership::sub, m -> new WorkPersonView(m.sub(), m.personName(), m.username()), (one, other) -> one)).values().stream()
                .sorted(Comparator.comparing(WorkPersonView::name).thenComparing(WorkPersonView::username)).toList();
    }

    /** Somebody who may do a kind of work. */
    public record WorkPersonView(String sub, String name, String username) {
    }

    private List<WorkItem> items(List<Found> found, Actor actor) {
        Map<String, ClockView> due = clocks.due(values(found, Found::clock, Found::thing), values(found, Found::clock, Found::clock)).stream()
                .collect(Collectors.toMap(c -> c.subjectId() + "/" + c.code(), Function.identity()));
        Map<String, Held> held = assignments.of(found);
        // Found in two ways it is one piece of work, and the caller's own role is what counts.
        Map<String, Found> once = new LinkedHashMap<>();
        Stream.of(true, false).forEach(own -> found.stream().filter(f -> actor.grants().contains(f.grant()) == own)
                .forEach(f -> once.putIfAbsent(Assignments.key(f) + "/" + f.clock(), f)));
        return once.values().stream().map(f -> item(f, f.clock() == null ? null : due.get(f.thing() + "/" + f.clock()), held.get(Assignments.key(f)), actor))
                .sorted(ORDER).toList();
    }

    private WorkItem item(Found found, ClockView clock, Held held, Actor actor) {
        Grant grant = found.grant();
        String self = assignments.self(grant);
        boolean mine = held != null && held.sub().equals(self);
        boolean does = actor.grants().contains(grant);
        boolean leads = Leads.leads(actor, found.kind(), found.scopeId());
        boolean shared = found.isShared();
        Person person = held == null ? null : new Person(held.sub(), held.name(), mine, held.since());
        return found.item(clock, person, new Possible(shared && does && held == null, shared && held != null && (mine || leads), shared && leads),
                instant.now());
    }

    private static List<String> values(List<Found> found, Function<Found, String> present, Function<Found, String> value) {
        return found.stream().filter(f -> present.apply(f) != null).map(value).filter(Objects::nonNull).distinct().toList();
    }

    private static List<Count> counts(List<WorkItem> all, Predicate<WorkItem> among, Function<WorkItem, String> by) {
        return all.stream().filter(among).collect(Collectors.groupingBy(by, Collectors.counting())).entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue())).sorted(Comparator.comparing(Count::value)).toList();
    }

    private static String whose(WorkItem item) {
        return Stream.of(Whose.MINE, Whose.NOBODYS).filter(w -> new DeskFilter(null, null, null, w).admits(item)).map(Enum::name).findFirst().orElse("OTHERS");
    }
}
