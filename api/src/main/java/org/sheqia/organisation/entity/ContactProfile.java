package org.sheqia.organisation.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.OrganisationProfile.Certificate;
import org.sheqia.problem.control.Json;

/**
 * What an organisation says of itself and may change by itself.
 *
 * @param fields    fields of service
 * @param documents certificates, by file
 */
@Schema(name = "ContactProfile")
public record ContactProfile(
        @NotNull @Size(min = 1, max = 100) String contact,
        @NotNull @Pattern(regexp = "[0-9+() -]{5,40}") String phone,
        @NotNull @Email @Size(max = 200) String email,
        @NotNull @Size(min = 2, max = 300) String address,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(min = 1, max = 40) String> fields,
        @NotNull @Size(max = 5000) String introduction,
        @NotNull @Size(max = 20) List<@Valid @NotNull Certificate> documents) {

    /** The fields that differ from {@code other}. */
    public List<String> differences(ContactProfile other) {
        return Json.differing(this, other);
    }
}
