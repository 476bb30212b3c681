package org.sheqia.season.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/** What happens to a season. */
public interface SeasonEvent extends Act {

    record Opened(Subject subject) implements SeasonEvent {
    }

    record Revised(Subject subject, List<Change> changes) implements SeasonEvent {
    }

    record Closed(Subject subject) implements SeasonEvent {
    }
}
