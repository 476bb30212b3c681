package org.sheqia.meeting.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A request that was accepted, and the empty place. */
public record WalkInRequest(@NotNull @Size(min = 36, max = 36) String request, @NotNull @Size(min = 1, max = 40) String slot,
        @NotNull @Size(min = 1, max = 40) String table) {
}
