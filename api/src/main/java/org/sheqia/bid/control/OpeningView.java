package org.sheqia.bid.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.bid.entity.BidEvent;

/**
 * An opening.
 *
 * @param first    the official who attends, and waits for the second
 * @param bids     the minutes; empty until it is done
 */
public record OpeningView(@Schema(nullable = true) String first, @Schema(nullable = true) String second,
        @Schema(nullable = true) Instant attendedAt, @Schema(nullable = true) Instant openedAt, List<BidEvent.Opened> bids) {
}
