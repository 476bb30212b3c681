package org.sheqia.credit.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.security.entity.Actor;

/** 信用异议: an organisation says that an entry of its credit record is wrong; the district answers. Both stay with it. */
@Entity
@Table(name = "contest")
public class Contest {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    @Column(name = "credit_code")
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private CreditKind kind;

    private String source;

    @Enumerated(EnumType.STRING)
    private ContestStatus status = ContestStatus.OPEN;

    private String words;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Contest() {
    }

    /** @param source the evaluation, report or contract that the entry is read from, or the day of an expiry */
    public Contest(String creditCode, CreditKind kind, String source, String words, Actor admin, Instant now) {
        this.creditCode = creditCode;
        this.kind = kind;
        this.source = source;
        this.words = words;
        filedBy = admin.name();
        filedAt = now;
    }

    /** The act that the district hears of. */
    public ContestEvent.Filed filed(Organisation organisation) {
        return new ContestEvent.Filed(subject(organisation), kind, source);
    }

    /** The entry is wrong: it stays, marked as corrected, and no longer counts. */
    public ContestEvent.Upheld uphold(String words, Organisation organisation, Actor official, Instant now) {
        decide(ContestStatus.UPHELD, words, official, now);
        return new ContestEvent.Upheld(subject(organisation), kind, source);
    }

    /** The entry stands. */
    public ContestEvent.Dismissed dismiss(String words, Organisation organisation, Actor official, Instant now) {
        decide(ContestStatus.DISMISSED, words, official, now);
        return new ContestEvent.Dismissed(subject(organisation), kind, source);
    }

    private void decide(ContestStatus how, String words, Actor official, Instant now) {
        status.requireNext(how);
        status = how;
        answer = words;
        answeredBy = official.shown();
        answeredAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    private Subject subject(Organisation organisation) {
        return new Subject("contest", id, null, creditCode, null, organisation.name());
    }
}
