package org.sheqia.meeting.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.account.entity.PersonName;
import org.sheqia.meeting.control.SaveWishes.Wanted;

/**
 * Whom a buyer wishes to meet about a project.
 *
 * @param wishes   credit codes, the most wanted first
 * @param absences slots in which one cannot
 * @param most     meetings at most; null for the usual
 * @param representative who speaks for the project, by name: projects with the same one are never met at the same time
 */
public record ProjectWishesRequest(@NotNull @Size(max = 30) List<@NotNull @Size(min = 1, max = 36) String> wishes,
        @NotNull @Size(max = 64) List<@NotNull @Size(min = 1, max = 40) String> absences, @Min(0) @Max(16) @Schema(nullable = true) Integer most,
        @Size(max = 40) @Schema(nullable = true) String representative) {

    Wanted wanted() {
        return new Wanted(wishes, absences, most, representative == null || PersonName.written(representative).isEmpty() ? null : representative.strip());
    }
}
