package org.sheqia.project.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as its tenant sees it, without its asker.
 *
 * @param proposedAnswer waits for an approver to publish it, or was returned; or null
 * @param returnedReason why it was returned, or null
 * @param answer         as everybody reads it, or null
 */
public record TenantQuestionView(String id, String text, Instant askedAt, @Schema(nullable = true) String proposedAnswer,
        @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) String answer, @Schema(nullable = true) Instant answeredAt, long version) {
}
