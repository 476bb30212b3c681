package org.sheqia.bid.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.bid.entity.BidEvent;

/**
 * An opening. Its officials are known by their subjects; a name may be another's too.
 *
 * @param first    name of the official who attends, and waits for the second
 * @param firstSub subject of that official
 * @param bids     the minutes; empty until it is done
 */
public record OpeningView(@Schema(nullable = true) String first, @Schema(nullable = true) String firstSub,
        @Schema(nullable = true) String second, @Schema(nullable = true) String secondSub,
        @Schema(nullable = true) Instant attendedAt, @Schema(nullable = true) Instant openedAt, List<BidEvent.Opened> bids) {
}
