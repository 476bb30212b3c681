package org.sheqia.organisation.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What happens to a person's wish to speak for an organisation. */
public interface RegistrationEvent extends Act {

    record Registered(Subject subject, OrganisationKind kind) implements RegistrationEvent {
    }

    record Withdrawn(Subject subject) implements RegistrationEvent {
    }

    record Returned(Subject subject, String reason, String applicant) implements RegistrationEvent {
        @Override
        public List<String> persons() {
            return List.of(applicant);
        }
    }

    record Refused(Subject subject, String reason, String applicant) implements RegistrationEvent {
        @Override
        public List<String> persons() {
            return List.of(applicant);
        }
    }
}
