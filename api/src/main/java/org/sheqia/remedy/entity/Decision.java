package org.sheqia.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sheqia.problem.entity.Rejected;

/** 投诉处理决定: how a complaint was decided, when that was published, and whether it was found false afterwards. */
@Embeddable
public class Decision {

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decision")
    private String words;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "false_at")
    private Instant falseAt;

    void take(Outcome how, String why, Instant now) {
        outcome = how;
        words = why;
        at = now;
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    /** @throws Rejected unless it was rejected and published, and not found false before */
    void findFalse(Instant now) {
        if (outcome != Outcome.REJECTED || publishedAt == null) {
            throw Rejected.rule("bar-only-rejected");
        }
        if (falseAt != null) {
            throw Rejected.conflict("found-false-before");
        }
        falseAt = now;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** When it was found false; null where it was not. */
    public Instant falseAt() {
        return falseAt;
    }

    /** Whether it can still be found false. */
    public boolean canBeFalse() {
        return outcome == Outcome.REJECTED && publishedAt != null && falseAt == null;
    }
}
