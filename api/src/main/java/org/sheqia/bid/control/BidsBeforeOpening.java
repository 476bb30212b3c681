package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.BiFunction;
import org.sheqia.audit.entity.Act;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidEdition;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;

/** An organisation's own bids while their projects take bids: found, put into the box, and what was done with them written down. */
@ApplicationScoped
public class BidsBeforeOpening {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Bids bids;

    @Inject
    Envelopes envelopes;

    @Inject
    Traces traces;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** A bid with its project and the box of that project; all three are locked. */
    record Held(Project project, BidBox box, Bid bid) {
    }

    /**
     * Enters the tenant that the bid is for, and locks project, box and bid, in this order. Whoever
     * comes at the last moment waits its turn, and is judged by when it came: the opening waits for it ({@link LastBids}).
     *
     * @throws Rejected when it is not the organisation's, was changed since, or the project takes no bids any more
     */
    Held hold(String creditCode, String id, Revision seen) {
        Bids.Place place = bids.placeOf(creditCode, id);
        scope.enter(place.tenant());
        Project project = projects.get(place.project());
        BidBox box = bids.box(place.project());
        Bid bid = bids.own(creditCode, id, seen);
        project.requireOpenForBids(instant.received());
        return new Held(project, box, bid);
    }

    /**
     * Puts an offer into the box as the bid's next edition.
     *
     * @param how what that is to the bid
     * @throws Rejected when the offer is not complete, or too dear
     */
    void put(Held held, String creditCode, BidContent content, BiFunction<String, Instant, Act> how) {
        content.requireComplete(held.project());
        Act done = how.apply(envelopes.next(held.box(), held.bid(), creditCode, content, held.project().content()), instant.received());
        bids.add(new BidEdition(held.bid()));
        record(held, creditCode, done);
    }

    /** Who did it is sealed beside the bid; that something was done is recorded. */
    void record(Held held, String creditCode, Act done) {
        traces.add(held.box(), held.bid(), creditCode, done.verb().substring(done.subject().type().length() + 1));
        held.box().turn();
        acts.fire(done);
    }
}
