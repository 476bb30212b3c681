package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.meeting.control.BoardView.BoardMeeting;
import org.sheqia.meeting.control.BoardView.State;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.control.FairRooms.Table;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** The district's board for a day of the fair, and where a meeting could go. */
@Listing
public class BoardListing {

    private static final String MEETING = "select new org.sheqia.meeting.control.BoardView$BoardMeeting(m.id, m.version, m.tenant, m.projectId, m.title,"
            + " m.creditCode, m.organisation, m.slotId, m.tableId, m.place, m.startsAt, m.endsAt, m.walkIn, m.tenantThereAt, m.organisationThereAt,"
            + " m.missing, m.status) from Meeting m where m.season = :season and ";
    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    FairRooms rooms;

    @Inject
    PlanningSource source;

    @Inject
    RequestInstant instant;

    /** @param day null for today, or the nearest day on which meetings are held: the next one, else the last one */
    public BoardView of(String season, LocalDate day) {
        Instant now = instant.now();
        List<Slot> all = rooms.slots(season);
        List<LocalDate> days = all.stream().map(BoardListing::dayOf).distinct().toList();
        LocalDate shown = day != null ? day : days.stream().filter(d -> !d.isBefore(instant.today())).findFirst()
                .orElse(days.isEmpty() ? instant.today() : days.get(days.size() - 1));
        List<Slot> slots = all.stream().filter(slot -> dayOf(slot).equals(shown)).toList();
        List<BoardMeeting> meetings = meetings(season, shown, now);
        Set<List<String>> taken = meetings.stream().filter(m -> m.state() != State.CALLED_OFF).map(m -> List.of(m.slot(), m.table()))
                .collect(Collectors.toSet());
        return new BoardView(season, now, shown, days, slots.stream().map(slot -> slot.without(table -> taken.contains(List.of(slot.id(), table)))).toList(),
                slots.stream().filter(s -> !now.isBefore(s.startsAt()) && now.isBefore(s.endsAt())).map(Slot::id).findFirst().orElse(null),
                slots.stream().filter(s -> now.isBefore(s.startsAt())).map(Slot::id).findFirst().orElse(null), meetings);
    }

    private List<BoardMeeting> meetings(String season, LocalDate day, Instant now) {
        return em.createQuery(MEETING + "m.startsAt >= :from and m.startsAt < :until order by m.startsAt, m.id", BoardMeeting.class)
                .setParameter("season", season).setParameter("from", WorkingDays.startOf(day))
                .setParameter("until", WorkingDays.startOf(day.plusDays(1))).setMaxResults(MOST).getResultStream()
                .map(m -> m.at(now)).sorted(Comparator.comparing(BoardMeeting::startsAt).thenComparing(BoardMeeting::table, Table.IN_ORDER)).toList();
    }

    /** Where a meeting that is planned could go: what is not over, outside the wall, with the tables that are free. */
    public List<Slot> placesFor(String season, String id) {
        BoardMeeting meeting = em.createQuery(MEETING + "m.id = :id", BoardMeeting.class).setParameter("season", season).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Set<List<String>> taken = em.createQuery("select m.slotId, m.tableId from Meeting m where m.season = :season and m.taken = true", Object[].class)
                .setParameter("season", season).getResultStream().map(r -> List.of((String) r[0], (String) r[1])).collect(Collectors.toSet());
        return rooms.slots(season).stream().filter(slot -> instant.now().isBefore(slot.endsAt())
                && source.isOpen(meeting.projectId(), slot.endsAt()))
                .map(slot -> slot.without(table -> taken.contains(List.of(slot.id(), table)))).filter(slot -> !slot.tables().isEmpty()).toList();
    }

    private static LocalDate dayOf(Slot slot) {
        return WorkingDays.dayOf(slot.startsAt());
    }
}
