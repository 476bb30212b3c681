package org.sheqia.remedy.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.clock.control.ClockView;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.remedy.entity.Letter;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.ObjectionStatus;
import org.sheqia.remedy.entity.Outcome;

/**
 * An objection and what became of it; its version is the {@code If-Match} of the acts on it.
 *
 * @param letter   null for others whom it concerns: they see how it was decided
 * @param next     what can come of it, without what the caller is barred from
 * @param proposed how one official wants to answer, for another to confirm; null for who does not decide
 * @param mayConfirm whether the caller may confirm what is proposed: neither who proposed it nor who published what is objected to
 * @param outcomes how it can be decided now; none for who does not decide
 * @param complaintOpen whether a complaint about it can be filed
 * @param clocks   its official dates
 * @param steps    what was done, oldest first
 */
@Schema(name = "ObjectionView")
public record ObjectionView(String id, String tenant, String projectId, String creditCode, String name, Grounds grounds, ObjectionStatus status,
        Set<ObjectionStatus> next, @Schema(nullable = true) Letter letter, Instant filedAt, Instant answerBy, @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) Instant correctBy, @Schema(nullable = true) Objection.Draft proposed, boolean mayConfirm,
        @Schema(nullable = true) String answerReturnedReason, List<Outcome> outcomes, @Schema(nullable = true) Outcome outcome,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant answeredAt, @Schema(nullable = true) Instant complainBy, boolean complaintOpen, List<ClockView> clocks,
        List<StepView> steps, long version) {

    /**
     * @param whole  whether the reader sees the letter
     * @param decides whether the caller may answer, give back or refuse it where its office can
     */
    static ObjectionView of(Objection o, boolean whole, boolean complained, boolean decides, List<ClockView> clocks, List<StepView> steps,
            List<Outcome> outcomes, Instant now) {
        ObjectionStatus status = o.statusAt(now);
        boolean official = !outcomes.isEmpty();
        return new ObjectionView(o.id(), o.tenantId(), o.projectId(), o.creditCode(), o.name(), o.grounds(), status,
                complained ? Set.of() : next(o.nextAt(now), official, decides), whole ? o.letter() : null, o.filedAt(), o.answerBy(),
                whole ? o.returnedReason() : null, o.correctBy(), official ? o.proposed() : null, official && decides && !complained && o.isProposed(),
                official ? o.answerReturnedReason() : null, outcomes.stream().filter(outcome -> outcome.answers(o.grounds())).toList(),
                o.outcome(), o.answer(), o.answeredAt(), whole ? o.complainBy() : null,
                whole && !complained && status.opensComplaint() && now.isBefore(o.complainBy()),
                clocks.stream().filter(c -> whole && c.subjectId().equals(o.id())).toList(),
                steps.stream().filter(s -> whole && s.subjectId().equals(o.id())).toList(), o.version());
    }

    /** Who does not decide may still prepare; who has sat on the committee is no official here. */
    private static Set<ObjectionStatus> next(Set<ObjectionStatus> next, boolean official, boolean decides) {
        if (!decides) {
            next.removeAll(Set.of(ObjectionStatus.RETURNED, ObjectionStatus.INADMISSIBLE));
        }
        if (!official && !decides) {
            next.removeAll(Set.of(ObjectionStatus.ACCEPTED, ObjectionStatus.ANSWERED));
        }
        return next;
    }
}
