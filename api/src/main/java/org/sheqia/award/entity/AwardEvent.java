package org.sheqia.award.entity;

import java.time.Instant;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.money.entity.Money;

/** What happens between the evaluation and the contract. */
public interface AwardEvent extends Act {
    @Override
    default String verb() {
        return "award." + Act.super.verb().substring(subject().type().length() + 1);
    }

    record Proposed(Subject subject, String name, Money amount) implements AwardEvent {
    }

    record ResultPublished(Subject subject, String creditCode, String name, Money amount, Instant publicityEndsAt,
            Instant objectionEndsAt) implements AwardEvent, Published {
    }

    record AwardNoticed(Subject subject, String creditCode, String name, Money amount, Instant signBy)
            implements AwardEvent, Published {
    }

    record RevocationProposed(Subject subject, String name, String reason) implements AwardEvent {
    }

    record RevocationDropped(Subject subject, String name) implements AwardEvent {
    }

    /** An award does not stand any more. */
    interface Fell extends AwardEvent {

        String award();

        String creditCode();

        String reason();
    }

    record Revoked(Subject subject, String award, String creditCode, String name, String reason) implements Fell, Published {
    }

    /** It fell before the public was told of it, so that the public is not told now. */
    record ProposalRevoked(Subject subject, String award, String creditCode, String name, String reason) implements Fell {
    }

    /** A bid does not count: its bidder is told why. */
    record BidRejected(Subject subject, String creditCode, String bid, String reason) implements AwardEvent {
    }
}
