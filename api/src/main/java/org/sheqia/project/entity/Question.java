package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 答疑: what an organisation asks about a published project; public, without the asker's name, once answered. One official proposes
 * the answer, another publishes it: what all bidders are told is nobody's alone.
 */
@Entity
@Table(name = "question")
public class Question extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    private String text;

    /** What was said face to face: shown to nobody outside before it is answered, and gone where that is not published. */
    private boolean told;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** Until when it has to be answered (政府采购法实施条例 第52条); null for what was asked before that was counted. */
    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "proposed_answer")
    private String proposedAnswer;

    /** Why the proposed answer is not published as it stands; null for one that waits. */
    @Column(name = "answer_returned_reason")
    private String returnedReason;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Question() {
    }

    /** @throws Rejected after the project's question deadline */
    public static Question ask(Project project, String creditCode, String text, Instant now) {
        project.requireOpenForBids(now);
        if (!now.isBefore(project.content().questionDeadline())) {
            throw Rejected.rule("question-deadline-passed", "deadline", project.content().questionDeadline());
        }
        return asked(project, creditCode, text, now);
    }

    /** What a bidder was told face to face, for everyone; the asker is not named here either. */
    public static Question told(Project project, String creditCode, String text, Instant now) {
        project.requireOpenForBids(now);
        Question question = asked(project, creditCode, text, now);
        question.told = true;
        return question;
    }

    private static Question asked(Project project, String creditCode, String text, Instant now) {
        Question question = new Question();
        question.projectId = project.id();
        question.creditCode = creditCode;
        question.text = text;
        question.askedAt = now;
        return question;
    }

    /** The answer waits for another official; one that waits already is replaced. */
    public QuestionEvent.AnswerProposed propose(String words, Project project) {
        requireUnanswered();
        proposedAnswer = words;
        returnedReason = null;
        return new QuestionEvent.AnswerProposed(subject(project), words);
    }

    /** @throws Rejected {@code no-answer-proposed} */
    public QuestionEvent.Answered publishAnswer(Project project, Instant now) {
        requireProposed();
        answer = proposedAnswer;
        proposedAnswer = null;
        answeredAt = now;
        return new QuestionEvent.Answered(subject(project), text, answer);
    }

    /** @throws Rejected {@code no-answer-proposed} */
    public QuestionEvent.AnswerReturned returnAnswer(String reason, Project project) {
        requireProposed();
        returnedReason = reason;
        return new QuestionEvent.AnswerReturned(subject(project), reason);
    }

    private void requireUnanswered() {
        if (answer != null) {
            throw Rejected.conflict("question-answered");
        }
    }

    private void requireProposed() {
        requireUnanswered();
        if (proposedAnswer == null || returnedReason != null) {
            throw Rejected.conflict("no-answer-proposed");
        }
    }

    public Subject subject(Project project) {
        return new Subject("question", id(), tenantId(), null, projectId, project.subject().title());
    }

    /** The clock that runs for it. */
    public void answerBy(Instant due) {
        answerBy = due;
    }

    public boolean isTold() {
        return told;
    }

    public String projectId() {
        return projectId;
    }
}
