package org.sheqia.bid.control;

import jakarta.inject.Inject;
import org.sheqia.bid.control.BidsBeforeOpening.Held;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.UseCase;

/**
 * The project was amended after an organisation had submitted: it says that what lies in the box holds for the present
 * edition too, at the same unit prices. Its draft is left alone.
 */
@UseCase
public class ConfirmBid {

    @Inject
    BidsBeforeOpening open;

    @Inject
    Organisations organisations;

    @Inject
    Envelopes envelopes;

    @Inject
    RequestInstant instant;

    /**
     * @param projectEdition the edition for which it is confirmed, as the page showed it
     * @throws Rejected when the project has moved on since, or when the offer is not complete or too dear for it
     */
    @Sealed
    public void confirm(String creditCode, String id, Revision seen, int projectEdition) {
        Held held = open.hold(creditCode, id, seen);
        Project project = held.project();
        held.bid().requireInBox();
        organisations.get(creditCode).requireMayBid(instant.today());
        if (projectEdition != project.edition()) {
            throw Rejected.field("projectEdition", "older-edition", "edition", projectEdition, "present", project.edition());
        }
        Envelope submitted = envelopes.open(held.box().wrappedKey(), held.bid());
        if (submitted.projectEdition() >= project.materialEdition()) {
            throw Rejected.rule("bid-not-to-confirm");
        }
        if (submitted.submittedBySub() == null) {
            throw Rejected.rule("bid-of-earlier-form");
        }
        open.put(held, creditCode, submitted.content().answering(project), held.bid()::confirm);
    }
}
