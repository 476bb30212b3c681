package org.sheqia.bid.control;

import jakarta.inject.Inject;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * An organisation works on its offer. A draft is no act towards anyone, so it leaves no record: there would be nothing in
 * it but who thinks of bidding.
 */
@UseCase
public class DraftBid {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    Bids bids;

    @Inject
    Sealing sealing;

    @Inject
    RequestInstant instant;

    /** @return the id of the bid: the one that the organisation has for this project already, or a new one */
    public String start(String creditCode, String projectId, BidContent content) {
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden));
        organisations.get(creditCode).requireMayBid(WorkingDays.dayOf(instant.now()));
        Project project = projects.get(projectId);
        project.requireOpenForBids(instant.now());
        Bid existing = bids.ofBidder(projectId, creditCode).orElse(null);
        if (existing != null) {
            return existing.id();
        }
        Bid bid = new Bid(projectId, sealing.bidderSeal(creditCode), sealed(bids.box(projectId), creditCode, project, content),
                instant.now());
        bids.add(bid);
        return bid.id();
    }

    public void save(String creditCode, String id, Revision seen, BidContent content) {
        scope.enter(bids.tenantOf(creditCode, id));
        Bid bid = bids.own(creditCode, id, seen);
        Project project = projects.get(bid.projectId());
        project.requireOpenForBids(instant.now());
        bid.save(sealed(bids.box(bid.projectId()), creditCode, project, content), instant.now());
    }

    private String sealed(BidBox box, String creditCode, Project project, BidContent content) {
        return sealing.sealText(box.wrappedKey(), Json.write(new Envelope(creditCode, null, project.edition(), content)));
    }
}
