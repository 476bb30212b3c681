package org.sheqia.notification.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A mail or a short message to somebody: written in the transaction of what it tells, sent afterwards, tried again when the server does not take it. */
@Entity
@Table(name = "letter")
public class Letter {

    /** After that it is given up: about a day and a half. */
    private static final int MOST_ATTEMPTS = 11;
    private static final int MOST_SUBJECT = 200;

    /** Who could not be told for so long finds it in the portal: later it would be no news. */
    public static final Duration WORTH = Duration.ofDays(7);

    /** By what it goes. */
    public enum Channel { MAIL, MESSAGE }

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String sub;
    private String recipient;
    private String subject;
    private String body;
    private String link;

    @Column(name = "written_at")
    private Instant writtenAt;

    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Letter() {
    }

    public static Letter mail(String address, String subject, String body, Instant now) {
        return new Letter(Channel.MAIL, null, address, subject, body, null, now);
    }

    /**
     * @param sub    whom it is for
     * @param mobile its number
     * @param link   where it leads
     */
    public static Letter message(String sub, String mobile, String title, String text, String link, Instant now) {
        return new Letter(Channel.MESSAGE, sub, mobile, title, text, link, now);
    }

    private Letter(Channel channel, String sub, String recipient, String subject, String body, String link, Instant now) {
        this.channel = channel;
        this.sub = sub;
        this.recipient = recipient;
        this.subject = subject.length() > MOST_SUBJECT ? subject.substring(0, MOST_SUBJECT - 1) + "…" : subject;
        this.body = body;
        this.link = link;
        writtenAt = now;
        nextAt = now;
    }

    /**
     * Somebody sends it now: nobody else does so before the time that doubles with each attempt, until it is given up. Whoever dies
     * while sending leaves it to the next.
     *
     * @return false where it is not due
     */
    public boolean claim(Instant now) {
        if (nextAt == null || nextAt.isAfter(now)) {
            return false;
        }
        attempts++;
        nextAt = attempts < MOST_ATTEMPTS ? now.plus(Duration.ofMinutes(1L << attempts)) : null;
        return true;
    }

    public void sent(Instant now) {
        sentAt = now;
        nextAt = null;
    }

    /** Whoever is to take it never will. */
    public void refused() {
        nextAt = null;
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

    public Channel channel() {
        return channel;
    }

    public String sub() {
        return sub;
    }

    public String link() {
        return link;
    }
}
