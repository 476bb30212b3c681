package org.sheqia.project.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;

/** What happens to a project on its way. */
public interface ProjectEvent extends Act {

    record Drafted(Subject subject) implements ProjectEvent {
    }

    record Revised(Subject subject, List<Change> changes) implements ProjectEvent {
    }

    /** It is for another fair. */
    record SeasonChanged(Subject subject, List<Change> changes) implements ProjectEvent {
    }

    record Submitted(Subject subject, Money budgetCeiling) implements ProjectEvent {
    }

    record Returned(Subject subject, String reason) implements ProjectEvent {
    }

    record TenderPublished(Subject subject, String number, Money budgetCeiling, Instant bidDeadline)
            implements ProjectEvent, Published {
    }

    record AmendmentProposed(Subject subject, String reason, List<Change> changes) implements ProjectEvent {
    }

    record AmendmentReturned(Subject subject, String reason) implements ProjectEvent {
    }

    record Amended(Subject subject, int edition, String reason, List<Change> changes, Instant bidDeadline)
            implements ProjectEvent, Published {
    }

    /** 中止履行: something is open that may change the result; nothing is paid until it is decided. */
    record Interrupted(Subject subject, @JsonIgnore Set<String> concerned) implements ProjectEvent, Published {
    }

    /** 恢复履行. */
    record Resumed(Subject subject, @JsonIgnore Set<String> concerned) implements ProjectEvent, Published {
    }

    record Cancelled(Subject subject, String reason) implements ProjectEvent, Published {
    }

    record Failed(Subject subject, String reason) implements ProjectEvent, Published {
    }
}
