package org.sheqia.season.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/** What happens to a season. */
public interface SeasonEvent extends Act {

    /** Prepared, unseen. */
    record Drafted(Subject subject) implements SeasonEvent {
    }

    /** Everybody sees it from now on. */
    record Opened(Subject subject) implements SeasonEvent {
    }

    record Revised(Subject subject, List<Change> changes) implements SeasonEvent {
    }

    /** The same season under another code. */
    record Recoded(Subject subject, List<Change> changes) implements SeasonEvent {
    }

    /** The whole plan is so many days later, or earlier where that is negative. */
    record Postponed(Subject subject, LocalDate opensOn, long days, List<Change> changes, @JsonIgnore List<Audience> hear) implements SeasonEvent {
        @Override
        public List<Audience> addressees() {
            return hear;
        }
    }

    /** A draft again, for nothing refers to it. */
    record TakenBack(Subject subject) implements SeasonEvent {
    }

    /** A draft is gone. */
    record Discarded(Subject subject) implements SeasonEvent {
    }

    record Closed(Subject subject) implements SeasonEvent {
    }
}
