package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.CoFunding;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeEvent;
import org.sheqia.project.entity.ProjectEvent;

/** What was promised to a project lapses when the project comes to nothing, in the same transaction. */
@ApplicationScoped
public class PledgeEnds {

    @Inject
    Pledges pledges;

    @Inject
    CoFunding coFunding;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    void cancelled(@Observes ProjectEvent.Cancelled event) {
        lapse(event.subject().id());
    }

    void failed(@Observes ProjectEvent.Failed event) {
        lapse(event.subject().id());
    }

    private void lapse(String projectId) {
        for (Pledge pledge : pledges.alive(projectId)) {
            boolean accepted = pledge.isAccepted();
            PledgeEvent.Lapsed event = pledge.lapse(instant.now());
            if (accepted) {
                coFunding.lapse(projectId, pledge.id(), event.verb());
            }
            acts.fire(event);
        }
    }
}
