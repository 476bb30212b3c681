package org.sheqia.remedy.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to a complaint. */
public interface ComplaintEvent extends Act {

    record Filed(Subject subject, String name, Role authority, Instant examineBy) implements ComplaintEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(Audience.district(authority));
        }
    }

    record CorrectionAsked(Subject subject, String creditCode, String reason, Instant correctBy) implements ComplaintEvent {
    }

    record CorrectionChanged(Subject subject, String name, Role authority, List<Change> changes) implements ComplaintEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(Audience.district(authority));
        }
    }

    record NotAdmitted(Subject subject, String creditCode, String reason) implements ComplaintEvent {
    }

    record PassedOn(Subject subject, String creditCode, String reason) implements ComplaintEvent {
    }

    record Accepted(Subject subject, String creditCode, Instant explainBy, @JsonIgnore List<String> concerned) implements ComplaintEvent {
    }

    record Explained(Subject subject, Role authority) implements ComplaintEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(Audience.district(authority));
        }
    }

    /** @param until null where it lasts until the decision */
    record Suspended(Subject subject, String creditCode, Instant until, @JsonIgnore List<String> concerned) implements ComplaintEvent {
    }

    record SuspensionEnded(Subject subject, String creditCode, String reason, @JsonIgnore List<String> concerned) implements ComplaintEvent {
    }

    /** @param until the last day that it is expected to take */
    record ClockPaused(Subject subject, String creditCode, String reason, LocalDate until) implements ComplaintEvent {
    }

    record ClockResumed(Subject subject, String creditCode, Instant decideBy) implements ComplaintEvent {
    }

    /** @param late after the time for deciding */
    record Decided(Subject subject, String creditCode, String name, Outcome outcome, boolean late, @JsonIgnore List<String> concerned)
            implements ComplaintEvent {
    }

    record DecisionPublished(Subject subject, String creditCode, String name, Outcome outcome, @JsonIgnore List<String> concerned) implements ComplaintEvent {
    }

    /** It was false, knowingly: who filed it is barred (政府采购法实施条例 第73条). */
    record FalseFound(Subject subject, String creditCode, int months, String reason) implements ComplaintEvent {
    }

    record Withdrawn(Subject subject, String name, Role authority) implements ComplaintEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(Audience.district(authority));
        }
    }
}
