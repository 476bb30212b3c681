package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.Question;
import org.sheqia.project.entity.QuestionEvent;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An organisation asks about a published project, which it follows from here on. */
@UseCase
public class AskQuestion {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Followers followers;

    @Inject
    Organisations organisations;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the question */
    public String ask(String creditCode, String projectId, String text) {
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden));
        organisations.get(creditCode).requireMayBid(instant.today());
        Project project = projects.get(projectId);
        Question question = Question.ask(project, creditCode, text, instant.received());
        scope.em().persist(question);
        question.answerBy(clocks.start(question.subject(project), projects.rulesOf(project).clock("inquiry-answer"), instant.now()));
        followers.add(creditCode, projectId);
        acts.fire(new QuestionEvent.Asked(question.subject(project)));
        return question.id();
    }
}
