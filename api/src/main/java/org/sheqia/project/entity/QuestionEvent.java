package org.sheqia.project.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.SealedAct;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;

/** What happens to questions. The asker's organisation is in no record that the tenant reads. */
public interface QuestionEvent extends Act {

    record Asked(Subject subject) implements QuestionEvent, SealedAct {
    }

    record AnswerProposed(Subject subject, String answer) implements QuestionEvent {
    }

    record AnswerReturned(Subject subject, String reason) implements QuestionEvent {
    }

    record Answered(Subject subject, String question, String answer) implements QuestionEvent, Published {
    }
}
