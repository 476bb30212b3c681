package org.sheqia.project.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.SealedAct;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.security.entity.Role;

/** What happens to questions. The asker's organisation is in no record that the tenant reads. */
public interface QuestionEvent extends Act {

    record Asked(Subject subject) implements QuestionEvent, SealedAct {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record AnswerProposed(Subject subject, String answer) implements QuestionEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record AnswerReturned(Subject subject, String reason) implements QuestionEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Answered(Subject subject, String question, String answer) implements QuestionEvent, Published {
    }
}
