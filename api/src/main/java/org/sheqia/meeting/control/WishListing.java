package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.control.WishListView.SlotView;
import org.sheqia.meeting.control.WishListView.WishView;
import org.sheqia.meeting.entity.Side;
import org.sheqia.meeting.entity.WishList;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** What participants wish for, and what they ask of each other. */
@Listing
public class WishListing {

    private static final String REQUEST = "select new org.sheqia.meeting.control.RequestView(r.id, r.season, r.tenant, r.projectId, r.title,"
            + " r.creditCode, r.organisation, r.askedBy, r.purpose, r.status, r.askedAt, r.expiresAt, r.answeredAt, r.version)"
            + " from MeetingRequest r where r.";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    FairRooms rooms;

    @Inject
    RequestInstant instant;

    public WishListView ofProject(String tenant, String projectId) {
        String season = em.createQuery("select p.season from Project p where p.tenantId = :tenant and p.id = :id", String.class)
                .setParameter("tenant", tenant).setParameter("id", projectId).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        return view(season, projectId, rooms.limits(season).ofProject(), Side.ORGANISATION);
    }

    public WishListView ofOrganisation(String season, String creditCode) {
        return view(season, creditCode, rooms.limits(season).ofOrganisation(), Side.TENANT);
    }

    private WishListView view(String season, String party, int usual, Side wished) {
        List<SlotView> slots = rooms.slots(season).stream().map(slot -> new SlotView(slot.id(), slot.startsAt(), slot.endsAt())).toList();
        return em.createQuery("select p.wishes, p.absences, p.most, p.representative, p.version from WishList p where p.season = :season"
                + " and p.party = :party", Object[].class).setParameter("season", season).setParameter("party", party).getResultStream()
                .findFirst().map(r -> new WishListView(season, named(WishList.list((String) r[0]), wished),
                        WishList.list((String) r[1]), (Integer) r[2], (String) r[3], usual, slots, (Long) r[4]))
                .orElseGet(() -> new WishListView(season, List.of(), List.of(), null, null, usual, slots, 0));
    }

    private List<WishView> named(List<String> parties, Side side) {
        Map<String, String> names = side == Side.TENANT ? titles(parties) : names(parties);
        return parties.stream().map(party -> new WishView(party, names.getOrDefault(party, party))).toList();
    }

    /** Titles of published projects by id. */
    private Map<String, String> titles(Collection<String> ids) {
        return byFirst("select p.id, p.title from Project p where p.publishedAt is not null and p.id in :ids", ids);
    }

    private Map<String, String> names(Collection<String> codes) {
        return byFirst("select o.creditCode, o.name from Organisation o where o.creditCode in :ids", codes);
    }

    private Map<String, String> byFirst(String jpql, Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery(jpql, Object[].class).setParameter("ids", new HashSet<>(ids)).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
    }

    /** Which of these projects are published. */
    Set<String> published(Collection<String> ids) {
        return titles(ids).keySet();
    }

    /** A side's requests, the newest first. @param season null for those of all fairs */
    public Page<RequestView> requests(Side side, String party, String season, Cursor cursor) {
        TypedQuery<RequestView> query = em.createQuery(REQUEST + (side == Side.TENANT ? "tenant" : "creditCode") + " = :party"
                + (season == null ? "" : " and r.season = :season") + (cursor.isStart() ? "" : " and r.id < :before") + " order by r.id desc", RequestView.class).setParameter("party", party);
        if (season != null) {
            query.setParameter("season", season);
        }
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultStream().map(r -> r.at(instant.now())).toList(), cursor.limit(),
                r -> Cursor.at(r.id()));
    }

    public RequestView request(Side side, String party, String id) {
        return em.createQuery(REQUEST + (side == Side.TENANT ? "tenant" : "creditCode") + " = :party and r.id = :id", RequestView.class)
                .setParameter("party", party).setParameter("id", id).getResultStream().findFirst().map(r -> r.at(instant.now()))
                .orElseThrow(Rejected::hidden);
    }
}
