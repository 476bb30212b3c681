package org.sheqia.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 质疑: an organisation doubts documents, a step or the result of a procedure (政府采购法 第52条). It is answered by the buyer
 * in time and cannot be refused; while it is open nothing is done that it may change.
 */
@Entity
@Table(name = "objection")
public class Objection extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private Grounds grounds;

    /** Which edition, step or award it is to, like {@code award-…}. */
    private String stage;

    /** One of an organisation for a stage; null once it was withdrawn. */
    @Column(name = "stage_key")
    private String stageKey;

    private String letter;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status = ObjectionStatus.FILED;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "correct_by")
    private Instant correctBy;

    /** How one official wants to answer, for another to confirm, as JSON; null while nobody does. */
    private String proposed;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "answer_returned_reason")
    private String answerReturnedReason;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "complain_by")
    private Instant complainBy;

    protected Objection() {
    }

    /** @param stage what it is to; one objection of an organisation for each (财政部令第94号 第10条), where {@code once} */
    public Objection(Project project, String creditCode, Grounds grounds, String stage, boolean once, Letter letter, Instant now) {
        projectId = project.id();
        this.creditCode = creditCode;
        name = letter.name();
        this.grounds = grounds;
        this.stage = stage;
        stageKey = once ? projectId + " " + creditCode + " " + grounds + " " + stage : null;
        this.letter = Json.write(letter);
        filedAt = now;
    }

    /** @param complain until when a complaint may be filed: counted from the end of the time for answering, not from the answer */
    public void run(Instant answer, Instant complain) {
        answerBy = answer;
        complainBy = complain;
    }

    /** The act that the buyer hears of. */
    public ObjectionEvent.Filed filed(Project project) {
        return new ObjectionEvent.Filed(subject(project), name, grounds, answerBy);
    }

    public ObjectionEvent.Accepted accept(Project project, Instant now) {
        become(ObjectionStatus.ACCEPTED, now);
        return new ObjectionEvent.Accepted(subject(project), creditCode);
    }

    /** It lacks one of the six items; once. */
    public ObjectionEvent.Returned giveBack(String reason, Instant until, Project project, Instant now) {
        statusAt(now).requireNext(ObjectionStatus.RETURNED);
        if (returnedReason != null) {
            throw Rejected.conflict("letter-returned-before");
        }
        status = ObjectionStatus.RETURNED;
        returnedReason = reason;
        correctBy = until;
        return new ObjectionEvent.Returned(subject(project), creditCode, reason, until);
    }

    /** The time for answering begins anew with what was corrected. */
    public ObjectionEvent.CorrectionChanged correct(Letter corrected, Project project, Instant now) {
        become(ObjectionStatus.FILED, now);
        var event = new ObjectionEvent.CorrectionChanged(subject(project), name, Change.between(letter(), corrected));
        letter = Json.write(corrected);
        correctedAt = now;
        return event;
    }

    /** It is none: not by who may object, or not to what can be objected to. It opens the complaint like any answer. */
    public ObjectionEvent.Inadmissible refuse(String words, Project project, Instant now) {
        become(ObjectionStatus.INADMISSIBLE, now);
        answered(words, now);
        return new ObjectionEvent.Inadmissible(subject(project), creditCode, words);
    }

    /** The answer waits for another official; one that waits already is replaced. */
    public ObjectionEvent.AnswerProposed propose(Draft draft, Actor official, Project project, Instant now) {
        statusAt(now).requireNext(ObjectionStatus.ANSWERED);
        proposed = Json.write(draft);
        proposedBy = official.sub();
        answerReturnedReason = null;
        return new ObjectionEvent.AnswerProposed(subject(project), draft.outcome());
    }

    /** It is not to be answered so. */
    public ObjectionEvent.AnswerReturned returnAnswer(String reason, Project project) {
        requireProposed();
        answerReturnedReason = reason;
        return new ObjectionEvent.AnswerReturned(subject(project), reason);
    }

    /**
     * Answers as it was proposed.
     *
     * @param concerned credit codes of others whom it concerns: they are told how it was decided, and not what the letter says
     * @throws Rejected for whoever proposed it
     */
    public ObjectionEvent.Answered answer(List<String> concerned, Actor official, Project project, Instant now) {
        requireProposed();
        if (official.people().contains(proposedBy)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        boolean late = statusAt(now) == ObjectionStatus.UNANSWERED;
        become(ObjectionStatus.ANSWERED, now);
        outcome = proposed().outcome();
        answered(proposed().words(), now);
        return new ObjectionEvent.Answered(subject(project), creditCode, name, outcome, late, concerned);
    }

    /** Whether an answer waits for another official. */
    public boolean isProposed() {
        return proposed != null && answerReturnedReason == null && answeredAt == null;
    }

    private void requireProposed() {
        if (!isProposed()) {
            throw Rejected.conflict("no-answer-proposed");
        }
    }

    /**
     * How an objection is to be answered.
     *
     * @param excludesWinner whether the bid that had won takes no part in a new evaluation
     */
    @Schema(name = "ObjectionAnswerDraft")
    public record Draft(Outcome outcome, boolean excludesWinner, String words) {
    }

    private void answered(String words, Instant now) {
        answer = words;
        answeredAt = now;
    }

    public ObjectionEvent.Withdrawn withdraw(Project project, Instant now) {
        become(ObjectionStatus.WITHDRAWN, now);
        stageKey = null;
        return new ObjectionEvent.Withdrawn(subject(project), name);
    }

    /** @throws Rejected unless it was answered, or the time for that is over, and the time for a complaint is not */
    public void requireComplaintOpen(Instant now) {
        if (!statusAt(now).opensComplaint()) {
            throw Rejected.state(statusAt(now), statusAt(now).next());
        }
        if (!now.isBefore(complainBy)) {
            throw Rejected.rule("complaint-too-late", "ends", complainBy);
        }
    }

    /** Whether the buyer has taken no stand on it yet. */
    public boolean isToBeAnswered() {
        return status == ObjectionStatus.FILED || status == ObjectionStatus.ACCEPTED;
    }

    private void become(ObjectionStatus next, Instant now) {
        statusAt(now).requireNext(next);
        status = next;
    }

    /** A date that was counted again is later. */
    public void move(String clock, Instant due) {
        if (clock.equals("objection-answer")) {
            answerBy = due;
        } else if (clock.equals("complaint-filed")) {
            complainBy = due;
        }
    }

    /** What can come of it; a letter is returned once. */
    public Set<ObjectionStatus> nextAt(Instant now) {
        Set<ObjectionStatus> next = EnumSet.noneOf(ObjectionStatus.class);
        next.addAll(statusAt(now).next());
        next.remove(ObjectionStatus.UNANSWERED);
        if (returnedReason != null) {
            next.remove(ObjectionStatus.RETURNED);
        }
        return next;
    }

    public ObjectionStatus statusAt(Instant now) {
        return status.at(now, answerBy, correctBy);
    }

    /** How it is to be answered; null while nothing is proposed. */
    public Draft proposed() {
        return Json.read(proposed, Draft.class);
    }

    public String answerReturnedReason() {
        return answerReturnedReason;
    }

    public String stage() {
        return stage;
    }

    public Letter letter() {
        return Json.read(letter, Letter.class);
    }

    public String projectId() {
        return projectId;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public Grounds grounds() {
        return grounds;
    }

    /** When the letter that is answered came: the time for answering begins anew with one that was mended. */
    public Instant receivedAt() {
        return correctedAt == null ? filedAt : correctedAt;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant answerBy() {
        return answerBy;
    }

    public String returnedReason() {
        return returnedReason;
    }

    public Instant correctBy() {
        return correctBy;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Instant complainBy() {
        return complainBy;
    }

    public Subject subject(Project project) {
        return new Subject("objection", id(), tenantId(), creditCode, projectId, project.content().title());
    }
}
