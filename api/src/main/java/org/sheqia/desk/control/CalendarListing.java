package org.sheqia.desk.control;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.bid.control.OwnBidLists;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.desk.control.CalendarView.CalendarItem;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.Text;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.Moment;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersDates.ForAll;

/** 我的日程: the dates of all places where a person has a role, of what it bids for or follows, and of the fair. */
@Listing
public class CalendarListing {

    /** Of a kind in a place; one more tells that there are more. */
    private static final int MOST = 300;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    @Any
    Instance<OffersDates> offers;

    @Inject
    OwnBidLists bidLists;

    @Inject
    ClockListing clocks;

    /** What lies on the days from the first to the last. */
    public CalendarView of(Actor actor, LocalDate from, LocalDate until) {
        Window window = new Window(from, until);
        List<Row> rows = new ArrayList<>();
        Set<String> cut = new TreeSet<>();
        offers.forEach(component -> component.dates().forEach(kind -> grants(kind, actor).forEach(grant -> {
            List<Row> found = rows(kind, grant, window);
            rows.addAll(found.stream().limit(MOST).toList());
            if (found.size() > MOST) {
                cut.add(kind.name());
            }
        })));
        List<CalendarItem> items = new ArrayList<>(items(rows));
        offers.forEach(component -> component.forAll(window.start(), window.end()).forEach(date -> items.add(item(date))));
        Set<String> seen = new HashSet<>();
        return new CalendarView(from, until, items.stream().filter(i -> seen.add(i.uid() + "/" + i.scopeId())).sorted(Comparator.comparing(CalendarItem::day)
                .thenComparing(CalendarItem::startsAt, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(CalendarItem::uid)).toList(), List.copyOf(cut));
    }

    /** One for each place, and each where the role matters. */
    private static List<Grant> grants(DateKind kind, Actor actor) {
        Set<String> places = new HashSet<>();
        return actor.grants().stream().filter(g -> kind.roles().contains(g.role())).filter(g -> kind.names("role") || places.add(g.scopeId())).toList();
    }

    private List<Row> rows(DateKind kind, Grant grant, Window window) {
        List<String> bids = kind.names("bids") ? bidLists.of(grant.scopeId()) : List.of();
        if (kind.names("bids") && bids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em.createQuery(kind.jpql(), Object[].class).setMaxResults(MOST + 1);
        Map<String, Object> values = Map.of("scope", grant.scopeId(), "role", grant.role(), "bids", bids, "from", window.start(), "until", window.end(),
                "fromDay", window.from(), "untilDay", window.until().plusDays(1));
        values.forEach((name, value) -> {
            if (kind.names(name)) {
                query.setParameter(name, value);
            }
        });
        return query.getResultStream().map(columns -> new Row(kind, grant, columns)).toList();
    }

    private List<CalendarItem> items(List<Row> rows) {
        List<Row> official = rows.stream().filter(r -> r.clock() != null).toList();
        Map<String, ClockView> due = clocks.due(official.stream().map(Row::thing).collect(Collectors.toSet()),
                official.stream().map(Row::clock).collect(Collectors.toSet())).stream().collect(Collectors.toMap(c -> c.subjectId() + "/" + c.code(), Function.identity()));
        return rows.stream().map(r -> r.item(r.clock() == null ? null : due.get(r.thing() + "/" + r.clock()))).toList();
    }

    private static CalendarItem item(ForAll date) {
        return new CalendarItem(date.kind(), date.kind() + "-" + date.thing(), date.subjectId(), date.title(), null, null, date.tenant(), null,
                WorkingDays.dayOf(date.at()), date.at(), date.until(), date.place(), null);
    }

    private record Window(LocalDate from, LocalDate until) {

        Instant start() {
            return WorkingDays.startOf(from);
        }

        Instant end() {
            return WorkingDays.startOf(until.plusDays(1));
        }
    }

    /** @param columns as the kind's JPQL selects them */
    private record Row(DateKind kind, Grant grant, Object[] columns) {

        String thing() {
            return (String) columns[0];
        }

        String clock() {
            return kind.clockOf(columns);
        }

        CalendarItem item(ClockView clock) {
            String title = (String) columns[2];
            boolean allDay = columns[4] instanceof LocalDate;
            Instant at = Moment.of(columns[4]);
            // What ends with a day lies on that day, not on the next one, at whose first instant it ends.
            boolean endsWithDay = !allDay && at.equals(WorkingDays.startOf(WorkingDays.dayOf(at)));
            LocalDate day = WorkingDays.dayOf(allDay || endsWithDay ? at.minusNanos(1) : at);
            return new CalendarItem(kind.name(), kind.name() + "-" + (clock() == null ? "" : clock() + "-") + thing(), (String) columns[1], new Text(title, title),
                    kind.scope(), grant.scopeId(), (String) columns[3], kind.seasonOf(columns),
                    day, allDay || endsWithDay ? null : at, Moment.of(columns[5]), null, clock);
        }
    }
}
