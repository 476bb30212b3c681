package org.sheqia.project.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;

/** What happens to a project on its way. */
public interface ProjectEvent extends Act {

    record Drafted(Subject subject) implements ProjectEvent {
    }

    record Revised(Subject subject, List<Change> changes) implements ProjectEvent {
    }

    record Submitted(Subject subject, Money budgetCeiling) implements ProjectEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record Returned(Subject subject, String reason) implements ProjectEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record TenderPublished(Subject subject, String number, Money budgetCeiling, Instant bidDeadline)
            implements ProjectEvent, Published {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record AmendmentProposed(Subject subject, String reason, List<Change> changes) implements ProjectEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record AmendmentReturned(Subject subject, String reason) implements ProjectEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Amended(Subject subject, int edition, String reason, List<Change> changes, Instant bidDeadline)
            implements ProjectEvent, Published {
    }

    /** 中止履行: something is open that may change the result; nothing is paid until it is decided. */
    record Interrupted(Subject subject, @JsonIgnore Set<String> contractors) implements ProjectEvent, Published {
        @Override
        public List<Audience> audience() {
            return performers(subject, contractors);
        }
    }

    /** 恢复履行. */
    record Resumed(Subject subject, @JsonIgnore Set<String> contractors) implements ProjectEvent, Published {
        @Override
        public List<Audience> audience() {
            return performers(subject, contractors);
        }
    }

    private static List<Audience> performers(Subject subject, Set<String> contractors) {
        return Stream.concat(Stream.of(Audience.tenant(subject.tenant(), Role.OFFICER), Audience.tenant(subject.tenant(), Role.FINANCE)),
                contractors.stream().map(Audience::organisation)).toList();
    }

    record Cancelled(Subject subject, String reason) implements ProjectEvent, Published {
    }

    record Failed(Subject subject, String reason) implements ProjectEvent, Published {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER),
                    Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }
}
