package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.TenantEntity;

/** What one person answered to a consultation; never changed, public from the end of the consultation on. */
@Entity
@Table(name = "consultation_answer")
public class ConsultationAnswer extends TenantEntity {

    private static final int LONGEST_NAME = 60;

    @Column(name = "consultation_id")
    private String consultationId;

    private String sub;
    private String name;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String text;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    @Column(name = "hidden_by")
    private String hiddenBy;

    @Column(name = "hidden_by_sub")
    private String hiddenBySub;

    @Column(name = "hidden_at")
    private Instant hiddenAt;

    /** What the portal knows of who answers. */
    public enum Standing {
        /** Works for the buyer whose need it is. */
        OF_BUYER,
        /** Has a role on the portal, with the name that it was given with. */
        KNOWN,
        /** Has a login only: the name is what it says of itself. */
        UNVERIFIED
    }

    protected ConsultationAnswer() {
    }

    ConsultationAnswer(Consultation consultation, String text, Actor somebody, Instant now) {
        PlainWords.require("text", text);
        consultationId = consultation.id();
        sub = somebody.sub();
        name = PlainWords.name(somebody.name(), LONGEST_NAME);
        standing = somebody.worksIn(Role.Scope.TENANT, consultation.tenantId()) ? Standing.OF_BUYER
                : somebody.grants().isEmpty() ? Standing.UNVERIFIED : Standing.KNOWN;
        this.text = text;
        answeredAt = now;
    }

    public ConsultationEvent.Answered answered(Consultation consultation) {
        return new ConsultationEvent.Answered(consultation.subject(), id());
    }

    /**
     * Takes unlawful or abusive words out of everybody's sight; that there was an answer, and why it is hidden, stays.
     *
     * @throws Rejected {@code answer-hidden} when it is hidden already
     */
    public ConsultationEvent.AnswerHidden hide(Consultation consultation, String reason, Actor official, Instant now) {
        if (hiddenAt != null) {
            throw Rejected.conflict("answer-hidden");
        }
        PlainWords.require("reason", reason);
        hiddenReason = reason;
        hiddenBy = official.shown();
        hiddenBySub = official.sub();
        hiddenAt = now;
        return new ConsultationEvent.AnswerHidden(consultation.subject(), id(), reason);
    }

    public Standing standing() {
        return standing;
    }

    public String name() {
        return name;
    }
}
