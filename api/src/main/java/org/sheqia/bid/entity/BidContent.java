package org.sheqia.bid.entity;

import static org.sheqia.problem.entity.Violation.of;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;

/**
 * What a bidder offers.
 *
 * @param projectEdition the edition of the project that the offer answers, as its bidder saw it
 * @param proposal       service plan
 * @param prices         what is asked for the project's lines, each by its id
 * @param staff          who will do the work
 * @param documents      files in the envelope
 */
@Schema(name = "BidContent")
public record BidContent(
        @Schema(nullable = true) @Min(1) Integer projectEdition,
        @NotNull @Size(max = 50_000) String proposal,
        @NotNull @Size(max = 130) List<@Valid @NotNull LinePrice> prices,
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

    /** The project's lines that have a price, in the project's order; a price for anything else is passed over. */
    public List<PricedLine> priced(ProjectContent project) {
        Map<String, Money> offered = new HashMap<>();
        prices.forEach(p -> offered.put(p.line(), p.unitPrice()));
        return project.lines().stream().filter(line -> offered.get(line.id()) != null)
                .map(line -> PricedLine.of(line, offered.get(line.id()))).toList();
    }

    /** The offered price for everything that the project asks for; null while a line has none. */
    public Money price(ProjectContent project) {
        List<PricedLine> priced = priced(project);
        return priced.size() < project.lines().size() ? null : Money.sum(priced.stream().map(PricedLine::total).toList());
    }

    /** The same offer as an answer to that edition, without prices for lines that are no longer asked for. */
    public BidContent answering(Project project) {
        Set<String> asked = ids(project.content());
        return new BidContent(project.edition(), proposal, prices.stream().filter(p -> asked.contains(p.line())).toList(), staff, documents);
    }

    /** @throws Rejected {@code invalid} when a line has two prices */
    public void requireLinesOnce() {
        List<Violation> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < prices.size(); i++) {
            if (!seen.add(prices.get(i).line())) {
                faults.add(of("prices[" + i + "].line", "line-twice"));
            }
        }
        refuse(faults);
    }

    /** @throws Rejected {@code invalid}, with every rule that the offer breaks for this project as it is now */
    public void requireComplete(Project project) {
        requireLinesOnce();
        refuse(faults(project));
    }

    /** Every rule that the offer breaks for this project as it is now. */
    public List<Violation> faults(Project project) {
        List<Violation> faults = new ArrayList<>();
        if (projectEdition == null) {
            faults.add(of("projectEdition", "NotNull"));
        } else if (projectEdition > project.edition()) {
            faults.add(of("projectEdition", "edition-unknown"));
        } else if (projectEdition < project.materialEdition()) {
            faults.add(of("projectEdition", "older-edition", "edition", projectEdition, "present", project.edition()));
        }
        if (proposal.isBlank()) {
            faults.add(of("proposal", "NotNull"));
        }
        Set<String> asked = ids(project.content());
        for (int i = 0; i < prices.size(); i++) {
            if (!asked.contains(prices.get(i).line())) {
                faults.add(of("prices[" + i + "].line", "line-unknown"));
            }
        }
        Set<String> priced = priced(project.content()).stream().map(PricedLine::line).collect(Collectors.toSet());
        project.content().lines().stream().filter(line -> !priced.contains(line.id()))
                .forEach(line -> faults.add(of("prices." + line.id(), "NotNull")));
        Money price = price(project.content());
        if (price != null && !price.isPositive()) {
            faults.add(of("prices", "price-zero"));
        } else if (price != null && price.exceeds(project.content().budgetCeiling())) {
            faults.add(of("prices", "price-exceeds-ceiling", "price", price, "ceiling", project.content().budgetCeiling()));
        }
        return faults;
    }

    private static Set<String> ids(ProjectContent project) {
        return project.lines().stream().map(ProjectContent.Line::id).collect(Collectors.toSet());
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }
}
