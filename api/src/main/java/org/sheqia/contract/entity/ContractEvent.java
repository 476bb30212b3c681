package org.sheqia.contract.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;

/** What happens to a contract. */
public interface ContractEvent extends Act {

    record Drafted(Subject subject, Money amount) implements ContractEvent {
    }

    record Revised(Subject subject, List<Change> changes) implements ContractEvent {
    }

    record Offered(Subject subject, String creditCode, Money amount, Instant openUntil) implements ContractEvent {
    }

    record SignedByOrganisation(Subject subject, String signatory) implements ContractEvent {
    }

    record SignedByTenant(Subject subject, String creditCode, String signatory) implements ContractEvent {
    }

    record Declined(Subject subject, String organisation, String reason) implements ContractEvent {
    }

    record Withdrawn(Subject subject, String creditCode, String reason) implements ContractEvent {
    }

    record PaperRegistered(Subject subject, String creditCode, String organisationSignatory, String tenantSignatory)
            implements ContractEvent {
    }

    /** A renewal that does not come about, or a contract whose award was revoked. */
    record Discarded(Subject subject, String creditCode) implements ContractEvent {
    }

    record RepaymentEntered(Subject subject, Money amount, LocalDate paidOn, String reference) implements ContractEvent {
    }

    record RepaymentReturned(Subject subject, String reason) implements ContractEvent {
    }

    /** An organisation has paid back what was paid for services that it did not render. */
    record Repaid(Subject subject, String creditCode, Money amount, LocalDate paidOn, String reference) implements ContractEvent {
    }

    record ContractSigned(Subject subject, String creditCode, String organisation, Money amount, LocalDate serviceFrom,
            LocalDate serviceUntil) implements ContractEvent, Published {
    }

    /** 备案: a copy went to the finance bureau. */
    record Filed(Subject subject, String reference, LocalDate filedOn) implements ContractEvent {
    }

    record Completed(Subject subject, String creditCode, String organisation, Money amount) implements ContractEvent, Published {
    }

    /** @param settlement what is still to be paid for services rendered; zero where nothing is */
    record Terminated(Subject subject, String creditCode, String organisation, String reason, Money settlement) implements ContractEvent, Published {
    }
}
