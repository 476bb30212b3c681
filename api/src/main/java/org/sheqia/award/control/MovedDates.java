package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.clock.entity.ClockEvent;

/** The dates of the award that stands are its clocks'. */
@ApplicationScoped
public class MovedDates {

    @Inject
    Awards awards;

    void recounted(@Observes ClockEvent.Recounted act) {
        if (act.subject().type().equals("project")) {
            awards.standing(act.subject().id()).ifPresent(award -> award.move(act.code(), act.due()));
            awards.round(act.subject().id()).ifPresent(round -> round.move(act.code(), act.due()));
        }
    }
}
