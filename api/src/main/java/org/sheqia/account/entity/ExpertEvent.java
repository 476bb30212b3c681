package org.sheqia.account.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What the district says of an evaluator. */
public interface ExpertEvent extends Act {

    record Kept(Subject subject, Expert.Kind kind, String specialty, String unit) implements ExpertEvent {
    }
}
