package org.sheqia.reminder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody has been reminded of something: once for each thing and stage, on whatever node of a cluster. */
@Entity
@Table(name = "reminder")
public class Reminder {

    @Id
    private String id;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Reminder() {
    }

    public Reminder(String id, Instant remindedAt) {
        this.id = id;
        this.remindedAt = remindedAt;
    }
}
