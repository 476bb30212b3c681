package org.sheqia.pledge.entity;

import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;

/** What happens to a programme and to what is proposed for it. */
public interface ProgrammeEvent extends Act {

    record Drafted(Subject subject) implements ProgrammeEvent {
    }

    record Revised(Subject subject, List<Change> changes) implements ProgrammeEvent {
    }

    /** @param beyond the foundation's own bounds that it has seen and goes beyond */
    record Opened(Subject subject, Money budget, Instant deadline, List<LimitWarning> beyond) implements ProgrammeEvent {
    }

    record Closed(Subject subject) implements ProgrammeEvent {
    }

    record Submitted(Subject subject, String creditCode, String proposer, Money amount) implements ProgrammeEvent {
    }

    record Withdrawn(Subject subject, String creditCode) implements ProgrammeEvent {
    }

    record Accepted(Subject subject, Proposer proposer, Money amount) implements ProgrammeEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(proposer.audience());
        }
    }

    /** Which project of the tenant came of an accepted proposal. */
    record ProjectNamed(Subject subject, String project) implements ProgrammeEvent {
    }

    record Declined(Subject subject, Proposer proposer, String reason) implements ProgrammeEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(proposer.audience());
        }
    }
}
