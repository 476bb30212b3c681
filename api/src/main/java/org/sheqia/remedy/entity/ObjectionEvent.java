package org.sheqia.remedy.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/** What happens to an objection. */
public interface ObjectionEvent extends Act {

    record Filed(Subject subject, String name, Grounds grounds, Instant answerBy) implements ObjectionEvent {
    }

    record CorrectionChanged(Subject subject, String name, List<Change> changes) implements ObjectionEvent {
    }

    record Withdrawn(Subject subject, String name) implements ObjectionEvent {
    }

    record AnswerProposed(Subject subject, Outcome outcome) implements ObjectionEvent {
    }

    record AnswerReturned(Subject subject, String reason) implements ObjectionEvent {
    }

    record Accepted(Subject subject, String creditCode) implements ObjectionEvent {
    }

    record Returned(Subject subject, String creditCode, String reason, Instant correctBy) implements ObjectionEvent {
    }

    record Inadmissible(Subject subject, String creditCode, String reason) implements ObjectionEvent {
    }

    /** @param late after the time for answering */
    record Answered(Subject subject, String creditCode, String name, Outcome outcome, boolean late, @JsonIgnore List<String> concerned)
            implements ObjectionEvent {
    }
}
