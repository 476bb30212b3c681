package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Question;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer answers a question, for everyone to read. */
@UseCase
public class AnswerQuestion {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void answer(String tenant, String projectId, String questionId, String words) {
        scope.enter(tenant);
        Question question = scope.em().createQuery("select q from Question q where q.id = :id and q.projectId = :project",
                Question.class).setParameter("id", questionId).setParameter("project", projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        acts.fire(question.answer(words, projects.get(projectId), instant.now()));
    }
}
