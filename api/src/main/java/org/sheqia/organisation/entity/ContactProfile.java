package org.sheqia.organisation.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The fields that differ from {@code other}. */
    public List<String> differences(ContactProfile other) {
        Map<String, Object> mine = fieldsOf(this), theirs = fieldsOf(other);
        return mine.keySet().stream().filter(field -> !mine.get(field).equals(theirs.get(field))).toList();
    }

    private static Map<String, Object> fieldsOf(ContactProfile p) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("contact", p.contact);
        fields.put("phone", p.phone);
        fields.put("email", p.email);
        fields.put("address", p.address);
        fields.put("fields", p.fields);
        fields.put("introduction", p.introduction);
        fields.put("documents", p.documents);
        return fields;
    }
}
