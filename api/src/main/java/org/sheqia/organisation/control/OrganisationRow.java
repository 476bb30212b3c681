package org.sheqia.organisation.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.organisation.entity.ApprovalStatus;
import org.sheqia.organisation.entity.OrganisationKind;

/** An organisation as everyone sees it. */
public record OrganisationRow(String creditCode, String name, OrganisationKind kind, ApprovalStatus status,
        List<String> fields, @Schema(nullable = true) String grade, Instant registeredAt) {

    public OrganisationRow(String creditCode, String name, OrganisationKind kind, ApprovalStatus status, String fields,
            String grade, Instant registeredAt) {
        this(creditCode, name, kind, status, List.of(fields.split("、")), grade, registeredAt);
    }
}
