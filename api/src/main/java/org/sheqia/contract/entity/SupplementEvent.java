package org.sheqia.contract.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.Instalment.Gate;

/** What happens to a supplement. */
public interface SupplementEvent extends Act {

    record Drafted(Subject subject, SupplementKind kind, Money value) implements SupplementEvent {
    }

    record Revised(Subject subject, Money value, List<Change> changes) implements SupplementEvent {
    }

    record Discarded(Subject subject) implements SupplementEvent {
    }

    record Offered(Subject subject, String creditCode, SupplementKind kind, Instant openUntil) implements SupplementEvent {
    }

    record SignedByOrganisation(Subject subject, String signatory) implements SupplementEvent {
    }

    record SignedByTenant(Subject subject, String creditCode, String signatory) implements SupplementEvent {
    }

    record Declined(Subject subject, String organisation, String reason) implements SupplementEvent {
    }

    record Withdrawn(Subject subject, String creditCode, String reason) implements SupplementEvent {
    }

    /**
     * More is bought.
     *
     * @param gate what has to happen before the added sum falls due
     */
    record Increased(Subject subject, String contractId, String creditCode, String organisation, Money value, Gate gate)
            implements SupplementEvent, Published {
    }

    record Extended(Subject subject, String contractId, String creditCode, String organisation, LocalDate serviceUntil)
            implements SupplementEvent, Published {
    }

    /** @param balance what is still to be paid; negative where it is to be paid back */
    record EndAgreed(Subject subject, String creditCode, String organisation, Money value, Money balance)
            implements SupplementEvent, Published {
    }
}
