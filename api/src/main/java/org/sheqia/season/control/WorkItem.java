package org.sheqia.season.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that waits for me.
 *
 * @param kind      what is to be done, like {@code review-project}
 * @param subjectId id of the project, contract, bid or organisation that it is about
 * @param scopeId   tenant code, credit code, or {@code district}
 * @param dueAt     until when, where there is a limit
 * @param since     since when it waits
 */
public record WorkItem(String kind, String subjectId, String title, String scopeId, @Schema(nullable = true) Instant dueAt,
        @Schema(nullable = true) Instant since) {
}
