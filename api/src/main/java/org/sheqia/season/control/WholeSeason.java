package org.sheqia.season.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.control.Versioned;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonStage;

/**
 * A fair, whole.
 *
 * @param openedAt when the district opened it; none for a draft
 * @param closedAt when the district closed it
 */
public record WholeSeason(String code, SeasonPlan plan, SeasonStage stage, @Schema(nullable = true) Instant openedAt,
        @Schema(nullable = true) Instant closedAt, boolean sample, long version) implements Versioned {
}
