package org.sheqia.season.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sheqia.meeting.control.FairRooms;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonPlan.Venue;
import org.sheqia.tenancy.control.Listing;

/**
 * The tables of a season's venues by the times that their plans name. Venues share a slot when its times are the same;
 * one that begins while another's goes on is left out, since nobody can be at both.
 */
@Listing
public class SeasonRooms implements FairRooms {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public List<Slot> slots(String season) {
        List<Venue> venues = em.createQuery("select s from Season s where s.code = :code", Season.class).setParameter("code", season)
                .getResultStream().findFirst().map(s -> s.plan().venues()).orElse(List.of());
        List<SeasonPlan.Slot> inOrder = venues.stream().flatMap(venue -> venue.slots().stream()).distinct()
                .sorted(Comparator.comparing(SeasonPlan.Slot::startsAt).thenComparing(SeasonPlan.Slot::endsAt)).toList();
        List<Slot> slots = new ArrayList<>();
        Instant free = Instant.MIN;
        for (SeasonPlan.Slot slot : inOrder) {
            if (!slot.startsAt().isBefore(free)) {
                free = slot.endsAt();
                slots.add(new Slot(slot.startsAt().toString(), slot.startsAt(), slot.endsAt(), tables(venues, slot)));
            }
        }
        return slots;
    }

    private static List<Table> tables(List<Venue> venues, SeasonPlan.Slot slot) {
        return venues.stream().filter(venue -> venue.slots().contains(slot)).flatMap(venue -> IntStream.rangeClosed(1, venue.tables())
                .mapToObj(number -> new Table(venue.code() + "-" + number, venue.name() + " " + number))).toList();
    }
}
