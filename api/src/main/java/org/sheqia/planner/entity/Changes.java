package org.sheqia.planner.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.planner.entity.Planning.Seat;

/** What is different between two timetables. */
public record Changes(List<Seat> added, List<Seat> removed, List<Move> moved) {

    public record Move(Seat from, Seat to) {
    }

    public static Changes between(List<Seat> before, List<Seat> after) {
        Map<List<Integer>, Seat> old = new HashMap<>();
        before.forEach(seat -> old.put(List.of(seat.project(), seat.organisation()), seat));
        List<Seat> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        for (Seat seat : after) {
            Seat from = old.remove(List.of(seat.project(), seat.organisation()));
            if (from == null) {
                added.add(seat);
            } else if (!from.equals(seat)) {
                moved.add(new Move(from, seat));
            }
        }
        return new Changes(added, before.stream().filter(old::containsValue).toList(), moved);
    }

    public int count() {
        return added.size() + removed.size() + moved.size();
    }
}
