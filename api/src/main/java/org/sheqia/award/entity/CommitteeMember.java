package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 评审委员: declares its ties, checks and scores alone. What it does is recorded under its number and its mark, so that
 * records tell nobody who sits in the committee before that may be known.
 */
@Entity
@Table(name = "committee_member")
public class CommitteeMember extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private String sub;
    private String mark;
    private String name;
    private boolean expert;

    /** Order in which members were named and reserves come in. */
    private int place;

    @Enumerated(EnumType.STRING)
    private MemberStatus status = MemberStatus.RESERVE;

    @Enumerated(EnumType.STRING)
    private Leaving leaving;

    /** Who said that it was not there; null unless somebody did. */
    @Column(name = "missed_by")
    private String missedBy;

    /** For whom, by who stood in. */
    @Column(name = "missed_for")
    private String missedFor;

    @Column(name = "missed_at")
    private Instant missedAt;

    @Column(name = "recusal_reason")
    private String recusalReason;

    private String sheet;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected CommitteeMember() {
    }

    /** @param mark see {@link Panel#markOf} */
    public CommitteeMember(String projectId, Candidate person, String mark, int place) {
        this.projectId = projectId;
        sub = person.sub();
        name = person.name();
        expert = person.expert();
        this.mark = mark;
        this.place = place;
    }

    /** Somebody who may be seated. */
    public record Candidate(String sub, String name, boolean expert) {
    }

    public EvaluationEvent.Declared declare(Subject project) {
        status.requireNext(MemberStatus.DECLARED);
        status = MemberStatus.DECLARED;
        isHere();
        return new EvaluationEvent.Declared(project, number(), mark);
    }

    /** Gives up its seat; what it has written counts for nothing from here on. */
    public EvaluationEvent.Recused leave(Leaving why, String words, Subject project) {
        status.requireNext(MemberStatus.RECUSED);
        status = MemberStatus.RECUSED;
        leaving = why;
        recusalReason = words;
        return new EvaluationEvent.Recused(project, number(), why, mark);
    }

    /** Says itself that it has a tie. */
    public EvaluationEvent.Recused recuse(String words, Subject project) {
        requireAwaited();
        return leave(Leaving.RECUSED, words, project);
    }

    /**
     * An official says that it was not there: it is told, and keeps its seat. Custom: when another official finds the same
     * on a later day, and it has done nothing in between, its seat goes to the next.
     */
    public EvaluationEvent absent(String words, Actor official, Subject project, Instant now) {
        requireAwaited();
        if (missedBy == null) {
            missedBy = official.sub();
            missedFor = official.principalSub();
            missedAt = now;
            recusalReason = words;
            return new EvaluationEvent.Missed(project, number(), words, sub);
        }
        if (official.isOneOf(missedBy, missedFor)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        if (!WorkingDays.dayOf(now).isAfter(WorkingDays.dayOf(missedAt))) {
            throw Rejected.rule("absence-today", "from", WorkingDays.dayOf(missedAt).plusDays(1));
        }
        leave(Leaving.AWAY, recusalReason + "\n" + words, project);
        return new EvaluationEvent.Replaced(project, number(), words, sub);
    }

    /** Nobody waits for one who has handed in, or has no seat. */
    private void requireAwaited() {
        if (!status.sits() || status == MemberStatus.SUBMITTED) {
            throw Rejected.state(status, List.<MemberStatus>of());
        }
    }

    /** Takes a seat. */
    public EvaluationEvent.Seated sit(Subject project) {
        status.requireNext(MemberStatus.SEATED);
        status = MemberStatus.SEATED;
        return new EvaluationEvent.Seated(project, number(), sub, mark);
    }

    /** Keeps unfinished scores. */
    public void save(ScoreSheet scores) {
        status.requireNext(MemberStatus.SUBMITTED);
        scores.requireOnce();
        sheet = Json.write(scores);
        isHere();
    }

    public EvaluationEvent.ScoresSubmitted submit(List<String> bidIds, List<Integer> weights, Subject project, Instant now) {
        status.requireNext(MemberStatus.SUBMITTED);
        sheet().requireComplete(bidIds, weights);
        status = MemberStatus.SUBMITTED;
        submittedAt = now;
        isHere();
        return new EvaluationEvent.ScoresSubmitted(project, number(), mark);
    }

    private void isHere() {
        missedBy = null;
        missedFor = null;
        missedAt = null;
        recusalReason = null;
    }

    /** A new round asks for its scores again; what it wrote before is where it begins. */
    public void scoreAgain() {
        if (status == MemberStatus.SUBMITTED) {
            status.requireNext(MemberStatus.REOPENED);
            status = MemberStatus.REOPENED;
            submittedAt = null;
        }
    }

    /** What it has written so far, or handed in. */
    public ScoreSheet sheet() {
        return sheet == null ? new ScoreSheet(List.of()) : Json.read(sheet, ScoreSheet.class);
    }

    public MemberStatus status() {
        return status;
    }

    public boolean isExpert() {
        return expert;
    }

    public String sub() {
        return sub;
    }

    public String mark() {
        return mark;
    }

    public String name() {
        return name;
    }

    /** From 1; what it is called in records. */
    public int number() {
        return place + 1;
    }
}
