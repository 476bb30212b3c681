package org.sheqia.pledge.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/** What happens to a foundation's profile. */
public interface FoundationEvent extends Act {

    record Proposed(Subject subject, List<Change> changes) implements FoundationEvent {
    }

    record Approved(Subject subject, List<Change> changes) implements FoundationEvent {
    }

    record Returned(Subject subject, String reason) implements FoundationEvent {
    }
}
