package org.sheqia.project.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.budget.entity.FundingYears;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;

/**
 * What a project asks for. Everything may still be missing while it is drafted; {@link ProjectReadiness} says what a
 * project needs before it can be reviewed.
 *
 * @param field            服务领域, like 居家养老
 * @param area             服务区域: where the service is given
 * @param need             why the service is needed
 * @param beneficiaries    whom it serves
 * @param beneficiaryCount how many people
 * @param indicators       what is bought, as indicator × quantity × unit price
 * @param staff            whom the organisation has to employ for it
 * @param budgetCeiling    the most that may be offered, in yuan
 * @param funding          where the money comes from; adds up to the ceiling
 * @param criteria         how bids are scored; weights add up to 100, one of them is the price
 * @param procedure        code of the procedure
 * @param bidDeadline      bids are accepted before this instant
 * @param questionDeadline questions are accepted before this instant
 * @param openingAt        when bids are opened; not before the bid deadline
 * @param serviceFrom      first day of service
 * @param serviceMonths    length of service
 * @param renewals         for how many further terms the contract may be renewed when it was performed well; none unless said
 * @param requirements     what a bidder has to be and to bring
 * @param documents        files of the project, by id
 */
@Schema(name = "ProjectContent")
public record ProjectContent(
        @NotNull @Size(min = 1, max = 120) String title,
        @Schema(nullable = true) Stream stream,
        @Schema(nullable = true) @Size(max = 40) String field,
        @Schema(nullable = true) @Size(max = 80) String area,
        @Schema(nullable = true) @Size(max = 10_000) String need,
        @Schema(nullable = true) @Size(max = 200) String beneficiaries,
        @Schema(nullable = true) @Min(1) @Max(10_000_000) Integer beneficiaryCount,
        @NotNull @Size(max = 100) List<@Valid @NotNull Indicator> indicators,
        @NotNull @Size(max = 30) List<@Valid @NotNull StaffLine> staff,
        @Schema(nullable = true) @Amount(max = "1000000000.00") Money budgetCeiling,
        @NotNull @Size(max = 10) List<@Valid @NotNull FundingLine> funding,
        @NotNull @Size(max = 20) List<@Valid @NotNull ScoringCriterion> criteria,
        @Schema(nullable = true) @Size(max = 40) String procedure,
        @Schema(nullable = true) Instant bidDeadline,
        @Schema(nullable = true) Instant questionDeadline,
        @Schema(nullable = true) Instant openingAt,
        @Schema(nullable = true) LocalDate serviceFrom,
        @Schema(nullable = true) @Min(1) @Max(36) Integer serviceMonths,
        @Schema(nullable = true) @Min(0) @Max(2) Integer renewals,
        @Schema(nullable = true) @Size(max = 10_000) String requirements,
        @NotNull @Size(max = 20) List<@Valid @NotNull Attachment> documents) {

    /**
     * A measured service: quantity of a unit, at a reference price for each.
     *
     * @param id by which bids and contract name the line; a new line comes without and is given one
     */
    @Schema(name = "Indicator")
    public record Indicator(@Schema(nullable = true) @Pattern(regexp = "indicator-[1-9]\\d{0,5}") String id,
            @NotNull @Size(min = 1, max = 120) String name, @NotNull @Size(min = 1, max = 20) String unit,
            @NotNull @Min(1) @Max(1_000_000) Integer quantity, @NotNull @Amount(min = "0.00") Money unitPrice) implements Numbered<Indicator> {

        @Override
        public Indicator numbered(String given) {
            return new Indicator(given, name, unit, quantity, unitPrice);
        }

        public Money total() {
            return unitPrice.times(BigDecimal.valueOf(quantity));
        }
    }

    /**
     * Staff to be employed: persons × months, at a reference price for a person's month.
     *
     * @param id by which bids and contract name the line; a new line comes without and is given one
     */
    @Schema(name = "StaffLine")
    public record StaffLine(@Schema(nullable = true) @Pattern(regexp = "staff-[1-9]\\d{0,5}") String id,
            @NotNull @Size(min = 1, max = 80) String role, @NotNull @Min(1) @Max(500) Integer persons,
            @NotNull @Min(1) @Max(36) Integer months, @NotNull @Amount(min = "0.00") Money monthlyPrice) implements Numbered<StaffLine> {

        @Override
        public StaffLine numbered(String given) {
            return new StaffLine(given, role, persons, months, monthlyPrice);
        }

        public Money total() {
            return monthlyPrice.times(BigDecimal.valueOf((long) persons * months));
        }
    }

    /** A line that has an id of its own, like {@code indicator-3}, which stays from the tender to the contract. */
    interface Numbered<T> {

        String id();

        T numbered(String given);
    }

    /** A line as offers and contract price it: so many of a unit. */
    public record Line(String id, String name, String unit, int quantity) {
    }

    /** A sum from one appropriation of the tenant. */
    @Schema(name = "FundingLine")
    public record FundingLine(@NotNull @Size(min = 36, max = 36) String appropriationId, @NotNull @Amount Money amount) {
    }

    /** A scoring criterion with its points out of 100. */
    @Schema(name = "ScoringCriterion")
    public record ScoringCriterion(@NotNull @Size(min = 1, max = 120) String name, @NotNull Kind kind,
            @NotNull @Min(1) @Max(100) Integer weight) {

        /** Scored by people, or by the price formula. */
        public enum Kind { QUALITY, PRICE }
    }

    /** A file. */
    @Schema(name = "Attachment")
    public record Attachment(@NotNull @Size(min = 36, max = 36) String id, @NotNull @Size(min = 1, max = 200) String name,
            long size, @NotNull @Size(max = 64) String sha256) {
    }

    public int announcedRenewals() {
        return renewals == null ? 0 : renewals;
    }

    /** Everything that is priced: the indicators, then the staff in persons' months. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        indicators.forEach(i -> lines.add(new Line(i.id(), i.name(), i.unit(), i.quantity())));
        staff.forEach(s -> lines.add(new Line(s.id(), s.role(), "人月", s.persons() * s.months())));
        return lines;
    }

    /** What all indicators and staff cost at the reference prices. */
    public Money referenceTotal() {
        return Money.sum(indicators.stream().map(Indicator::total).toList())
                .plus(Money.sum(staff.stream().map(StaffLine::total).toList()));
    }

    /** The appropriations that it names. */
    public Set<String> appropriations() {
        return funding.stream().map(FundingLine::appropriationId).collect(Collectors.toSet());
    }

    /** The fiscal years that a service of more than a year reaches into, for each of which the budget has to be secured; none for a shorter one. */
    public Set<Integer> fiscalYears() {
        if (serviceFrom == null || serviceMonths == null || serviceMonths <= 12) {
            return Set.of();
        }
        int last = Terms.lastDay(serviceFrom, serviceMonths).getYear();
        return IntStream.rangeClosed(serviceFrom.getYear(), last).boxed().collect(Collectors.toSet());
    }

    /** The fiscal years that may pay for it when it is bound today. */
    public FundingYears fundingYears(LocalDate today) {
        return FundingYears.of(today, serviceFrom == null || serviceMonths == null ? null : Terms.lastDay(serviceFrom, serviceMonths));
    }

    public Money fundingTotal() {
        return Money.sum(funding.stream().map(FundingLine::amount).toList());
    }

    /** The price's points out of 100. */
    public int priceWeight() {
        return criteria.stream().filter(c -> c.kind() == ScoringCriterion.Kind.PRICE).mapToInt(ScoringCriterion::weight).sum();
    }

    /** The same with other instants for bids and opening; used when an amendment moves the deadline. */
    public ProjectContent withDeadline(Instant deadline) {
        Instant opening = openingAt == null || openingAt.isBefore(deadline) ? deadline : openingAt;
        return new ProjectContent(title, stream, field, area, need, beneficiaries, beneficiaryCount, indicators, staff,
                budgetCeiling, funding, criteria, procedure, deadline, questionDeadline, opening, serviceFrom,
                serviceMonths, renewals, requirements, documents);
    }

    /** The same with other lines. */
    public ProjectContent withLines(List<Indicator> otherIndicators, List<StaffLine> otherStaff) {
        return new ProjectContent(title, stream, field, area, need, beneficiaries, beneficiaryCount, otherIndicators, otherStaff,
                budgetCeiling, funding, criteria, procedure, bidDeadline, questionDeadline, openingAt, serviceFrom,
                serviceMonths, renewals, requirements, documents);
    }

    /** The same from other sources. */
    ProjectContent withFunding(List<FundingLine> sources) {
        return new ProjectContent(title, stream, field, area, need, beneficiaries, beneficiaryCount, indicators, staff,
                budgetCeiling, sources, criteria, procedure, bidDeadline, questionDeadline, openingAt, serviceFrom,
                serviceMonths, renewals, requirements, documents);
    }
}
