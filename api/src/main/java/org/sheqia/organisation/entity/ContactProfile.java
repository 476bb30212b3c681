package org.sheqia.organisation.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.OrganisationProfile.Certificate;

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

    /** Whether the file is one of its certificates. */
    public boolean names(String file) {
        return certificates().contains(file);
    }

    /** The certificates' files, each once. */
    public List<String> certificates() {
        return documents.stream().map(Certificate::id).distinct().toList();
    }
}
