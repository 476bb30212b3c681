package org.sheqia.bid.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.problem.control.Json;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.security.control.Caller;

/** Seals drafts and offers into a project's envelopes, and opens them. */
@ApplicationScoped
public class Envelopes {

    @Inject
    Sealing sealing;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    String draft(BidBox box, Bid bid, BidContent content) {
        return sealing.sealText(box.wrappedKey(), Label.draft(bid.id()), Json.write(content));
    }

    BidContent openDraft(String wrappedKey, Bid bid) {
        return Json.read(sealing.openText(wrappedKey, Label.draft(bid.id()), bid.draft()), BidContent.class);
    }

    /** The bid's next envelope: a complete offer with its price, in the caller's name. */
    String next(BidBox box, Bid bid, String creditCode, BidContent content, ProjectContent asked) {
        Organisation bidder = organisations.get(creditCode);
        return sealing.sealText(box.wrappedKey(), Label.envelope(bid.id(), bid.edition() + 1), Json.write(new Envelope(creditCode,
                caller.actor().sub(), caller.actor().shown(), content, content.price(asked), content.priced(asked), bidder.control(), bidder.facts())));
    }

    /** @throws Sealing.NotOpened when it is not what was sealed there */
    Envelope open(String wrappedKey, Bid bid) {
        JsonNode kept = Json.read(sealing.openText(wrappedKey, Label.envelope(bid.id(), bid.edition()), bid.envelope()), JsonNode.class);
        return EarlierForm.is(kept) ? priced(EarlierForm.envelope(kept), bid.projectId()) : Json.read(kept.toString(), Envelope.class);
    }

    /** The same; null when it cannot be opened, so that its bidder's page is there all the same. */
    Envelope readable(String wrappedKey, Bid bid) {
        try {
            return open(wrappedKey, bid);
        } catch (Sealing.NotOpened e) {
            return null;
        }
    }

    /** What the bidder sealed; null when it cannot be opened, or is not what was submitted last. */
    Envelope intact(BidBox box, Bid bid, Bids.Newest newest) {
        if (!bid.isAsSubmitted(newest.number(), newest.checksum())) {
            return null;
        }
        Envelope envelope = readable(box.wrappedKey(), bid);
        return envelope != null && sealing.bidderSeal(bid.projectId(), envelope.creditCode()).equals(bid.bidderSeal()) ? envelope : null;
    }

    /** One without a price is worth what it was by the edition that it answers. */
    private Envelope priced(Envelope e, String projectId) {
        ProjectContent asked = projects.edition(projectId, e.projectEdition());
        return new Envelope(e.creditCode(), e.submittedBySub(), e.submittedBy(), e.content(), e.content().price(asked),
                e.content().priced(asked), e.control(), e.facts());
    }
}
