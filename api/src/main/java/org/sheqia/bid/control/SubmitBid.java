package org.sheqia.bid.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.sheqia.audit.entity.Act;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidEdition;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.file.entity.Checksum;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * An organisation puts its draft into the box, again and again if it likes, until the deadline. The box is locked before
 * the clock is read: whoever comes at the last moment waits its turn and is judged by the portal's clock when it has it.
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
    Sealing sealing;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void submit(String creditCode, String id, Revision seen) {
        scope.enter(bids.tenantOf(creditCode, id));
        Bid bid = bids.own(creditCode, id, seen);
        BidBox box = bids.box(bid.projectId());
        Project project = projects.get(bid.projectId());
        project.requireOpenForBids(instant.now());
        organisations.get(creditCode).requireMayBid(WorkingDays.dayOf(instant.now()));
        Envelope draft = Json.read(sealing.openText(box.wrappedKey(), bid.draft()), Envelope.class);
        draft.content().requireComplete(project.content());
        String envelope = sealing.sealText(box.wrappedKey(),
                Json.write(new Envelope(creditCode, caller.actor().name(), project.edition(), draft.content())));
        String checksum = Checksum.of(envelope.getBytes(StandardCharsets.US_ASCII));
        BidEvent.Submitted event = bid.submit(envelope, checksum, instant.now());
        bids.add(new BidEdition(bid, checksum, instant.now()));
        box.turn();
        acts.fire(event);
    }

    /** Takes the envelope out again, before the deadline. */
    public void withdraw(String creditCode, String id, Revision seen) {
        scope.enter(bids.tenantOf(creditCode, id));
        Bid bid = bids.own(creditCode, id, seen);
        BidBox box = bids.box(bid.projectId());
        projects.get(bid.projectId()).requireOpenForBids(instant.now());
        BidEvent.Withdrawn event = bid.withdraw();
        box.turn();
        acts.fire(event);
    }
}
