package org.sheqia.calendar.control;

import java.time.Instant;

/** A clock that can be moved, which only a demonstration and tests bring along. */
public interface MovableClock {

    /** What asks the database for what it shows, in one statement. */
    String query();

    /** From now on it shows that instant. */
    void show(Instant instant);
}
