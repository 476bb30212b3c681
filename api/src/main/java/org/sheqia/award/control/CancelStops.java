package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.ProjectEvent;

/** Cancelling is no way round the two people whom a revocation takes: while an award stands, a project is not cancelled. */
@ApplicationScoped
public class CancelStops {

    @Inject
    Awards awards;

    void cancelled(@Observes ProjectEvent.Cancelled act) {
        if (awards.standing(act.subject().id()).isPresent()) {
            throw Rejected.conflict("award-stands");
        }
    }
}
