package org.sheqia.remedy.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a case, as the records have it; who did it is not said. */
@Schema(name = "RemedyStepView")
public record StepView(String subjectId, String act, Instant at) {
}
