package org.sheqia.bid.entity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.RevealedAct;
import org.sheqia.audit.entity.SealedAct;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Actor;

/** What happens to bids and at their opening. */
public interface BidEvent extends Act {

    record Submitted(Subject subject, int edition, String receipt, String checksum) implements BidEvent, SealedAct {
    }

    record Confirmed(Subject subject, int edition, String receipt, String checksum) implements BidEvent, SealedAct {
    }

    record Withdrawn(Subject subject) implements BidEvent, SealedAct {
    }

    /** What an organisation's admins hear while nobody may know of which bid; told, and written down nowhere else. */
    record SealedActDone(Subject subject) implements BidEvent {

        public static SealedActDone by(String creditCode) {
            return new SealedActDone(new Subject("organisation", creditCode, null, creditCode, null, null));
        }

    }

    /**
     * Once the box is open: who did what with the bid before, in the organisation's own records.
     *
     * @param done {@code submitted}, {@code confirmed} or {@code withdrawn}
     * @param at   when it was done
     */
    record Revealed(Subject subject, String sub, String name, String done, Instant at) implements BidEvent, RevealedAct {
        @Override
        public String verb() {
            return "bid." + done;
        }

        @Override
        public Actor actor() {
            return new Actor(sub, null, name, Set.of());
        }
    }

    record OpeningAttended(Subject subject, String official) implements BidEvent {
    }

    record BidsOpened(Subject subject, List<Opened> bids) implements BidEvent {
        @Override
        public List<String> concerned() {
            return bids.stream().map(Opened::creditCode).distinct().toList();
        }
    }

    /** One envelope in the minutes; the reason is null for a valid offer. */
    record Opened(String bidId, String creditCode, String name, Money price, String invalidReason) {
    }
}
