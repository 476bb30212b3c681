package org.sheqia.account.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/** What the district says of an evaluator. */
public interface ExpertEvent extends Act {

    record Kept(Subject subject, List<Change> changes) implements ExpertEvent {
    }
}
