package org.sheqia.contract.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.tenantconfig.Instalment.Gate;

/**
 * What an officer wants to change of a contract.
 *
 * @param reason              why, as it stands in the supplement
 * @param indicatorQuantities of an increase how many more of each indicator, of a termination how many are accepted
 * @param staffQuantities     the same of staff, in person-months
 * @param funding             where an increase's money comes from
 * @param gate                what has to happen before an increase falls due
 * @param serviceUntil        an extension's last day of service
 */
@Schema(name = "SupplementRequest")
public record SupplementRequest(@NotNull SupplementKind kind, @NotNull @Size(min = 5, max = 2000) String reason,
        @Schema(nullable = true) @Size(max = 100) List<@NotNull @Min(0) @Max(1_000_000) Integer> indicatorQuantities,
        @Schema(nullable = true) @Size(max = 30) List<@NotNull @Min(0) @Max(18_000) Integer> staffQuantities,
        @Schema(nullable = true) @Size(max = 10) List<@Valid @NotNull FundingLine> funding,
        @Schema(nullable = true) Gate gate, @Schema(nullable = true) LocalDate serviceUntil) {

    List<FundingLine> fundingLines() {
        return funding == null ? List.of() : funding;
    }
}
