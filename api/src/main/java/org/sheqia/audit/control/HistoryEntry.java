package org.sheqia.audit.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.control.Json;

/**
 * One act.
 *
 * @param act     like {@code project.published}
 * @param details what the act was about, by name
 */
public record HistoryEntry(long id, Instant at, String by, String act, String subjectType, String subjectId,
        String subjectTitle, @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class) JsonNode details) {

    public HistoryEntry(Long id, Instant at, String by, String act, String subjectType, String subjectId, String subjectTitle,
            String details) {
        this(id.longValue(), at, by, act, subjectType, subjectId, subjectTitle, Json.read(details, JsonNode.class));
    }
}
