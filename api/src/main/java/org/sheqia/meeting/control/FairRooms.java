package org.sheqia.meeting.control;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and at which tables a season's meetings can be held; told by the seasons. */
public interface FairRooms {

    /** In the order of time; no two overlap. */
    List<Slot> slots(String season);

    /** A time in which meetings are held, all at once. */
    @Schema(name = "FairSlot")
    record Slot(String id, Instant startsAt, Instant endsAt, List<Table> tables) {

        Slot without(Predicate<String> taken) {
            return new Slot(id, startsAt, endsAt, tables.stream().filter(table -> !taken.test(table.id())).toList());
        }
    }

    /** @param name what people find it by */
    @Schema(name = "FairTable")
    record Table(String id, String name) {
    }
}
