package org.sheqia.organisation.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an organisation says of itself when it comes.
 *
 * @param controllingPerson who controls it; two bidders of one controlling person exclude each other
 *                          (政府采购法实施条例 第18条)
 * @param fields            fields of service
 * @param grade             1A to 5A of the social organisation assessment, or null
 * @param gradeUntil        last day on which the grade holds (five years)
 * @param documents         certificates, by file
 */
@Schema(name = "OrganisationProfile")
public record OrganisationProfile(
        @NotNull @Size(min = 2, max = 200) String name,
        @NotNull @Size(min = 1, max = 100) String legalRepresentative,
        @NotNull @Size(min = 1, max = 100) String controllingPerson,
        @NotNull @Size(min = 1, max = 100) String contact,
        @NotNull @Pattern(regexp = "[0-9+() -]{5,40}") String phone,
        @NotNull @Email @Size(max = 200) String email,
        @NotNull @Size(min = 2, max = 300) String address,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(min = 1, max = 40) String> fields,
        @NotNull @Size(max = 5000) String introduction,
        @Schema(nullable = true) @Pattern(regexp = "[1-5]A") String grade,
        @Schema(nullable = true) LocalDate gradeUntil,
        @NotNull @Size(max = 20) List<@Valid @NotNull Certificate> documents) {

    /** The same with these certificates. */
    public OrganisationProfile with(List<Certificate> certificates) {
        return new OrganisationProfile(name, legalRepresentative, controllingPerson, contact, phone, email, address, fields, introduction, grade,
                gradeUntil, certificates);
    }

    /** What of it the district vouches for. */
    public OrganisationFacts facts(OrganisationKind kind) {
        return new OrganisationFacts(kind, name, legalRepresentative, controllingPerson, grade, gradeUntil);
    }

    /** What of it the organisation may change by itself. */
    public ContactProfile contactProfile() {
        return new ContactProfile(contact, phone, email, address, fields, introduction, documents);
    }

    /** A certificate's file. */
    @Schema(name = "Certificate")
    public record Certificate(@NotNull @Size(min = 36, max = 36) String id, @NotNull @Size(min = 1, max = 200) String name) {
    }
}
