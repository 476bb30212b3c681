package org.sheqia.project.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.project.entity.ConsultationAnswer.Standing;

/**
 * What somebody answered.
 *
 * @param name         as its role says; of who has none, what it says of itself
 * @param text         null where it is hidden
 * @param hiddenReason why it is hidden
 */
public record ConsultationAnswerView(String id, String name, Standing standing, @Schema(nullable = true) String text, Instant answeredAt,
        @Schema(nullable = true) String hiddenReason) {
}
