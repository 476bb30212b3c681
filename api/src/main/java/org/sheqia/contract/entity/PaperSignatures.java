package org.sheqia.contract.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/**
 * Who signed a contract on paper, and when.
 *
 * @param scan id of the tenant's file with the whole signed contract, a PDF
 */
@Schema(name = "PaperSignatures")
public record PaperSignatures(@NotNull @Size(min = 36, max = 36) String scan,
        @NotNull @Size(min = 1, max = 80) String organisationSignatory, @NotNull LocalDate organisationSignedOn,
        @NotNull @Size(min = 1, max = 80) String tenantSignatory, @NotNull LocalDate tenantSignedOn) {

    /** @throws Rejected where a day is still to come */
    void requireBy(LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (organisationSignedOn.isAfter(today)) {
            faults.add(Violation.of("organisationSignedOn", "day-to-come"));
        }
        if (tenantSignedOn.isAfter(today)) {
            faults.add(Violation.of("tenantSignedOn", "day-to-come"));
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }
}
