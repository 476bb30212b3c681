package org.sheqia.season.control;

import java.util.Set;
import org.sheqia.season.entity.SeasonPlan.Seat;

/** The tables of a fair and the hours in which somebody will meet there, or does; said by the component whose meetings they are. */
public interface UsesSeats {

    Set<Seat> usedSeats(String season);
}
