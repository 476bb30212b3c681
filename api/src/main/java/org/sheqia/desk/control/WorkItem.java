package org.sheqia.desk.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.clock.control.ClockView;
import org.sheqia.desk.entity.When;
import org.sheqia.security.entity.Role.Scope;
import org.sheqia.work.entity.Due;

/**
 * Something that waits for me.
 *
 * @param kind      what is to be done, like {@code review-project}
 * @param thing     what waits: the question, the instalment; the subject where that waits itself
 * @param subjectId id of the project, contract, bid or organisation that it is about
 * @param scopeId   tenant code, credit code, or {@code district}
 * @param season    code of the fair that it belongs to; null for none
 * @param due       where the due date comes from
 * @param dueAt     until when, or the hour at which people meet; null where no rule sets a limit
 * @param since     since when it waits
 * @param clock     the official date with its article, count and calendar; null where no rule sets the limit
 * @param person    whose it is, of those who may do it; null for nobody's, and where it is not taken
 */
public record WorkItem(String kind, String thing, String subjectId, String title, Scope scope, String scopeId, @Schema(nullable = true) String season,
        When when, Due due, @Schema(nullable = true) Instant dueAt, @Schema(nullable = true) Instant since, @Schema(nullable = true) ClockView clock,
        @Schema(nullable = true) Person person, Possible acts) {

    /**
     * A person.
     *
     * @param me whether it is the caller, or whom the caller stands in for
     */
    @Schema(name = "WorkPerson")
    public record Person(String sub, String name, boolean me, Instant since) {
    }

    /** What the caller may do about whose it is. */
    @Schema(name = "WorkActs")
    public record Possible(boolean take, boolean giveBack, boolean give) {
    }
}
