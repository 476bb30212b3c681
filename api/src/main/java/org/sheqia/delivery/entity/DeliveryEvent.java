package org.sheqia.delivery.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Framework;
import org.sheqia.tenantconfig.GradeBands;

/** What happens while a contract is performed. */
public interface DeliveryEvent extends Act {

    record ServiceRecorded(Subject subject, String indicator, LocalDate servedOn, int quantity, int people)
            implements DeliveryEvent {
    }

    /** Many at once, from a list; {@code checksum} is the list's. */
    record ServicesImported(Subject subject, int records, LocalDate first, LocalDate last, String checksum) implements DeliveryEvent {
    }

    record ServiceVoided(Subject subject, String creditCode, String reason) implements DeliveryEvent {
    }

    record Assigned(Subject subject, String creditCode, String assessorSub, String assessor, Stage stage) implements DeliveryEvent {
        @Override
        public List<String> persons() {
            return List.of(assessorSub);
        }
    }

    /** The assessor is not to judge after all. */
    record AssignmentWithdrawn(Subject subject, String assessorSub, Stage stage, String reason) implements DeliveryEvent {
        @Override
        public List<String> persons() {
            return List.of(assessorSub);
        }
    }

    record PartScored(Subject subject, Framework.Part part, BigDecimal score) implements DeliveryEvent {
    }

    /** A result is there, and open for a reply or an appeal. */
    record ResultGiven(Subject subject, String creditCode, Stage stage, int attempt, BigDecimal score, GradeBands.Grade grade,
            Instant replyBy) implements DeliveryEvent {
    }

    record Replied(Subject subject) implements DeliveryEvent {
    }

    record Appealed(Subject subject, Stage stage) implements DeliveryEvent {
    }

    record AppealAnswered(Subject subject, String creditCode, Hearing.AppealOutcome outcome) implements DeliveryEvent {
    }

    /** The result is final. */
    record Evaluated(Subject subject, String contractId, String creditCode, Stage stage, int attempt, BigDecimal score, GradeBands.Grade grade,
            Instant rectifyBy) implements DeliveryEvent, Published {
    }

    record Rectified(Subject subject) implements DeliveryEvent {
    }

    record RectificationAccepted(Subject subject, String creditCode) implements DeliveryEvent {
    }

    /** What was put right is not enough; the organisation reports again by {@code rectifyBy}. */
    record RectificationReturned(Subject subject, String creditCode, String reason, Instant rectifyBy) implements DeliveryEvent {
    }

    /** Nothing was put right in time: a second failure. */
    record NotRectified(Subject subject, String creditCode, Stage stage) implements DeliveryEvent {
    }

    /** Somebody asks for what a rule forbids; another has to confirm it. */
    record ExemptionAsked(Subject subject, Exemption.Kind kind, String about, String reason, List<Exemption.LeftOpen> covers)
            implements DeliveryEvent {
    }

    record ExemptionConfirmed(Subject subject, String askedBy, Exemption.Kind kind, String about, String reason) implements DeliveryEvent {
        @Override
        public List<String> persons() {
            return List.of(askedBy);
        }
    }

    record ExemptionDeclined(Subject subject, String askedBy, Exemption.Kind kind, String about) implements DeliveryEvent {
        @Override
        public List<String> persons() {
            return List.of(askedBy);
        }
    }
}
