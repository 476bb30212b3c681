package org.sheqia.contract.entity;

import static org.sheqia.problem.entity.Violation.of;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Instalment.Gate;
import org.sheqia.tenantconfig.ReportRules;

/**
 * What a contract says.
 *
 * @param indicators  what is delivered, at the offered unit prices
 * @param staff       who is employed, at the offered prices
 * @param paymentPlan instalments, numbered without gaps, together 100 percent
 * @param deductions  what the grade of an evaluation costs of the instalment that it opens
 * @param clauses     further terms
 * @param reports     how often the organisation reports, and how soon
 */
@Schema(name = "ContractTerms")
public record ContractTerms(List<Line> indicators, List<Line> staff, List<PlannedInstalment> paymentPlan,
        GradeDeductions deductions, String clauses, ReportRules reports) {

    public ContractTerms {
        deductions = deductions == null ? GradeDeductions.NONE : deductions;
        reports = reports == null ? ReportRules.USUAL : reports;
    }

    /** A priced line: quantity × unit price = total. */
    @Schema(name = "ContractLine")
    public record Line(String name, String unit, int quantity, Money unitPrice, Money total) {

        static Line of(String name, String unit, int quantity, Money unitPrice) {
            return new Line(name, unit, quantity, unitPrice, unitPrice.times(BigDecimal.valueOf(quantity)));
        }
    }

    /** An instalment as planned. */
    @Schema(name = "PlannedInstalment")
    public record PlannedInstalment(@NotNull @Min(1) @Max(36) Integer number, @NotNull @Min(1) @Max(100) Integer percent,
            @NotNull Gate gate) {
    }

    /** What an officer may change before signing. */
    @Schema(name = "ContractTermsRequest")
    public record Changeable(@NotNull @Size(min = 1, max = 36) List<@Valid @NotNull PlannedInstalment> paymentPlan,
            @NotNull @Size(max = 10_000) String clauses) {
    }

    /**
     * The terms that follow from what was asked for and what was offered for each of its lines.
     *
     * @throws Rejected {@code contract-differs-from-award} when that is not the amount that was awarded
     */
    public static ContractTerms from(ProjectContent project, BidContent bid, Money amount, List<PlannedInstalment> paymentPlan,
            GradeDeductions deductions, ReportRules reports) {
        Set<String> indicators = project.indicators().stream().map(ProjectContent.Indicator::id).collect(Collectors.toSet());
        Map<Boolean, List<Line>> lines = bid.priced(project).stream().collect(Collectors.partitioningBy(
                priced -> indicators.contains(priced.line()),
                Collectors.mapping(p -> Line.of(p.name(), p.unit(), p.quantity(), p.unitPrice()), Collectors.toList())));
        ContractTerms terms = new ContractTerms(lines.get(true), lines.get(false), paymentPlan, deductions, "", reports);
        Money total = Money.sum(Stream.concat(terms.indicators.stream(), terms.staff.stream()).map(Line::total).toList());
        if (!total.equals(amount)) {
            throw Rejected.conflict("contract-differs-from-award", "total", total, "amount", amount);
        }
        return terms;
    }

    ContractTerms with(Changeable changed) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < changed.paymentPlan().size(); i++) {
            if (changed.paymentPlan().get(i).number() != i + 1) {
                faults.add(of("paymentPlan[" + i + "].number", "instalments-numbered"));
            }
            if (changed.paymentPlan().get(i).gate() == Gate.SETTLEMENT) {
                faults.add(of("paymentPlan[" + i + "].gate", "gate-not-planned"));
            }
        }
        int sum = changed.paymentPlan().stream().mapToInt(PlannedInstalment::percent).sum();
        if (sum != 100) {
            faults.add(of("paymentPlan", "instalments-sum", "sum", sum));
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
        return new ContractTerms(indicators, staff, changed.paymentPlan(), deductions, changed.clauses(), reports);
    }

    /** With more of each line. */
    ContractTerms plus(SupplementTerms more) {
        return new ContractTerms(plus(indicators, more.indicators()), plus(staff, more.staff()), paymentPlan, deductions, clauses,
                reports);
    }

    private static List<Line> plus(List<Line> lines, List<Line> more) {
        return IntStream.range(0, lines.size()).mapToObj(i -> Line.of(lines.get(i).name(), lines.get(i).unit(),
                lines.get(i).quantity() + more.get(i).quantity(), lines.get(i).unitPrice())).toList();
    }

    /** Each instalment's sum: its percent of the amount, the last one what is left, so that they add up to the cent. */
    public List<Money> instalments(Money amount) {
        List<Money> sums = new ArrayList<>();
        Money left = amount;
        for (int i = 0; i < paymentPlan.size(); i++) {
            Money sum = i == paymentPlan.size() - 1 ? left : amount.percent(paymentPlan.get(i).percent());
            sums.add(sum);
            left = left.minus(sum);
        }
        return sums;
    }
}
