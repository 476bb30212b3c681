package org.sheqia.credit.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What happens to a contest. */
public interface ContestEvent extends Act {

    record Filed(Subject subject, CreditKind kind, String source) implements ContestEvent {
    }

    record Upheld(Subject subject, CreditKind kind, String source) implements ContestEvent {
    }

    record Dismissed(Subject subject, CreditKind kind, String source) implements ContestEvent {
    }
}
