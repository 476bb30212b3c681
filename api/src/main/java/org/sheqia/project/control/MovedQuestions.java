package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheqia.clock.entity.ClockEvent;
import org.sheqia.project.entity.Question;
import org.sheqia.tenancy.control.TenantScope;

/** Until when a question has to be answered is its clock's. */
@ApplicationScoped
public class MovedQuestions {

    @Inject
    TenantScope scope;

    void recounted(@Observes ClockEvent.Recounted act) {
        if (act.subject().type().equals("question")) {
            Optional.ofNullable(scope.em().find(Question.class, act.subject().id())).ifPresent(question -> question.answerBy(act.due()));
        }
    }
}
