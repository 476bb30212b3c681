package org.sheqia.organisation.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/** What happens to an organisation's registration. */
public interface OrganisationEvent extends Act {

    record ProfileChanged(Subject subject, List<Change> changes) implements OrganisationEvent {
    }

    /** @param username of whom may speak for it from here on */
    record Approved(Subject subject, String exceptionReason, String username) implements OrganisationEvent {
    }

    record FactsProposed(Subject subject, List<Change> changes, String grounds) implements OrganisationEvent {
    }

    record FactsChanged(Subject subject, List<Change> changes) implements OrganisationEvent {
    }

    record FactsReturned(Subject subject, String reason) implements OrganisationEvent {
    }

    record StandingRecorded(Subject subject, Standing.Kind kind, String source, LocalDate from, LocalDate until) implements OrganisationEvent {
    }

    record StandingConfirmed(Subject subject, Standing.Kind kind, String source, LocalDate from, LocalDate until) implements OrganisationEvent {
    }

    record StandingEndAsked(Subject subject, Standing.Kind kind, String reason) implements OrganisationEvent {
    }

    record StandingEnded(Subject subject, Standing.Kind kind, String reason) implements OrganisationEvent {
    }

    record Barred(Subject subject, LocalDate until, String reason) implements OrganisationEvent {
    }

    record RegisterTaken(Subject subject, List<String> creditCodes) implements OrganisationEvent {
    }
}
