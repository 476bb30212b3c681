package org.sheqia.bid.entity;

import static org.sheqia.problem.entity.Violation.of;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.ProjectContent;

/**
 * What a bidder offers.
 *
 * @param proposal        service plan
 * @param indicatorPrices offered unit price of each indicator, in the project's order
 * @param staffPrices     offered price of a person's month for each staff line, in the project's order
 * @param staff           who will do the work
 * @param documents       files in the envelope
 */
@Schema(name = "BidContent")
public record BidContent(
        @NotNull @Size(max = 50_000) String proposal,
        @NotNull @Size(max = 100) List<@Amount(min = "0.00") Money> indicatorPrices,
        @NotNull @Size(max = 30) List<@Amount(min = "0.00") Money> staffPrices,
        @NotNull @Size(max = 50) List<@Valid @NotNull Worker> staff,
        @NotNull @Size(max = 20) List<@Valid @NotNull SealedDocument> documents) {

    /** A person who will do the work. */
    @Schema(name = "Worker")
    public record Worker(@NotNull @Size(min = 1, max = 60) String name, @NotNull @Size(min = 1, max = 80) String role,
            @Schema(nullable = true) @Size(max = 60) String certificate) {
    }

    /** A file in the envelope. */
    @Schema(name = "SealedDocument")
    public record SealedDocument(@NotNull @Size(min = 36, max = 36) String id, @NotNull @Size(min = 1, max = 200) String name,
            long size, @NotNull @Size(max = 64) String sha256) {
    }

    /** The offered price for everything that the project asks for. */
    public Money price(ProjectContent project) {
        Money price = Money.ZERO;
        for (int i = 0; i < project.indicators().size(); i++) {
            price = price.plus(indicatorPrices.get(i).times(BigDecimal.valueOf(project.indicators().get(i).quantity())));
        }
        for (int i = 0; i < project.staff().size(); i++) {
            var line = project.staff().get(i);
            price = price.plus(staffPrices.get(i).times(BigDecimal.valueOf((long) line.persons() * line.months())));
        }
        return price;
    }

    /** @throws Rejected {@code invalid}, with every rule that the offer breaks for this project */
    public void requireComplete(ProjectContent project) {
        List<Violation> violations = faults(project);
        if (!violations.isEmpty()) {
            throw Rejected.invalid(violations);
        }
    }

    /** Every rule that the offer breaks for this project. */
    public List<Violation> faults(ProjectContent project) {
        List<Violation> faults = new ArrayList<>();
        if (proposal.isBlank()) {
            faults.add(of("proposal", "NotNull"));
        }
        missing(faults, "indicatorPrices", indicatorPrices, project.indicators().size());
        missing(faults, "staffPrices", staffPrices, project.staff().size());
        if (faults.stream().noneMatch(f -> f.field().endsWith("Prices") || f.field().endsWith("]"))) {
            Money price = price(project);
            if (!price.isPositive()) {
                faults.add(of("indicatorPrices", "price-zero"));
            } else if (price.exceeds(project.budgetCeiling())) {
                faults.add(of("indicatorPrices", "price-exceeds-ceiling", "price", price, "ceiling", project.budgetCeiling()));
            }
        }
        return faults;
    }

    private static void missing(List<Violation> faults, String field, List<Money> prices, int wanted) {
        if (prices.size() != wanted) {
            faults.add(of(field, "prices-count", "wanted", wanted, "given", prices.size()));
            return;
        }
        for (int i = 0; i < wanted; i++) {
            if (prices.get(i) == null) {
                faults.add(of(field + "[" + i + "]", "NotNull"));
            }
        }
    }
}
