package org.sheqia.season.control;

import java.util.Set;
import org.sheqia.season.entity.SeasonPlan.Slot;

/** The hours of a fair in which somebody meets, or has met; said by the component whose meetings they are. */
public interface UsesSlots {

    Set<Slot> usedSlots(String season);
}
