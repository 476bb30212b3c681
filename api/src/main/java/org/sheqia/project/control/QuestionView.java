package org.sheqia.project.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question, without its asker; the answer is null until it is given. */
public record QuestionView(String id, String text, Instant askedAt, @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant answeredAt) {
}
