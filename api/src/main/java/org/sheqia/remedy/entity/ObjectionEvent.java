package org.sheqia.remedy.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to an objection. */
public interface ObjectionEvent extends Act {

    /** The buyer's people who run the procedure. */
    private static List<Audience> buyer(Subject subject) {
        return List.of(Audience.tenant(subject.tenant(), Role.OFFICER), Audience.tenant(subject.tenant(), Role.APPROVER));
    }

    record Filed(Subject subject, String name, Grounds grounds, Instant answerBy) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return buyer(subject);
        }
    }

    record CorrectionChanged(Subject subject, String name, List<Change> changes) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return buyer(subject);
        }
    }

    record Withdrawn(Subject subject, String name) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return buyer(subject);
        }
    }

    record AnswerProposed(Subject subject, Outcome outcome) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return buyer(subject);
        }
    }

    record AnswerReturned(Subject subject, String reason) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return buyer(subject);
        }
    }

    record Accepted(Subject subject, String creditCode) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record Returned(Subject subject, String creditCode, String reason, Instant correctBy) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record Inadmissible(Subject subject, String creditCode, String reason) implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    /** @param late after the time for answering */
    record Answered(Subject subject, String creditCode, String name, Outcome outcome, boolean late, @JsonIgnore List<String> concerned)
            implements ObjectionEvent {
        @Override
        public List<Audience> audience() {
            return Stream.concat(Stream.of(creditCode), concerned.stream()).distinct().map(Audience::organisation).toList();
        }
    }
}
