package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.meeting.entity.Place;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.entity.MeetingLimits;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.tenancy.control.Listing;

/** When and at which tables a season's meetings can be held, by the plan of the season: what venues do at once is one slot; what is closed is not there. */
@Listing
public class FairRooms {

    @Inject
    SeasonListing seasons;

    /** In the order of time; no two overlap. None where there is no such season. */
    public List<Slot> slots(String season) {
        return seasons.find(season).map(FairRooms::slots).orElse(List.of());
    }

    /** How often one meets, and at how many tables at once. */
    public MeetingLimits limits(String season) {
        return seasons.find(season).map(SeasonPlan::limits).orElse(MeetingLimits.USUAL);
    }

    private static List<Slot> slots(SeasonPlan plan) {
        return plan.slots().stream().map(slot -> new Slot(slot.startsAt().toString(), slot.startsAt(), slot.endsAt(), tables(plan, slot))).toList();
    }

    private static List<Table> tables(SeasonPlan plan, SeasonPlan.Slot slot) {
        return plan.venues().stream().filter(venue -> venue.slots().contains(slot)).flatMap(venue -> IntStream.rangeClosed(1, venue.tables())
                .filter(number -> plan.isOpen(venue, number, slot))
                .mapToObj(number -> Table.of(venue, number))).toList();
    }

    /** A time in which meetings are held, all at once. */
    @Schema(name = "FairSlot")
    public record Slot(String id, Instant startsAt, Instant endsAt, List<Table> tables) {

        /** On the day of {@code now}, and not over. */
        boolean isLeftToday(Instant now) {
            return WorkingDays.dayOf(startsAt).equals(WorkingDays.dayOf(now)) && now.isBefore(endsAt);
        }

        boolean meets(Instant from, Instant until) {
            return startsAt.isBefore(until) && from.isBefore(endsAt);
        }

        Place place(Table table) {
            return new Place(id, table.id(), startsAt, endsAt, table.name());
        }

        Slot without(Predicate<String> taken) {
            return new Slot(id, startsAt, endsAt, tables.stream().filter(table -> !taken.test(table.id())).toList());
        }
    }

    /** @param name what people find it by */
    @Schema(name = "FairTable")
    public record Table(String id, String name) {

        /** Of ids, or of names: hall by hall, and in a hall by their numbers. */
        static final Comparator<String> IN_ORDER = Comparator.comparing((String table) -> table.substring(0, digits(table)))
                .thenComparing(table -> Integer.parseInt(table.substring(digits(table))));

        private static Table of(SeasonPlan.Venue venue, int number) {
            return new Table(venue.code() + "-" + number, venue.name() + " " + number);
        }

        /** The table of that id as the plan knows it, in a slot. */
        static SeasonPlan.Seat seat(String id, SeasonPlan.Slot slot) {
            int number = digits(id);
            return new SeasonPlan.Seat(id.substring(0, number - 1), Integer.parseInt(id.substring(number)), slot);
        }

        /** Where the number at the end begins. */
        private static int digits(String table) {
            int at = table.length();
            while (at > 0 && Character.isDigit(table.charAt(at - 1))) {
                at--;
            }
            return at;
        }
    }
}
