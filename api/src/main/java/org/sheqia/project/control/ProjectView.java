package org.sheqia.project.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.control.Versioned;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;

/**
 * A project as its tenant's people see it.
 *
 * @param edition        how many editions have been published; 0 for a draft
 * @param returnedReason why the approver gave it back
 * @param amendments     proposed and not yet decided
 */
public record ProjectView(String id, @Schema(nullable = true) String number, String tenant, String season,
        ProjectStatus status, ProjectContent content, int edition, @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) Instant publishedAt, Instant changedAt, long version, List<AmendmentView> amendments)
        implements Versioned {

    public ProjectView(String id, String number, String tenant, String season, ProjectStatus status,
            ProjectContent content, int edition, String returnedReason, Instant publishedAt, Instant changedAt, long version) {
        this(id, number, tenant, season, status, content, edition, returnedReason, publishedAt, changedAt, version, List.of());
    }

    ProjectView at(Instant now) {
        return new ProjectView(id, number, tenant, season, status == ProjectStatus.PUBLISHED
                ? status.at(now, content.bidDeadline()) : status, content, edition, returnedReason, publishedAt, changedAt,
                version, amendments);
    }

    ProjectView with(List<AmendmentView> proposed) {
        return new ProjectView(id, number, tenant, season, status, content, edition, returnedReason, publishedAt, changedAt,
                version, proposed);
    }
}
