package org.sheqia.bid.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidEdition;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * An organisation puts its draft into the box, again and again if it likes, until the deadline. Project, box and bid are
 * locked before the clock is read: whoever comes at the last moment waits its turn and is judged by the portal's clock when
 * it has it.
 */
@UseCase
public class SubmitBid {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

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

    @Sealed
    public void submit(String creditCode, String id, Revision seen) {
        Bids.Place place = bids.placeOf(creditCode, id);
        scope.enter(place.tenant());
        Project project = projects.get(place.project());
        BidBox box = bids.box(place.project());
        Bid bid = bids.own(creditCode, id, seen);
        project.requireOpenForBids(instant.now());
        organisations.get(creditCode).requireMayBid(WorkingDays.dayOf(instant.now()));
        BidContent content = envelopes.openDraft(box.wrappedKey(), bid);
        content.requireComplete(project);
        Act submitted = bid.submit(envelopes.next(box, bid, creditCode, content, project.content()), instant.now());
        bids.add(new BidEdition(bid));
        traces.add(box, bid, creditCode, "submitted");
        box.turn();
        acts.fire(submitted);
    }
}
