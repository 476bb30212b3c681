package org.sheqia.disclosure.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice.
 *
 * @param kind    the act it tells of, like {@code project.tender-published}
 * @param details what it says, by name
 */
public record NoticeView(String id, String kind, Instant publishedAt,
        @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class) JsonNode details) {
}
