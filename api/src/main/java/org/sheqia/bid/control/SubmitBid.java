package org.sheqia.bid.control;

import jakarta.inject.Inject;
import org.sheqia.bid.control.BidsBeforeOpening.Held;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.UseCase;

/** An organisation puts its draft into the box, again and again if it likes, until the deadline. */
@UseCase
public class SubmitBid {

    @Inject
    BidsBeforeOpening open;

    @Inject
    Organisations organisations;

    @Inject
    Envelopes envelopes;

    @Inject
    RequestInstant instant;

    @Sealed
    public void submit(String creditCode, String id, Revision seen) {
        Held held = open.hold(creditCode, id, seen);
        organisations.get(creditCode).requireMayBid(instant.today());
        open.put(held, creditCode, envelopes.openDraft(held.box().wrappedKey(), held.bid()), held.bid()::submit);
    }
}
