package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.sheqia.award.control.AwardHold;
import org.sheqia.clock.control.Clocks;
import org.sheqia.clock.entity.ClockEvent;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.remedy.entity.Objection;

/** The dates of objections and complaints are their clocks'. */
@ApplicationScoped
public class MovedRemedies {

    /** What is held ends with these. */
    private static final Set<String> HOLDING = Set.of("complaint-notice-sent", "complaint-suspension");

    @Inject
    Remedies remedies;

    @Inject
    AwardHold hold;

    @Inject
    Projects projects;

    @Inject
    Clocks clocks;

    /** The time for a complaint begins with the end of the time for answering, and moves with it. */
    private void move(Objection objection, ClockEvent.Recounted act) {
        objection.move(act.code(), act.due());
        if (act.code().equals("objection-answer")) {
            Project project = projects.get(objection.projectId());
            objection.move("complaint-filed", clocks.start(objection.subject(project), projects.rulesOf(project).clock("complaint-filed"),
                    act.due().minusSeconds(1)));
        }
    }

    void recounted(@Observes ClockEvent.Recounted act) {
        String id = act.subject().id();
        switch (act.subject().type()) {
            case "objection" -> remedies.findObjection(id).ifPresent(objection -> move(objection, act));
            case "complaint" -> {
                remedies.findComplaint(id).ifPresent(complaint -> complaint.move(act.code(), act.due()));
                if (HOLDING.contains(act.code())) {
                    hold.endAt(act.subject().project(), id, act.due());
                }
            }
            default -> {
            }
        }
    }
}
