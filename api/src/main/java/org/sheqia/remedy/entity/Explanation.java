package org.sheqia.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sheqia.problem.entity.Rejected;

/** 书面说明: what the buyer says to a complaint, and until when it may (财政部令第94号 第22条). */
@Embeddable
public class Explanation {

    @Column(name = "explain_by")
    private Instant by;

    @Column(name = "explanation")
    private String words;

    @Column(name = "explained_at")
    private Instant at;

    void ask(Instant until) {
        by = until;
    }

    /** @throws Rejected {@code explained-before}: it is not rewritten */
    void give(String said, Instant now) {
        if (at != null) {
            throw Rejected.conflict("explained-before");
        }
        words = said;
        at = now;
    }

    /**
     * @param others whether all others whom the complaint concerns have spoken
     * @throws Rejected unless the buyer was asked, and it and they have spoken or had the time to
     */
    void requireHeard(boolean others, Instant now) {
        if (by == null) {
            throw Rejected.rule("complaint-not-accepted");
        }
        if ((at == null || !others) && now.isBefore(by)) {
            throw Rejected.rule("complaint-unexplained", "ends", by);
        }
    }

    /** Until when; null before the complaint was accepted. */
    public Instant by() {
        return by;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
