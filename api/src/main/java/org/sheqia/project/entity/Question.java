package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/** 答疑: what an organisation asks about a published project; public, without the asker's name, once answered. */
@Entity
@Table(name = "question")
public class Question extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    private String text;

    @Column(name = "asked_at")
    private Instant askedAt;

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
        return told(project, creditCode, text, now);
    }

    /** What a bidder was told face to face, for everyone; the asker is not named here either. */
    public static Question told(Project project, String creditCode, String text, Instant now) {
        project.requireOpenForBids(now);
        Question question = new Question();
        question.projectId = project.id();
        question.creditCode = creditCode;
        question.text = text;
        question.askedAt = now;
        return question;
    }

    public QuestionEvent.Answered answer(String words, Project project, Instant now) {
        if (answer != null) {
            throw Rejected.conflict("question-answered");
        }
        answer = words;
        answeredAt = now;
        return new QuestionEvent.Answered(new Subject("question", id(), tenantId(), null, projectId,
                project.subject().title()), text, words);
    }

    public String projectId() {
        return projectId;
    }
}
