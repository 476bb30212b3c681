package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.sheqia.meeting.control.ComputeTimetable.RunBegun;

/** Lets what was begun be computed once that is committed. */
@ApplicationScoped
public class RunTimetable {

    @Inject
    TimetableWork work;

    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunBegun run) {
        work.run(run);
    }
}
