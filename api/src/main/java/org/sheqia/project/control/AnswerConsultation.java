package org.sheqia.project.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Consultation;
import org.sheqia.project.entity.ConsultationAnswer;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Somebody who is logged in says what it thinks of a need, once. */
@UseCase
public class AnswerConsultation {

    @Inject
    TenantScope scope;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected {@code consultation-over} after its end, {@code consultation-answered} to whoever has answered */
    public void answer(String id, String text) {
        scope.enter(consultations.tenantOf(id).orElseThrow(Rejected::hidden));
        Consultation consultation = consultations.get(id);
        ConsultationAnswer answer = consultation.answer(text, caller.actor(), instant.received());
        if (consultations.hasAnswered(id, caller.actor().sub())) {
            throw Rejected.conflict("consultation-answered");
        }
        consultations.add(answer);
        acts.fire(answer.answered(consultation));
    }
}
