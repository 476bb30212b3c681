package org.sheqia.pledge.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.ApprovalStatus;
import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;

/**
 * A foundation's profile as itself and the district see it.
 *
 * @param content  what everyone sees; null before the first approval
 * @param proposed what waits for approval, or was returned; null when there is no such
 * @param status   of what was proposed last; null when nothing was
 */
public record FoundationView(String creditCode, String name, @Schema(nullable = true) FoundationContent content,
        @Schema(nullable = true) FoundationContent proposed, @Schema(nullable = true) ApprovalStatus status,
        @Schema(nullable = true) Instant proposedAt, @Schema(nullable = true) String returnedReason, long version) implements Versioned {

    public FoundationView(String creditCode, String name, String content, String proposed, ApprovalStatus status, Instant proposedAt,
            String returnedReason, long version) {
        this(creditCode, name, Json.read(content, FoundationContent.class), Json.read(proposed, FoundationContent.class), status,
                proposedAt, returnedReason, version);
    }

    /** Of a foundation that has not said anything yet. */
    static FoundationView none(String creditCode, String name) {
        return new FoundationView(creditCode, name, (FoundationContent) null, null, null, null, null, 0);
    }
}
