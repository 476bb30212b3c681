package org.sheqia.meeting.control;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.meeting.control.FairRooms.Slot;

/** In which slots of a planning somebody or something is taken already: by the hours, whichever slot or season it was taken in. */
final class TakenSlots {

    private final List<Slot> slots;
    private final Set<List<String>> taken = new HashSet<>();
    private final Map<List<String>, Integer> people = new HashMap<>();

    TakenSlots(List<Slot> slots) {
        this.slots = slots;
    }

    /**
     * A meeting that stays where it is.
     *
     * @param who its project, organisation, speaker and, where it is of this season, table
     */
    void meet(Instant from, Instant until, String tenant, List<String> who) {
        slots.stream().filter(slot -> slot.meets(from, until)).forEach(slot -> {
            who.forEach(one -> taken.add(List.of(slot.id(), one)));
            people.merge(List.of(slot.id(), tenant), 1, Integer::sum);
        });
    }

    boolean isTaken(Slot slot, String who) {
        return taken.contains(List.of(slot.id(), who));
    }

    /** How many of the tenant's people sit then. */
    int people(Slot slot, String tenant) {
        return people.getOrDefault(List.of(slot.id(), tenant), 0);
    }
}
