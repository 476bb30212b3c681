package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.Procedure;

/** 质疑: a bidder doubts the result (政府采购法 第52条). While it is open the award cannot become final. */
@Entity
@Table(name = "objection")
public class Objection extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    private String name;
    private String text;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** How the buyer decides. */
    public enum Outcome {
        /** The result stands. */
        REJECTED,
        /** Upheld: the committee evaluates again. */
        NEW_EVALUATION,
        /** Upheld: the procedure fails. */
        FAILED
    }

    protected Objection() {
    }

    public Objection(String projectId, String creditCode, String name, String text, Procedure procedure, WorkingCalendar calendar, Instant now) {
        this.projectId = projectId;
        this.creditCode = creditCode;
        this.name = name;
        this.text = text;
        filedAt = now;
        answerBy = calendar.end(now, procedure.objectionAnswer());
    }

    public AwardEvent.ObjectionAnswered answer(Outcome decision, String words, Subject project, Instant now) {
        if (outcome != null) {
            throw Rejected.conflict("objection-answered");
        }
        outcome = decision;
        answer = words;
        answeredAt = now;
        return new AwardEvent.ObjectionAnswered(project, creditCode, name, decision);
    }
}
