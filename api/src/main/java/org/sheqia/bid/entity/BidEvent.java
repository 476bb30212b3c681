package org.sheqia.bid.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.SealedAct;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;

/** What happens to bids and at their opening. */
public interface BidEvent extends Act {

    record Submitted(Subject subject, int edition, String receipt, String checksum) implements BidEvent, SealedAct {
    }

    record Withdrawn(Subject subject) implements BidEvent, SealedAct {
    }

    record OpeningAttended(Subject subject, String official) implements BidEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER), Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record BidsOpened(Subject subject, List<Opened> bids) implements BidEvent {
        @Override
        public List<Audience> audience() {
            return bids.stream().map(b -> Audience.organisation(b.creditCode())).distinct().toList();
        }
    }

    /** One envelope in the minutes; the reason is null for a valid offer. */
    record Opened(String bidId, String creditCode, String name, Money price, String invalidReason) {
    }
}
