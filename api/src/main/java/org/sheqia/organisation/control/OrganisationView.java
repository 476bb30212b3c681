package org.sheqia.organisation.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.OrganisationProfile.Certificate;
import org.sheqia.organisation.entity.OrganisationStatus;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;

/**
 * An organisation as its own people and the district see it.
 *
 * @param checksumValid   false for a credit code that breaks its checks
 * @param exceptionReason why such a code was accepted
 */
public record OrganisationView(String creditCode, OrganisationKind kind, OrganisationStatus status,
        OrganisationProfile profile, boolean checksumValid, Instant registeredAt, @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) String exceptionReason, long version) implements Versioned {

    public OrganisationView(String creditCode, OrganisationKind kind, OrganisationStatus status, String name,
            String legalRepresentative, String controllingPerson, String contact, String phone, String email, String address,
            String fields, String introduction, String grade, LocalDate gradeUntil, String documents, Instant registeredAt,
            String returnedReason, String exceptionReason, long version) {
        this(creditCode, kind, status, new OrganisationProfile(name, legalRepresentative, controllingPerson, contact, phone,
                email, address, List.of(fields.split("、")), introduction, grade, gradeUntil,
                List.of(Json.read(documents, Certificate[].class))), kind == OrganisationKind.RECORDED
                || CreditCode.isValid(creditCode), registeredAt, returnedReason, exceptionReason, version);
    }
}
