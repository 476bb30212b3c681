package org.sheqia.project.entity;

import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;

/** What happens where a need is put before the public, or excepted from that. An exception's acts are the project's: who drafted it confirms none. */
public interface ConsultationEvent extends Act {

    record Opened(Subject subject, Instant closesAt) implements ConsultationEvent, Published {
    }

    record Answered(Subject subject, String answer) implements ConsultationEvent {
    }

    record AnswerHidden(Subject subject, String answer, String reason) implements ConsultationEvent {
    }

    /** @param fields what of the need is another than in the notice */
    record Closed(Subject subject, List<String> fields) implements ConsultationEvent, Published {
    }

    record Withdrawn(Subject subject, String reason) implements ConsultationEvent, Published {
    }

    record NeedExemptionAsked(Subject subject, String reason) implements ConsultationEvent {
    }

    record NeedExemptionConfirmed(Subject subject, String reason) implements ConsultationEvent, Published {
    }

    record NeedExemptionDeclined(Subject subject) implements ConsultationEvent {
    }
}
