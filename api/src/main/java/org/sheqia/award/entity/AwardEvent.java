package org.sheqia.award.entity;

import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;

/** What happens between the evaluation and the contract. */
public interface AwardEvent extends Act {

    @Override
    default String verb() {
        return "award." + Act.super.verb().substring(subject().type().length() + 1);
    }

    record Proposed(Subject subject, String name, Money amount) implements AwardEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record ResultPublished(Subject subject, String creditCode, String name, Money amount, Instant publicityEndsAt,
            Instant objectionEndsAt) implements AwardEvent, Published {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }

    record AwardNoticed(Subject subject, String creditCode, String name, Money amount, Instant signBy)
            implements AwardEvent, Published {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode), Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record RevocationProposed(Subject subject, String name, String reason) implements AwardEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record RevocationDropped(Subject subject, String name) implements AwardEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    /** An award does not stand any more. */
    interface Fell extends AwardEvent {

        String award();

        String creditCode();

        String reason();

        @Override
        default List<Audience> audience() {
            return List.of(Audience.organisation(creditCode()), Audience.tenant(subject().tenant(), Role.OFFICER));
        }
    }

    record Revoked(Subject subject, String award, String creditCode, String name, String reason) implements Fell, Published {
    }

    /** It fell before the public was told of it, so that the public is not told now. */
    record ProposalRevoked(Subject subject, String award, String creditCode, String name, String reason) implements Fell {
    }

    /** A bid does not count: its bidder is told why. */
    record BidRejected(Subject subject, String creditCode, String bid, String reason) implements AwardEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(creditCode));
        }
    }
}
