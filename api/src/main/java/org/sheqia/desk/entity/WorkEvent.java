package org.sheqia.desk.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** Whose a piece of work becomes. */
public interface WorkEvent extends Act {

    record Taken(Subject subject, String kind) implements WorkEvent {
    }

    record GivenBack(Subject subject, String kind) implements WorkEvent {
    }

    /** @param person the name of whom it was given to */
    record Given(Subject subject, String kind, String person) implements WorkEvent {
    }
}
