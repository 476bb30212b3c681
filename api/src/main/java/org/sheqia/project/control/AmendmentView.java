package org.sheqia.project.control;

import java.time.Instant;
import org.sheqia.project.entity.Amendment;
import org.sheqia.project.entity.ProjectContent;

/** A proposed change of a published project. */
public record AmendmentView(String id, ProjectContent content, String reason, Amendment.Status status, Instant proposedAt) {
}
