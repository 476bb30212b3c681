package org.sheqia.meeting.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant wishes for.
 *
 * @param wishes   the most wanted first
 * @param absences slots in which it cannot be met
 * @param most     meetings at most; null for the usual
 * @param representative who speaks for a project
 * @param usual    what that is
 * @param slots    in which meetings are held
 * @param version  0 before anything was saved
 */
public record WishListView(String season, List<WishView> wishes, List<String> absences, @Schema(nullable = true) Integer most,
        @Schema(nullable = true) String representative, int usual, List<SlotView> slots, long version) {

    /** A time in which one may be absent. */
    @Schema(name = "FairSlotView")
    public record SlotView(String id, Instant startsAt, Instant endsAt) {
    }

    /** @param party project id or credit code */
    @Schema(name = "Wish")
    public record WishView(String party, String name) {
    }
}
