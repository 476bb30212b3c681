package org.sheqia.meeting.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.meeting.control.SaveWishes.Wanted;

/**
 * Which projects an organisation wishes to talk about.
 *
 * @param wishes   project ids, the most wanted first
 * @param absences slots in which one cannot
 * @param most     meetings at most; null for the usual
 */
public record WishesRequest(@NotNull @Size(max = 30) List<@NotNull @Size(min = 1, max = 36) String> wishes,
        @NotNull @Size(max = 64) List<@NotNull @Size(min = 1, max = 40) String> absences, @Min(0) @Max(16) @Schema(nullable = true) Integer most) {

    Wanted wanted() {
        return new Wanted(wishes, absences, most, null);
    }
}
