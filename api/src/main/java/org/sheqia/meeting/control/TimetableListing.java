package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.control.AgendaView.AgendaItem;
import org.sheqia.meeting.control.FairRooms.Table;
import org.sheqia.meeting.control.TimetableView.LimitKind;
import org.sheqia.meeting.control.TimetableView.PublishedEdition;
import org.sheqia.meeting.control.TimetableView.RunView;
import org.sheqia.meeting.control.TimetableView.SittingView;
import org.sheqia.meeting.control.TimetableView.TurnedAway;
import org.sheqia.meeting.entity.TimetableEdition.Change;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.meeting.entity.TimetableRun.Result;
import org.sheqia.meeting.entity.TimetableRun.Sitting;
import org.sheqia.meeting.entity.TimetableRun.Status;
import org.sheqia.planner.entity.UnmetReason;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.season.entity.MeetingLimits;
import org.sheqia.tenancy.control.Listing;

/** A season's timetable, its computation and its editions, for the district. */
@Listing
public class TimetableListing {

    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    FairRooms rooms;

    @Inject
    RequestInstant instant;

    public TimetableView of(String season) {
        int edition = em.createQuery("select t.edition from FairTimetable t where t.season = :season", Integer.class)
                .setParameter("season", season).getResultStream().findFirst().orElse(0);
        Object[] last = em.createQuery("select r.id, r.status, r.startedBy, r.startedAt, r.fresh, r.basedOn, r.value, r.bound, r.fixed, r.result,"
                + " r.seenAt from TimetableRun r where r.season = :season order by r.id desc", Object[].class).setParameter("season", season)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
        MeetingLimits limits = rooms.limits(season);
        return new TimetableView(season, edition, rooms.slots(season), limits, last == null ? List.of() : turnedAway(season, limits, (String) last[9]),
                last == null ? null : run(last));
    }

    /** What fails on the plan, and not on what a party says of itself. */
    private List<TurnedAway> turnedAway(String season, MeetingLimits limits, String kept) {
        Result result = Json.read(kept, Result.class);
        if (result == null) {
            return List.of();
        }
        Set<String> own = new HashSet<>(em.createQuery("select w.party from WishList w where w.season = :season and w.most is not null", String.class)
                .setParameter("season", season).getResultList());
        long ofProjects = result.unmet().stream().filter(u -> u.reason() == UnmetReason.PROJECT_FULL && !own.contains(u.projectId())).count();
        long ofOrganisations = result.unmet().stream().filter(u -> u.reason() == UnmetReason.ORGANISATION_FULL && !own.contains(u.creditCode())).count();
        long ofPeople = result.unmet().stream().filter(u -> u.reason() == UnmetReason.PEOPLE_FULL).count();
        return Stream.of(new TurnedAway(LimitKind.PROJECT, limits.ofProject(), ofProjects, higher(limits.ofProject(), MeetingLimits.MOST)),
                new TurnedAway(LimitKind.ORGANISATION, limits.ofOrganisation(), ofOrganisations, higher(limits.ofOrganisation(), MeetingLimits.MOST)),
                new TurnedAway(LimitKind.PEOPLE, limits.townPeople(), ofPeople, limits.townPeople() == null ? null
                        : higher(limits.townPeople(), Integer.MAX_VALUE))).filter(t -> t.wishes() > 0).toList();
    }

    private static Integer higher(int limit, int most) {
        return limit >= most ? null : Integer.valueOf(Math.min(most, limit + 2));
    }

    private RunView run(Object[] r) {
        Status status = (Status) r[1];
        boolean dead = status == Status.RUNNING && !instant.now().isBefore(((Instant) r[10]).plus(TimetableRun.ALIVE));
        Result result = Json.read((String) r[9], Result.class);
        List<Sitting> sittings = result == null ? List.of() : result.sittings();
        long value = (Long) r[6];
        long bound = (Long) r[7];
        Map<UnmetReason, Long> unmet = result == null ? Map.of() : result.unmet().stream()
                .collect(Collectors.groupingBy(u -> u.reason(), TreeMap::new, Collectors.counting()));
        return new RunView((String) r[0], dead ? Status.FAILED : status, (String) r[2], (Instant) r[3], (Boolean) r[4], (Integer) r[5], value,
                bound, bound == 0 ? 0 : ((bound - value) * 10_000 + bound - 1) / bound, result == null ? Map.of() : result.parts(),
                named(sittings, new HashSet<>(Arrays.asList(Json.read((String) r[8], Sitting[].class)))), unmet);
    }

    private List<SittingView> named(List<Sitting> sittings, Set<Sitting> fixed) {
        if (sittings.isEmpty()) {
            return List.of();
        }
        Map<String, Object[]> projects = em.createQuery("select p.id, p.title, p.tenantId from Project p where p.id in :ids", Object[].class)
                .setParameter("ids", sittings.stream().map(Sitting::projectId).collect(Collectors.toSet())).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], Function.identity()));
        Map<String, String> names = em.createQuery("select o.creditCode, o.name from Organisation o where o.creditCode in :ids", Object[].class)
                .setParameter("ids", sittings.stream().map(Sitting::creditCode).collect(Collectors.toSet())).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
        return sittings.stream().map(s -> {
            Object[] project = projects.getOrDefault(s.projectId(), new Object[3]);
            return new SittingView(s.projectId(), (String) project[1], (String) project[2], s.creditCode(), names.get(s.creditCode()), s.slot(),
                    s.table(), fixed.contains(s));
        }).toList();
    }

    /** The editions, the newest first. */
    public Page<PublishedEdition> editions(String season, Cursor cursor) {
        var query = em.createQuery("select e.number, e.publishedBy, e.publishedAt, e.value, e.bound, e.changes from TimetableEdition e"
                + " where e.season = :season" + (cursor.isStart() ? "" : " and e.number < :before") + " order by e.number desc", Object[].class)
                .setParameter("season", season);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).read(0, Integer::valueOf));
        }
        List<PublishedEdition> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(r -> new PublishedEdition((Integer) r[0],
                (String) r[1], (Instant) r[2], (Long) r[3], (Long) r[4], Arrays.asList(Json.read((String) r[5], Change[].class)))).toList();
        return Page.of(rows, cursor.limit(), e -> Cursor.at(e.number()));
    }

    /** What is published: who sits where, for the cards on the tables. */
    public List<AgendaItem> meetings(String season) {
        return em.createQuery("select " + AgendaListing.ITEM + " from Meeting m where m.season = :season"
                + " and m.status <> org.sheqia.meeting.entity.MeetingStatus.CALLED_OFF order by m.startsAt, m.id", AgendaItem.class)
                .setParameter("season", season).setMaxResults(MOST).getResultStream()
                .sorted(Comparator.comparing(AgendaItem::place, Table.IN_ORDER)).toList();
    }
}
