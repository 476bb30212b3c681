package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/** 异议: until when an organisation may answer a result, what it says, and what the buyer answers to its appeal. */
@Embeddable
public class Hearing {

    @Column(name = "reply_by")
    private Instant replyBy;

    private String reply;

    @Column(name = "replied_at")
    private Instant repliedAt;

    private String appeal;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_outcome")
    private AppealOutcome appealOutcome;

    @Column(name = "appeal_answer")
    private String appealAnswer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_by_sub")
    private String answeredBySub;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** How the buyer decides an appeal: the result stands, or somebody else judges anew. */
    public enum AppealOutcome { DISMISSED, UPHELD }

    protected Hearing() {
    }

    Hearing(Instant until) {
        replyBy = until;
    }

    /** Said once; it stays with the result. */
    void reply(String words, Instant now) {
        if (reply != null) {
            throw Rejected.conflict("evaluation-replied");
        }
        reply = words;
        repliedAt = now;
    }

    void appeal(String reasons, Instant now) {
        appeal = reasons;
        appealedAt = now;
    }

    void answer(AppealOutcome outcome, String words, Actor official, Instant now) {
        appealOutcome = outcome;
        appealAnswer = words;
        answeredBy = official.shown();
        answeredBySub = official.sub();
        answeredAt = now;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(replyBy);
    }

    Instant until() {
        return replyBy;
    }

    void until(Instant due) {
        replyBy = due;
    }
}
