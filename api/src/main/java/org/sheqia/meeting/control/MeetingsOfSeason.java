package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.meeting.control.FairRooms.Table;
import org.sheqia.meeting.entity.MeetingStatus;
import org.sheqia.meeting.entity.Minutes;
import org.sheqia.meeting.entity.RequestStatus;
import org.sheqia.problem.control.Json;
import org.sheqia.season.control.SeasonUse;
import org.sheqia.season.control.UnfinishedWork;
import org.sheqia.season.control.UsesSeats;
import org.sheqia.season.entity.SeasonPlan.Seat;
import org.sheqia.season.entity.SeasonPlan.Slot;
import org.sheqia.tenancy.control.Listing;

/** The wishes and meetings that a season has: what refers to it, and what of them is open. */
@Listing
public class MeetingsOfSeason implements SeasonUse, UsesSeats, UnfinishedWork {

    private static final String NO_MINUTES = Json.write(new Minutes.Both(null, null));

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    @Override
    public boolean isUsed(String season) {
        return Stream.of("WishList", "MeetingRequest", "Meeting", "TimetableRun").anyMatch(kept -> !em.createQuery(
                "select k.id from " + kept + " k where k.season = :season", String.class).setParameter("season", season).setMaxResults(1)
                .getResultList().isEmpty());
    }

    @Override
    public Set<Seat> usedSeats(String season) {
        return em.createQuery("select m.tableId, m.startsAt, m.endsAt from Meeting m where m.season = :season and m.taken = true and m.endsAt > :now", Object[].class)
                .setParameter("season", season).setParameter("now", instant.now()).getResultStream().map(r -> Table.seat((String) r[0], new Slot((Instant) r[1], (Instant) r[2])))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Unfinished> of(String season) {
        long requests = em.createQuery("select count(r) from MeetingRequest r where r.season = :season and r.status = :asked"
                + " and r.expiresAt > :now", Long.class).setParameter("season", season).setParameter("asked", RequestStatus.REQUESTED)
                .setParameter("now", instant.now()).getSingleResult();
        long untold = em.createQuery("select count(m) from Meeting m where m.season = :season and m.status = :planned", Long.class)
                .setParameter("season", season).setParameter("planned", MeetingStatus.PLANNED).getSingleResult();
        long silent = em.createQuery("select count(m) from Meeting m where m.season = :season and m.status = :held and m.minutes = :none",
                Long.class).setParameter("season", season).setParameter("held", MeetingStatus.HELD).setParameter("none", NO_MINUTES)
                .getSingleResult();
        return Unfinished.some(List.of(new Unfinished(Kind.UNANSWERED_REQUESTS, requests), new Unfinished(Kind.UNTOLD_MEETINGS, untold),
                new Unfinished(Kind.MEETINGS_WITHOUT_MINUTES, silent)));
    }
}
