package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.award.entity.Hold;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.project.entity.Project;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Objection;

/**
 * A complaint that ends without a decision: what the buyer has not answered it has to answer still, and that holds again. Part of
 * the transaction of the use case that ends it.
 */
@ApplicationScoped
public class Undecided {

    @Inject
    Remedies remedies;

    @Inject
    Interruption interruption;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    void end(Project project, Complaint complaint) {
        clocks.done(complaint.id());
        Objection objection = remedies.objection(project.id(), complaint.objectionId());
        if (objection.isToBeAnswered()) {
            complaint.free();
            if (!project.statusAt(instant.now()).next().isEmpty()) {
                interruption.begin(project, Hold.Cause.OBJECTION, objection.id());
            }
        }
        interruption.end(project, complaint.id());
    }
}
