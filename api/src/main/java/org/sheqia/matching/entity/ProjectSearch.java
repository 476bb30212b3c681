package org.sheqia.matching.entity;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Stream;

/**
 * What somebody looks for among the published projects, in the names of the list's address; null for any.
 *
 * @param minBudget least ceiling, in yuan
 * @param maxBudget greatest ceiling, in yuan
 * @param q         looked for in title and number
 */
public record ProjectSearch(@Schema(nullable = true) @Size(max = 64) String tenant, @Schema(nullable = true) Stream stream,
        @Schema(nullable = true) @Size(max = 40) String field, @Schema(nullable = true) ProjectStatus status,
        @Schema(nullable = true) @Size(max = 40) String procedure, @Schema(nullable = true) Money minBudget,
        @Schema(nullable = true) Money maxBudget, @Schema(nullable = true) @Size(max = 100) String q) {
}
