package org.sheqia.remedy.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.clock.control.ClockView;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.ComplaintStatus;
import org.sheqia.remedy.entity.Letter;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.security.entity.Role;

/**
 * A complaint and what became of it; its version is the {@code If-Match} of the acts on it.
 *
 * @param authority   who decides it
 * @param matters     numbers of the objection's matters that it goes on with
 * @param explanation of the buyer
 * @param steps       what was done, oldest first
 * @param statements  of others whom it concerns, oldest first; none for who does not decide
 * @param pausedUntil until when it is expected to wait, and {@code pauseOver} whether that day has passed
 * @param held        whether the procedure waits for it
 * @param next        what can come of it, without what the caller is barred from
 * @param falseAt     when it was found false, for which who filed it is barred; null where it was not
 * @param mayFindFalse whether the caller may find that: somebody else than who decided it
 */
@Schema(name = "ComplaintView")
public record ComplaintView(String id, String tenant, String projectId, String projectTitle, String objectionId, String creditCode, String name, Role authority,
        ComplaintStatus status, Set<ComplaintStatus> next, Letter letter, List<Integer> matters, Instant filedAt, @Schema(nullable = true) Instant examineBy,
        @Schema(nullable = true) Instant decideBy, @Schema(nullable = true) Instant correctBy, @Schema(nullable = true) String reason,
        @Schema(nullable = true) Instant explainBy, @Schema(nullable = true) String explanation, @Schema(nullable = true) Instant explainedAt,
        boolean held, @Schema(nullable = true) Instant suspendedUntil, boolean paused,
        @Schema(nullable = true) LocalDate pausedUntil, boolean pauseOver, List<StatementView> statements, @Schema(nullable = true) Outcome outcome,
        @Schema(nullable = true) String decision, @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant falseAt, boolean mayFindFalse,
        List<ClockView> clocks, List<StepView> steps, long version) {

    /** @param barred whether the caller is of the authority and cannot decide */
    static ComplaintView of(Complaint k, String title, boolean held, boolean barred, boolean mayFindFalse, List<StatementView> statements,
            List<ClockView> clocks, List<StepView> steps, Instant now) {
        Set<ComplaintStatus> next = k.nextAt(now);
        if (barred) {
            next.retainAll(Set.of(ComplaintStatus.WITHDRAWN));
        }
        return new ComplaintView(k.id(), k.tenantId(), k.projectId(), title, k.objectionId(), k.creditCode(), k.name(), k.authority(), k.statusAt(now), next,
                k.letter(), k.matters(), k.filedAt(), k.examineBy(), k.decideBy(), k.correctBy(), k.reason(),
                k.explanation().by(), k.explanation().words(), k.explanation().at(),
                held, k.suspendedUntil(), k.pause().isOn(),
                k.pause().until(), k.pause().isOverTime(now), statements, k.decision().outcome(), k.decision().words(), k.decision().at(),
                k.decision().publishedAt(),
                k.decision().falseAt(), mayFindFalse,
                clocks.stream().filter(c -> c.subjectId().equals(k.id())).toList(),
                steps.stream().filter(s -> s.subjectId().equals(k.id())).toList(), k.version());
    }
}
