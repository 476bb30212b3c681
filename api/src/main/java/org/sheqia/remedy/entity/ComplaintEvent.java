package org.sheqia.remedy.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to a complaint. */
public interface ComplaintEvent extends Act {

    /** Buyer, complainant and others whom it concerns. */
    private static List<Audience> all(Subject subject, String creditCode, List<String> concerned) {
        return Stream.concat(Stream.of(Audience.tenant(subject.tenant(), Role.OFFICER), Audience.tenant(subject.tenant(), Role.APPROVER)),
                Stream.concat(Stream.of(creditCode), concerned.stream()).distinct().map(Audience::organisation)).toList();
    }

    record Filed(Subject subject, String name, Role authority, Instant examineBy) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(authority), Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record CorrectionAsked(Subject subject, String creditCode, String reason, Instant correctBy) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record CorrectionChanged(Subject subject, String name, Role authority, List<Change> changes) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(authority));
        }
    }

    record NotAdmitted(Subject subject, String creditCode, String reason) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, List.of());
        }
    }

    record PassedOn(Subject subject, String creditCode, String reason) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, List.of());
        }
    }

    record Accepted(Subject subject, String creditCode, Instant explainBy, @JsonIgnore List<String> concerned) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, concerned);
        }
    }

    record Explained(Subject subject, Role authority) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(authority));
        }
    }

    /** @param until null where it lasts until the decision */
    record Suspended(Subject subject, String creditCode, Instant until, @JsonIgnore List<String> concerned) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, concerned);
        }
    }

    record SuspensionEnded(Subject subject, String creditCode, String reason, @JsonIgnore List<String> concerned) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, concerned);
        }
    }

    /** @param until the last day that it is expected to take */
    record ClockPaused(Subject subject, String creditCode, String reason, LocalDate until) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, List.of());
        }
    }

    record ClockResumed(Subject subject, String creditCode, Instant decideBy) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, List.of());
        }
    }

    /** @param late after the time for deciding */
    record Decided(Subject subject, String creditCode, String name, Outcome outcome, boolean late, @JsonIgnore List<String> concerned)
            implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, concerned);
        }
    }

    record DecisionPublished(Subject subject, String creditCode, String name, Outcome outcome, @JsonIgnore List<String> concerned) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, concerned);
        }
    }

    /** It was false, knowingly: who filed it is barred (政府采购法实施条例 第73条). */
    record FalseFound(Subject subject, String creditCode, int months, String reason) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return all(subject, creditCode, List.of());
        }
    }

    record Withdrawn(Subject subject, String name, Role authority) implements ComplaintEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(authority), Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }
}
