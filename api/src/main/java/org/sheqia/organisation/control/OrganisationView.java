package org.sheqia.organisation.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.ApprovalStatus;
import org.sheqia.organisation.entity.ContactProfile;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.organisation.entity.Standing;
import org.sheqia.problem.control.Versioned;

/**
 * An organisation as its own people and the district see it.
 *
 * @param facts           what the district vouches for
 * @param representative  the last four characters of the legal representative's identity number; null while nobody has seen it
 * @param controller      the same of the controlling person
 * @param against         what stands against it today; null for one in good standing
 * @param standings       all that was ever recorded against it
 * @param proposal        what waits for the district, or was returned
 * @param exceptionReason why a credit code that breaks its checks was accepted
 */
@Schema(name = "OrganisationView")
public record OrganisationView(String creditCode, OrganisationFacts facts, ContactProfile profile, @Schema(nullable = true) String representative,
        @Schema(nullable = true) String controller, @Schema(nullable = true) Standing.Kind against, List<StandingView> standings,
        @Schema(nullable = true) ProposalView proposal, Instant registeredAt, @Schema(nullable = true) String exceptionReason, long version)
        implements Versioned {

    /**
     * What was written down against it.
     *
     * @param over whether it no longer counts, by its end
     * @param waiting whether another official has to confirm it
     * @param endAsked whether one has asked that it end, which another has to agree to
     */
    @Schema(name = "StandingView")
    public record StandingView(String id, Standing.Kind kind, String source, LocalDate from, @Schema(nullable = true) LocalDate until, boolean over,
            boolean waiting, boolean endAsked) {
    }

    /**
     * Facts that are to be others.
     *
     * @param grounds why, as whoever proposes says
     */
    @Schema(name = "FactsProposalView")
    public record ProposalView(OrganisationFacts facts, ApprovalStatus status, String proposedBy, Instant proposedAt, String grounds,
            @Schema(nullable = true) String returnedReason, long version) {
    }
}
