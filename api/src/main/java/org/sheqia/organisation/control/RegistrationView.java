package org.sheqia.organisation.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.RegistrationStatus;
import org.sheqia.problem.control.Versioned;

/**
 * A person's wish to speak for an organisation, as that person and the district see it.
 *
 * @param applicant     the person's own name
 * @param account       its login
 * @param checksumValid false for a credit code that breaks its checks
 * @param claimed       true when the organisation is in the district's register; null for the person, whom that does not tell
 * @param others        how many others wait for the same organisation; null for the person
 * @param numbersAsked  whether approving it takes the numbers of the papers behind the organisation: of one that may bid, and not seen yet
 */
@Schema(name = "RegistrationView")
public record RegistrationView(String id, String creditCode, OrganisationKind kind, RegistrationStatus status, String applicant, String account,
        OrganisationProfile profile, boolean checksumValid, Instant submittedAt, @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String reason, @Schema(nullable = true) Boolean claimed, @Schema(nullable = true) Long others,
        boolean numbersAsked, long version)
        implements Versioned {

    /** What the person is told: nothing of the organisation that it does not say itself. */
    RegistrationView forApplicant() {
        return new RegistrationView(id, creditCode, kind, status, applicant, account, profile, checksumValid, submittedAt, decidedAt, reason, null, null,
                false, version);
    }
}
