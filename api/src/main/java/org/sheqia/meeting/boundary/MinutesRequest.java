package org.sheqia.meeting.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.meeting.entity.Minutes.Attachment;

/**
 * What was agreed.
 *
 * @param documents files that the side has stored
 */
public record MinutesRequest(@NotNull @Size(min = 1, max = 30) List<@NotNull @Size(min = 1, max = 1000) String> points,
        @NotNull @Size(max = 20) List<@NotNull @Valid MinutesDocument> documents) {

    @Schema(name = "MinutesDocument")
    public record MinutesDocument(@NotNull @Size(min = 36, max = 36) String id, @NotNull @Size(min = 1, max = 200) String name) {
    }

    List<Attachment> attached() {
        return documents.stream().map(document -> new Attachment(document.id(), document.name())).toList();
    }
}
