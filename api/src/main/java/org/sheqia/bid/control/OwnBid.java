package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.bid.control.BidView.Confirmation;
import org.sheqia.bid.control.BidView.Done;
import org.sheqia.bid.control.BidView.PublishedSince;
import org.sheqia.bid.control.BidView.Submitted;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.project.control.EditionView;
import org.sheqia.project.control.PublishedProjectListing;
import org.sheqia.project.entity.Project;

/** What an organisation sees of its own bid: all that is sealed in it, and whether it still answers the project. */
@ApplicationScoped
public class OwnBid {

    @Inject
    Envelopes envelopes;

    @Inject
    Traces traces;

    @Inject
    PublishedProjectListing published;

    /** Whoever calls has made sure that it is the caller's. */
    BidView view(Bid bid, Project project, String key) {
        BidContent content = bid.draft() == null ? bid.content() : envelopes.openDraft(key, bid);
        List<Trace> done = traces.of(key, bid.id());
        Envelope inBox = bid.status() == BidStatus.SUBMITTED ? envelopes.readable(key, bid) : null;
        return new BidView(bid.id(), project.id(), project.content().title(), project.number(), project.tenantId(), bid.status(),
                content, bid.draft() == null ? bid.price() : content.price(project.content()), bid.edition(), bid.receipt(),
                bid.checksum(), bid.savedAt(), bid.submittedAt(),
                bid.submittedAt() != null && bid.savedAt().isAfter(bid.submittedAt()), bid.rejectedReason(),
                bid.rejectedWords(), project.bidDeadline(),
                inBox == null ? opened(bid, content, done) : new Submitted(inBox.price(), inBox.lines(), inBox.projectEdition(),
                        bid.submittedAt(), inBox.submittedBy()),
                inBox == null || inBox.projectEdition() >= project.materialEdition() ? null : toConfirm(inBox, project),
                done.stream().map(t -> new Done(t.act(), t.name(), t.at())).toList(), bid.version());
    }

    private static Submitted opened(Bid bid, BidContent content, List<Trace> done) {
        if (bid.lines() == null) {
            return null;
        }
        String by = Stream.of("submitted", "confirmed").flatMap(act -> done.stream().filter(t -> t.act().equals(act)))
                .filter(t -> t.at().equals(bid.submittedAt())).map(Trace::name).findFirst().orElse(null);
        return new Submitted(bid.price(), bid.lines(), content.projectEdition(), bid.submittedAt(), by);
    }

    private Confirmation toConfirm(Envelope inBox, Project project) {
        BidContent now = inBox.content().answering(project);
        return new Confirmation(project.edition(), inBox.submittedBySub() != null && now.faults(project).isEmpty(),
                now.price(project.content()), now.priced(project.content()),
                published.editions(project.id()).stream().filter(e -> e.number() > inBox.projectEdition()).map(OwnBid::since).toList());
    }

    private static PublishedSince since(EditionView e) {
        return new PublishedSince(e.number(), e.publishedAt(), e.reason(), e.changes().stream().map(c -> c.field()).toList());
    }
}
