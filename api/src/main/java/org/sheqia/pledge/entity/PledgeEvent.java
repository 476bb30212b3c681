package org.sheqia.pledge.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;

/** What happens to a pledge and its tranches. */
public interface PledgeEvent extends Act {

    record Offered(Subject subject, String foundation, Money amount) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER), Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record Accepted(Subject subject, String creditCode, String foundation, Money amount) implements PledgeEvent, Published {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode), Audience.tenant(subject.tenant(), Role.FINANCE));
        }
    }

    record Declined(Subject subject, String creditCode, String reason) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    /** An offer that was taken back before anybody had accepted it. */
    record Withdrawn(Subject subject, String foundation, Money amount, String reason) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    /** What had been accepted was taken back. */
    record Retracted(Subject subject, String foundation, Money amount, String reason) implements PledgeEvent, Published {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER), Audience.tenant(subject.tenant(), Role.APPROVER),
                    Audience.tenant(subject.tenant(), Role.FINANCE));
        }
    }

    record Lapsed(Subject subject, String creditCode, String foundation, Money amount) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    /** @param reference what is to be written on the transfer */
    record TrancheRequested(Subject subject, String creditCode, int number, Money amount, String reference) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record TrancheConfirmed(Subject subject, int number, Money amount, LocalDate paidOn, String bankReference) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.FINANCE));
        }
    }

    record TrancheReturned(Subject subject, String creditCode, int number, Money amount, String reason) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record TrancheAcknowledged(Subject subject, String creditCode, int number, Money amount) implements PledgeEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }
}
