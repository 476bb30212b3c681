package org.sheqia.project.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.entity.Change;
import org.sheqia.project.entity.ProjectContent;

/**
 * A published edition of a project.
 *
 * @param changes what differs from the edition before; empty for the first
 */
public record EditionView(int number, Instant publishedAt, @Schema(nullable = true) String reason, ProjectContent content,
        List<Change> changes) {

    public EditionView(int number, Instant publishedAt, String reason, ProjectContent content) {
        this(number, publishedAt, reason, content, List.of());
    }

    EditionView with(List<Change> differences) {
        return new EditionView(number, publishedAt, reason, content, differences);
    }
}
