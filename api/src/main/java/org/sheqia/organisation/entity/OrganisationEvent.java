package org.sheqia.organisation.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to an organisation's registration. */
public interface OrganisationEvent extends Act {

    record Registered(Subject subject, OrganisationKind kind) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }

    record ProfileChanged(Subject subject) implements OrganisationEvent {
    }

    record Approved(Subject subject, String exceptionReason) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record Returned(Subject subject, String reason) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record Barred(Subject subject, LocalDate until, String reason) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record RegisterTaken(Subject subject, List<String> creditCodes) implements OrganisationEvent {
    }
}
