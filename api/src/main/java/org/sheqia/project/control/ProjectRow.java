package org.sheqia.project.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Stream;

/** A project in a list. What a draft may still lack is null. */
public record ProjectRow(String id, @Schema(nullable = true) String number, String title, String tenant, String season,
        @Schema(nullable = true) Stream stream, @Schema(nullable = true) String field, @Schema(nullable = true) String area,
        ProjectStatus status, @Schema(nullable = true) String procedure, @Schema(nullable = true) Money budgetCeiling,
        @Schema(nullable = true) Instant publishedAt, @Schema(nullable = true) Instant bidDeadline, Instant changedAt) {

    /** The same with the status that it has at an instant. */
    ProjectRow at(Instant now) {
        return new ProjectRow(id, number, title, tenant, season, stream, field, area,
                status == ProjectStatus.PUBLISHED ? status.at(now, bidDeadline) : status, procedure, budgetCeiling,
                publishedAt, bidDeadline, changedAt);
    }
}
