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
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * The project was amended after an organisation had submitted: it says that what lies in the box holds for the present
 * edition too, at the same unit prices. Its draft is left alone.
 */
@UseCase
public class ConfirmBid {

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

    /**
     * @param projectEdition the edition for which it is confirmed, as the page showed it
     * @throws Rejected when the project has moved on since, or when the offer is not complete or too dear for it
     */
    @Sealed
    public void confirm(String creditCode, String id, Revision seen, int projectEdition) {
        Bids.Place place = bids.placeOf(creditCode, id);
        scope.enter(place.tenant());
        Project project = projects.get(place.project());
        BidBox box = bids.box(place.project());
        Bid bid = bids.own(creditCode, id, seen);
        project.requireOpenForBids(instant.now());
        bid.requireInBox();
        organisations.get(creditCode).requireMayBid(WorkingDays.dayOf(instant.now()));
        if (projectEdition != project.edition()) {
            throw Rejected.field("projectEdition", "older-edition", "edition", projectEdition, "present", project.edition());
        }
        Envelope submitted = envelopes.open(box.wrappedKey(), bid);
        if (submitted.projectEdition() >= project.materialEdition()) {
            throw Rejected.rule("bid-not-to-confirm");
        }
        if (submitted.submittedBySub() == null) {
            throw Rejected.rule("bid-of-earlier-form");
        }
        BidContent content = submitted.content().answering(project);
        content.requireComplete(project);
        Act confirmed = bid.confirm(envelopes.next(box, bid, creditCode, content, project.content()), instant.now());
        bids.add(new BidEdition(bid));
        traces.add(box, bid, creditCode, "confirmed");
        box.turn();
        acts.fire(confirmed);
    }
}
