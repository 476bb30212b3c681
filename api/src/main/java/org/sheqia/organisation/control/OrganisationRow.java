package org.sheqia.organisation.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.OrganisationKind;

/** An organisation as everyone sees it. */
public record OrganisationRow(String creditCode, String name, OrganisationKind kind, List<String> fields, @Schema(nullable = true) String grade,
        Instant registeredAt) {

    public OrganisationRow(String creditCode, String name, OrganisationKind kind, String fields, String grade, Instant registeredAt) {
        this(creditCode, name, kind, List.of(fields.split("、")), grade, registeredAt);
    }
}
