package org.sheqia.meeting.entity;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table in a slot.
 *
 * @param slot its id is when it begins
 * @param name what people find it by
 */
@Schema(name = "MeetingPlace")
public record Place(String slot, String table, Instant startsAt, Instant endsAt, String name) {

    /** Whether one cannot sit at both. */
    public boolean meets(Place other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** The same table so much later. */
    public Place later(Duration duration) {
        return new Place(startsAt.plus(duration).toString(), table, startsAt.plus(duration), endsAt.plus(duration), name);
    }
}
