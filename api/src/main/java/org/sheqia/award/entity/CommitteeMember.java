package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.tenancy.entity.TenantEntity;

/** 评审委员: declares its ties, checks and scores alone. */
@Entity
@Table(name = "committee_member")
public class CommitteeMember extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private String sub;
    private String name;
    private boolean expert;

    /** Order in which reserves come in. */
    private int place;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(name = "recusal_reason")
    private String recusalReason;

    private String sheet;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected CommitteeMember() {
    }

    public CommitteeMember(String projectId, String sub, String name, boolean expert, int place, boolean reserve) {
        this.projectId = projectId;
        this.sub = sub;
        this.name = name;
        this.expert = expert;
        this.place = place;
        status = reserve ? MemberStatus.RESERVE : MemberStatus.SEATED;
    }

    public EvaluationEvent.Declared declare(Subject project) {
        status.requireNext(MemberStatus.DECLARED);
        status = MemberStatus.DECLARED;
        return new EvaluationEvent.Declared(project, name);
    }

    public EvaluationEvent.Recused recuse(String reason, Subject project) {
        status.requireNext(MemberStatus.RECUSED);
        status = MemberStatus.RECUSED;
        recusalReason = reason;
        return new EvaluationEvent.Recused(project, name, reason);
    }

    /** A reserve takes a seat. */
    public EvaluationEvent.Seated sit(Subject project) {
        status.requireNext(MemberStatus.SEATED);
        status = MemberStatus.SEATED;
        return new EvaluationEvent.Seated(project, name, sub);
    }

    /** Keeps unfinished scores. */
    public void save(ScoreSheet scores) {
        status.requireNext(MemberStatus.SUBMITTED);
        sheet = Json.write(scores);
    }

    public EvaluationEvent.ScoresSubmitted submit(List<String> bidIds, List<Integer> weights, Subject project, Instant now) {
        status.requireNext(MemberStatus.SUBMITTED);
        sheet().requireComplete(bidIds, weights);
        status = MemberStatus.SUBMITTED;
        submittedAt = now;
        return new EvaluationEvent.ScoresSubmitted(project, name);
    }

    /** Has to score again after an objection was upheld. */
    public void scoreAgain() {
        if (status == MemberStatus.SUBMITTED) {
            status = MemberStatus.DECLARED;
            submittedAt = null;
        }
    }

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

    public String name() {
        return name;
    }

    public int place() {
        return place;
    }
}
