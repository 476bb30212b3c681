package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.FileListing;
import org.sheqia.meeting.control.AgendaView.AgendaItem;
import org.sheqia.meeting.control.AgendaView.UnmetWish;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.Minutes;
import org.sheqia.meeting.entity.Side;
import org.sheqia.meeting.entity.TimetableRun.Unmet;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.Listing;

/** Meetings as their two sides see them, and what the public never sees: the minutes. */
@Listing
public class AgendaListing {

    static final String ITEM = "new org.sheqia.meeting.control.AgendaView$AgendaItem(m.id, m.tenant, m.projectId, m.title, m.creditCode,"
            + " m.organisation, m.startsAt, m.endsAt, m.place, m.status, m.walkIn)";
    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    FileListing files;

    @Inject
    FairRooms rooms;

    @Inject
    RequestInstant instant;

    public AgendaView of(Side side, String party, String season) {
        List<AgendaItem> items = em.createQuery("select " + ITEM + " from Meeting m where m." + column(side) + " = :party"
                + " and m.season = :season and m.status <> org.sheqia.meeting.entity.MeetingStatus.CALLED_OFF"
                + " order by m.startsAt, m.place, m.id", AgendaItem.class).setParameter("party", party).setParameter("season", season)
                .setMaxResults(MOST).getResultList();
        Object[] edition = em.createQuery("select e.number, e.unmet from TimetableEdition e where e.season = :season order by e.number desc",
                Object[].class).setParameter("season", season).setMaxResults(1).getResultStream().findFirst().orElse(new Object[] {0, "[]"});
        return new AgendaView(season, (Integer) edition[0], items, unmet(side, party, season, (String) edition[1]));
    }

    /** Where two who agree to meet can still sit today: what is left of the day, with the tables that nobody has taken. */
    public List<Slot> emptyPlaces(String season) {
        List<Slot> today = rooms.slots(season).stream().filter(slot -> slot.isLeftToday(instant.now())).toList();
        Set<List<String>> taken = today.isEmpty() ? Set.of() : em.createQuery("select m.slotId, m.tableId from Meeting m"
                + " where m.season = :season and m.slotId in :slots and m.taken = true", Object[].class).setParameter("season", season)
                .setParameter("slots", today.stream().map(Slot::id).toList()).getResultStream()
                .map(r -> List.of((String) r[0], (String) r[1])).collect(Collectors.toSet());
        return today.stream().map(slot -> slot.without(table -> taken.contains(List.of(slot.id(), table))))
                .filter(slot -> !slot.tables().isEmpty()).toList();
    }

    /** Only what the party itself wished, or both agreed on, is told to it: never what the other side alone wished. */
    private List<UnmetWish> unmet(Side side, String party, String season, String kept) {
        Set<List<String>> agreed = agreed(side, party, season);
        Set<String> own = agreed.stream().map(pair -> pair.get(0)).collect(Collectors.toSet());
        own.addAll(side == Side.ORGANISATION ? Set.of(party) : em.createQuery(
                "select p.party from WishList p where p.tenant = :tenant", String.class).setParameter("tenant", party).getResultList());
        Set<List<String>> wished = wished(own);
        wished.addAll(agreed);
        List<Unmet> unmet = Stream.of(Json.read(kept, Unmet[].class)).filter(u -> wished.contains(side == Side.ORGANISATION
                ? List.of(u.creditCode(), u.projectId()) : List.of(u.projectId(), u.creditCode()))).limit(MOST).toList();
        Map<String, String> titles = names("select p.id, p.title from Project p where p.publishedAt is not null and p.id in :ids",
                unmet.stream().map(Unmet::projectId).toList());
        Map<String, String> names = names("select o.creditCode, o.name from Organisation o where o.creditCode in :ids",
                unmet.stream().map(Unmet::creditCode).toList());
        return unmet.stream().map(u -> new UnmetWish(u.projectId(), titles.get(u.projectId()), u.creditCode(), names.get(u.creditCode()),
                u.reason())).toList();
    }

    /** Requests that were accepted, each as the party's own project or code and the other side's. */
    private Set<List<String>> agreed(Side side, String party, String season) {
        return em.createQuery("select r.projectId, r.creditCode from MeetingRequest r where r.season = :season and r." + column(side) + " = :party"
                + " and r.status = org.sheqia.meeting.entity.RequestStatus.ACCEPTED", Object[].class).setParameter("season", season).setParameter("party", party)
                .getResultStream().map(r -> side == Side.ORGANISATION ? List.of((String) r[1], (String) r[0]) : List.of((String) r[0], (String) r[1]))
                .collect(Collectors.toSet());
    }

    private Set<List<String>> wished(Set<String> own) {
        return own.isEmpty() ? new HashSet<>() : em.createQuery("select p.party, p.wishes from WishList p where p.party in :own", Object[].class)
                .setParameter("own", own).getResultStream().flatMap(r -> Arrays.stream(Json.read((String) r[1], String[].class))
                        .map(wish -> List.of((String) r[0], wish))).collect(Collectors.toSet());
    }

    private Map<String, String> names(String jpql, Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery(jpql, Object[].class).setParameter("ids", new HashSet<>(ids)).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
    }

    public MeetingView get(Side side, String party, String id, Actor reader) {
        Object[] r = em.createQuery("select " + ITEM + ", m.tenantThereAt, m.organisationThereAt, m.missing, m.minutes, m.version"
                + " from Meeting m where m.id = :id and m." + column(side) + " = :party", Object[].class).setParameter("id", id)
                .setParameter("party", party).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        AgendaItem item = (AgendaItem) r[0];
        boolean closed = judges(item.projectId(), reader);
        Minutes.Both minutes = closed ? new Minutes.Both(null, null) : Json.read((String) r[4], Minutes.Both.class);
        return new MeetingView(item, Meeting.checkInFrom(item.startsAt()), (Instant) r[1], (Instant) r[2], (Side) r[3], minutes.tenant(), minutes.organisation(), closed, (Long) r[5]);
    }

    /** A file of either side's minutes. */
    public Attached document(Side side, String party, String id, String file, Actor reader) {
        MeetingView meeting = get(side, party, id, reader);
        for (Side owner : Side.values()) {
            if (holds(owner == Side.TENANT ? meeting.tenantMinutes() : meeting.organisationMinutes(), file)) {
                String whose = owner == Side.TENANT ? meeting.meeting().tenant() : meeting.meeting().creditCode();
                return new Attached(owner, whose, meeting.meeting().projectId(), files.get(whose, file));
            }
        }
        throw Rejected.hidden();
    }

    /** A file of the minutes that {@code side} wrote. */
    public record Attached(Side side, String owner, String projectId, FileListing.Content content) {
    }

    private static boolean holds(Minutes minutes, String file) {
        return minutes != null && minutes.documents().stream().anyMatch(document -> document.id().equals(file));
    }

    /** @throws Rejected {@code minutes-closed} for those who judge the project's bids */
    void requireOutsideCommittee(String projectId, Actor reader) {
        if (judges(projectId, reader)) {
            throw Rejected.forbidden("minutes-closed");
        }
    }

    private boolean judges(String projectId, Actor reader) {
        return !em.createQuery("select c.id from CommitteeMember c where c.projectId = :project and c.sub = :sub", String.class)
                .setParameter("project", projectId).setParameter("sub", reader.sub()).getResultList().isEmpty();
    }

    private static String column(Side side) {
        return side == Side.TENANT ? "tenant" : "creditCode";
    }
}
