package org.sheqia.calendar.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far the demo's clock is ahead of the real one, in microseconds; one row. */
@Entity
@Table(name = "demo_clock")
public class DemoClock {

    @Id
    private int id;

    private long ahead;

    protected DemoClock() {
    }

    /** From the real instant {@code real} on, the portal shows {@code shown}. */
    public void show(Instant shown, Instant real) {
        ahead = ChronoUnit.MICROS.between(real, shown);
    }
}
