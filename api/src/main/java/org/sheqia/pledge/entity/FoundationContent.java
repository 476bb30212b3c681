package org.sheqia.pledge.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/**
 * What a foundation funds.
 *
 * @param fields     service fields that it is interested in
 * @param regions    codes of the tenants in whose places it funds; none for all of the district
 * @param grantMin   the least that it gives to a project, in yuan
 * @param grantMax   the most
 * @param conditions in words
 * @param budgets    what it has to give, by year
 * @param targets    groups of people that it gives for, in words as projects say whom they serve; none for any
 */
@Schema(name = "FoundationContent")
public record FoundationContent(@NotNull @Size(min = 1, max = 10) List<@NotNull @Size(min = 1, max = 40) String> fields,
        @NotNull @Size(max = 50) List<@NotNull @Size(min = 1, max = 64) String> regions, @NotNull @Amount Money grantMin,
        @NotNull @Amount Money grantMax, @NotNull @Size(max = 5000) String conditions,
        @NotNull @Size(max = 10) List<@Valid @NotNull YearBudget> budgets,
        @Schema(nullable = true) @Size(max = 10) List<@NotNull @Size(min = 1, max = 40) String> targets) {

    public FoundationContent {
        targets = targets == null ? List.of() : targets;
    }

    /** What it has to give in one year, in yuan. */
    @Schema(name = "YearBudget")
    public record YearBudget(@NotNull @Min(2000) @Max(2100) Integer year, @NotNull @Amount Money amount) {
    }

    /** @throws Rejected when the bounds are the wrong way round, or a year stands there twice */
    void require() {
        if (grantMin.exceeds(grantMax)) {
            throw Rejected.field("grantMax", "grant-bounds");
        }
        if (budgets.stream().map(YearBudget::year).distinct().count() < budgets.size()) {
            throw Rejected.field("budgets", "year-twice");
        }
    }
}
