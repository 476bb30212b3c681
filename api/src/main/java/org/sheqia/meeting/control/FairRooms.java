package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonPlan.Venue;
import org.sheqia.tenancy.control.Listing;

/**
 * When and at which tables a season's meetings can be held, by the plan of the season. Venues share a slot when its times
 * are the same; one that begins while another's goes on is left out, since nobody can be at both.
 */
@Listing
public class FairRooms {

    @Inject
    SeasonListing seasons;

    /** In the order of time; no two overlap. None where there is no such season. */
    public List<Slot> slots(String season) {
        List<Venue> venues = seasons.find(season).map(plan -> plan.venues()).orElse(List.of());
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

    /** A time in which meetings are held, all at once. */
    @Schema(name = "FairSlot")
    public record Slot(String id, Instant startsAt, Instant endsAt, List<Table> tables) {

        Slot without(Predicate<String> taken) {
            return new Slot(id, startsAt, endsAt, tables.stream().filter(table -> !taken.test(table.id())).toList());
        }
    }

    /** @param name what people find it by */
    @Schema(name = "FairTable")
    public record Table(String id, String name) {
    }
}
