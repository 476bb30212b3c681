package org.sheqia.organisation.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to an organisation's registration. */
public interface OrganisationEvent extends Act {

    record ProfileChanged(Subject subject, List<Change> changes) implements OrganisationEvent {
    }

    /** @param username of whom may speak for it from here on */
    record Approved(Subject subject, String exceptionReason, String username) implements OrganisationEvent {
    }

    record FactsProposed(Subject subject, List<Change> changes, String grounds) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN), Audience.organisation(subject.organisation()));
        }
    }

    record FactsChanged(Subject subject, List<Change> changes) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record FactsReturned(Subject subject, String reason) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record StandingRecorded(Subject subject, Standing.Kind kind, String source, LocalDate from, LocalDate until) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN), Audience.organisation(subject.organisation()));
        }
    }

    record StandingConfirmed(Subject subject, Standing.Kind kind, String source, LocalDate from, LocalDate until) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record StandingEndAsked(Subject subject, Standing.Kind kind, String reason) implements OrganisationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }

    record StandingEnded(Subject subject, Standing.Kind kind, String reason) implements OrganisationEvent {
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
