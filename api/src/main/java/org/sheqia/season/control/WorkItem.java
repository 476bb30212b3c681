package org.sheqia.season.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.clock.control.ClockView;

/**
 * Something that waits for me.
 *
 * @param kind      what is to be done, like {@code review-project}
 * @param subjectId id of the project, contract, bid or organisation that it is about
 * @param scopeId   tenant code, credit code, or {@code district}
 * @param dueAt     until when, where there is a limit; the clock's, where one sets it
 * @param since     since when it waits
 * @param clock     the official date with its article, count and calendar; null where no rule sets the limit
 */
public record WorkItem(String kind, String subjectId, String title, String scopeId, @Schema(nullable = true) Instant dueAt,
        @Schema(nullable = true) Instant since, @Schema(nullable = true) ClockView clock) {

    WorkItem with(ClockView official) {
        return new WorkItem(kind, subjectId, title, scopeId, official.due(), since, official);
    }
}
