package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Question;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer proposes the answer to a question; an approver publishes it for everyone, or returns it with a reason. */
@UseCase
public class AnswerQuestion {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void propose(String tenant, String projectId, String questionId, Revision seen, String words) {
        Question question = locked(tenant, projectId, questionId, seen);
        acts.fire(question.propose(words, projects.get(projectId)));
    }

    public void publish(String tenant, String projectId, String questionId, Revision seen) {
        Question question = locked(tenant, projectId, questionId, seen);
        acts.fire(question.publishAnswer(projects.get(projectId), instant.now()));
        clocks.done(questionId);
    }

    /** What was told face to face is told again with better words, if at all. */
    public void giveBack(String tenant, String projectId, String questionId, Revision seen, String reason) {
        Question question = locked(tenant, projectId, questionId, seen);
        acts.fire(question.returnAnswer(reason, projects.get(projectId)));
        if (question.isTold()) {
            scope.em().remove(question);
        }
    }

    private Question locked(String tenant, String projectId, String questionId, Revision seen) {
        scope.enter(tenant);
        Question question = scope.em().createQuery("select q from Question q where q.id = :id and q.projectId = :project",
                Question.class).setParameter("id", questionId).setParameter("project", projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Revision.check(seen, questionId, question.version());
        return question;
    }
}
