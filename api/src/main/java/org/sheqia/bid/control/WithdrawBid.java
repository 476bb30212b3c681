package org.sheqia.bid.control;

import jakarta.inject.Inject;
import org.sheqia.bid.control.BidsBeforeOpening.Held;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.notification.control.Outbox;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.UseCase;

/**
 * An organisation takes its envelope out again, before the deadline. All its admins hear at once that something sealed was
 * done, and find on their bids who did it.
 */
@UseCase
public class WithdrawBid {

    @Inject
    BidsBeforeOpening open;

    @Inject
    FreshLogin freshLogin;

    @Inject
    Outbox outbox;

    @Sealed
    public void withdraw(String creditCode, String id, Revision seen) {
        freshLogin.require();
        Held held = open.hold(creditCode, id, seen);
        open.record(held, creditCode, held.bid().withdraw());
        outbox.tellOfTheDay(BidEvent.SealedActDone.by(creditCode));
    }
}
