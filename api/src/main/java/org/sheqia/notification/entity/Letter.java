package org.sheqia.notification.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A mail to somebody: written in the transaction of what it tells, sent afterwards, tried again when the server does not take it. */
@Entity
@Table(name = "letter")
public class Letter {

    /** After that it is given up: about a day and a half. */
    private static final int MOST_ATTEMPTS = 11;

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String recipient;
    private String subject;
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Letter() {
    }

    public Letter(String recipient, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        writtenAt = now;
        nextAt = now;
    }

    public void sent(Instant now) {
        sentAt = now;
        nextAt = null;
    }

    /** Tries again after a time that doubles, until it is given up. */
    public void failed(Instant now) {
        attempts++;
        nextAt = attempts < MOST_ATTEMPTS ? now.plus(Duration.ofMinutes(1L << attempts)) : null;
    }

    public String id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant nextAt() {
        return nextAt;
    }
}
