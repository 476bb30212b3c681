package org.sheqia.pledge.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/**
 * What a foundation offers.
 *
 * @param amount     in yuan
 * @param conditions in words; empty for none
 * @param tranches   how it will be paid: numbered from 1, adding up to the amount, none due before the one before it
 */
@Schema(name = "PledgeTerms")
public record PledgeTerms(@NotNull @Amount(max = "1000000000.00") Money amount, @NotNull @Size(max = 2000) String conditions,
        @NotNull @Size(min = 1, max = 12) List<@Valid @NotNull PlannedTranche> tranches) {

    /** A part of the amount, and the day on which it can be asked for. */
    @Schema(name = "PlannedTranche")
    public record PlannedTranche(@NotNull @Min(1) @Max(12) Integer number, @NotNull @Amount Money amount, @NotNull LocalDate dueOn) {
    }

    /** @throws Rejected {@code invalid} when the tranches are no plan of the amount from {@code today} on */
    public void require(LocalDate today) {
        if (tranches.get(0).dueOn().isBefore(today)) {
            throw Rejected.field("tranches[0].dueOn", "tranche-past", "today", today);
        }
        for (int i = 0; i < tranches.size(); i++) {
            if (tranches.get(i).number() != i + 1) {
                throw Rejected.field("tranches[" + i + "].number", "tranches-numbered");
            }
            if (i > 0 && tranches.get(i).dueOn().isBefore(tranches.get(i - 1).dueOn())) {
                throw Rejected.field("tranches[" + i + "].dueOn", "tranche-before");
            }
        }
        Money sum = Money.sum(tranches.stream().map(PlannedTranche::amount).toList());
        if (!sum.equals(amount)) {
            throw Rejected.field("tranches", "tranches-sum", "sum", sum, "amount", amount);
        }
    }
}
