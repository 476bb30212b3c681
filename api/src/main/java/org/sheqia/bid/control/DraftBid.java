package org.sheqia.bid.control;

import jakarta.inject.Inject;
import org.sheqia.bid.control.BidsBeforeOpening.Held;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Followers;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * An organisation works on its offer. A draft is no act towards anyone, so it leaves no record: there would be nothing in
 * it but who thinks of bidding. Whoever begins one follows the project, as many others do.
 */
@UseCase
public class DraftBid {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Followers followers;

    @Inject
    Organisations organisations;

    @Inject
    Bids bids;

    @Inject
    BidsBeforeOpening open;

    @Inject
    OwnBidLists lists;

    @Inject
    Envelopes envelopes;

    @Inject
    RequestInstant instant;

    /** @return the id of the bid: the one that the organisation has for this project already, or a new one */
    @Sealed
    public String start(String creditCode, String projectId, BidContent content) {
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden));
        organisations.get(creditCode).requireMayBid(instant.today());
        Project project = projects.get(projectId);
        project.requireOpenForBids(instant.received());
        content.requireLinesOnce();
        followers.add(creditCode, projectId);
        BidBox box = bids.box(projectId);
        Bid existing = bids.ofBidder(projectId, creditCode).orElse(null);
        if (existing != null) {
            return existing.id();
        }
        Bid bid = bids.begin(projectId, creditCode);
        bid.save(envelopes.draft(box, bid, content), instant.now());
        bids.add(bid);
        lists.add(creditCode, bid.id());
        return bid.id();
    }

    public void save(String creditCode, String id, Revision seen, BidContent content) {
        Held held = open.hold(creditCode, id, seen);
        content.requireLinesOnce();
        held.bid().save(envelopes.draft(held.box(), held.bid(), content), instant.now());
    }
}
