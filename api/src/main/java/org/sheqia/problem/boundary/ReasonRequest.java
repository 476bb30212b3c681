package org.sheqia.problem.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why something is done; the records keep it. */
public record ReasonRequest(@NotNull @Size(min = 2, max = 2000) String reason) {
}
