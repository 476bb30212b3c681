package org.sheqia.meeting.entity;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 洽谈纪要 of one side: what was agreed.
 *
 * @param documents ids of the side's files, by name
 */
public record Minutes(List<String> points, List<Attachment> documents, String by, Instant at) {

    @Schema(name = "MinutesAttachment")
    public record Attachment(String id, String name) {
    }

    /** Both sides'; null where one has written none. */
    public record Both(Minutes tenant, Minutes organisation) {

        Both with(Side side, Minutes minutes) {
            return side == Side.TENANT ? new Both(minutes, organisation) : new Both(tenant, minutes);
        }
    }
}
