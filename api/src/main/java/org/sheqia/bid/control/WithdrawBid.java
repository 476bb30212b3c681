package org.sheqia.bid.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.control.Outbox;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * An organisation takes its envelope out again, before the deadline. All its admins hear at once that something sealed was
 * done, and find on their bids who did it.
 */
@UseCase
public class WithdrawBid {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Bids bids;

    @Inject
    Traces traces;

    @Inject
    FreshLogin freshLogin;

    @Inject
    Outbox outbox;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    @Sealed
    public void withdraw(String creditCode, String id, Revision seen) {
        freshLogin.require();
        Bids.Place place = bids.placeOf(creditCode, id);
        scope.enter(place.tenant());
        Project project = projects.get(place.project());
        BidBox box = bids.box(place.project());
        Bid bid = bids.own(creditCode, id, seen);
        project.requireOpenForBids(instant.now());
        Act withdrawn = bid.withdraw();
        traces.add(box, bid, creditCode, "withdrawn");
        box.turn();
        acts.fire(withdrawn);
        BidEvent.SealedActDone done = BidEvent.SealedActDone.by(creditCode);
        outbox.tellOfTheDay(done, done.audience());
    }
}
