package org.sheqia.delivery.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.security.entity.Role;
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

    record ServiceVoided(Subject subject, String reason) implements DeliveryEvent {
    }

    record Assigned(Subject subject, String assessorSub, String assessor, Stage stage) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.person(assessorSub));
        }
    }

    /** The assessor is not to judge after all. */
    record AssignmentWithdrawn(Subject subject, String assessorSub, Stage stage, String reason) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.person(assessorSub));
        }
    }

    record PartScored(Subject subject, Framework.Part part, BigDecimal score) implements DeliveryEvent {
    }

    /** A result is there, and open for a reply or an appeal. */
    record ResultGiven(Subject subject, String creditCode, Stage stage, int attempt, BigDecimal score, GradeBands.Grade grade,
            Instant replyBy) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode), Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Replied(Subject subject) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Appealed(Subject subject, Stage stage) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER), Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record AppealAnswered(Subject subject, String creditCode, Hearing.AppealOutcome outcome) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    /** The result is final. */
    record Evaluated(Subject subject, String contractId, String creditCode, Stage stage, int attempt, BigDecimal score, GradeBands.Grade grade,
            Instant rectifyBy) implements DeliveryEvent, Published {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode), Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Rectified(Subject subject) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record RectificationAccepted(Subject subject, String creditCode) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    /** What was put right is not enough; the organisation reports again by {@code rectifyBy}. */
    record RectificationReturned(Subject subject, String creditCode, String reason, Instant rectifyBy) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    /** Nothing was put right in time: a second failure. */
    record NotRectified(Subject subject, String creditCode, Stage stage) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode), Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    /** Somebody asks for what a rule forbids; another has to confirm it. */
    record ExemptionAsked(Subject subject, Exemption.Kind kind, String about, String reason, List<Exemption.LeftOpen> covers)
            implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record ExemptionConfirmed(Subject subject, String askedBy, Exemption.Kind kind, String about, String reason) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.person(askedBy));
        }
    }

    record ExemptionDeclined(Subject subject, String askedBy, Exemption.Kind kind, String about) implements DeliveryEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.person(askedBy));
        }
    }
}
