package org.sheqia.remedy.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.clock.control.ClockView;
import org.sheqia.remedy.entity.ComplaintStatus;

/**
 * Another's complaint as an organisation sees it whom it concerns: nothing of who complains, nor of the facts that it tells.
 *
 * @param matters     what is complained of
 * @param clocks      until when it can explain itself
 * @param mayExplain  whether it still can; once
 * @param explanation its own words, or null
 */
@Schema(name = "ConcerningView")
public record ConcerningView(String id, ComplaintStatus status, List<String> matters, Instant explainBy, List<ClockView> clocks, boolean mayExplain,
        @Schema(nullable = true) String explanation, @Schema(nullable = true) Instant explainedAt) {
}
