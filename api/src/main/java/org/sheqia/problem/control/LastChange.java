package org.sheqia.problem.control;

import java.time.Instant;
import java.util.Optional;

/** Who changed a thing last; told by the audit trail. */
public interface LastChange {

    Optional<Change> of(String subjectId);

    /**
     * One change.
     *
     * @param by  the name of who did it
     * @param act what was done, like {@code project.submitted}
     */
    record Change(String by, Instant at, String act) {
    }
}
