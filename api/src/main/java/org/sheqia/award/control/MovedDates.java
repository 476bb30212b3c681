package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheqia.clock.entity.ClockEvent;

/** The dates of the award that stands are its clocks'. */
@ApplicationScoped
public class MovedDates {

    @Inject
    Awards awards;

    void recounted(@Observes ClockEvent.Recounted act) {
        if (act.subject().type().equals("project")) {
            move(act.subject().id(), act.code(), act.due());
        }
    }

    /** A clock of the project runs until later than it did. */
    public void move(String projectId, String code, Instant due) {
        awards.standing(projectId).ifPresent(award -> award.move(code, due));
        awards.round(projectId).ifPresent(round -> round.move(code, due));
    }
}
