package org.sheqia.contract.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.entity.ContractTerms.Line;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.tenantconfig.Instalment.Gate;

/**
 * What a supplement says.
 *
 * @param indicators   of an increase what is added, of a termination what was rendered and accepted; one for each of the
 *                     contract's indicators, in its order and at its unit prices
 * @param staff        the same of staff
 * @param value        what those lines cost, in yuan
 * @param funding      where an increase's money comes from; adds up to its value
 * @param gate         what has to happen before an increase falls due
 * @param serviceUntil an extension's last day of service
 * @param paid         of a termination: what has been paid when it was offered
 */
@Schema(name = "SupplementTerms")
public record SupplementTerms(List<Line> indicators, List<Line> staff, Money value, List<FundingLine> funding,
        @Schema(nullable = true) Gate gate, @Schema(nullable = true) LocalDate serviceUntil, @Schema(nullable = true) Money paid) {

    static SupplementTerms increase(ContractTerms of, SupplementRequest asked) {
        SupplementTerms terms = counted(of, asked);
        if (!terms.value.isPositive()) {
            throw Rejected.field("indicatorQuantities", "supplement-empty");
        }
        Money sum = Money.sum(asked.fundingLines().stream().map(FundingLine::amount).toList());
        if (!sum.equals(terms.value)) {
            throw Rejected.field("funding", "funding-sum", "sum", sum, "ceiling", terms.value);
        }
        if (asked.fundingLines().stream().map(FundingLine::appropriationId).distinct().count() < asked.fundingLines().size()) {
            throw Rejected.field("funding", "listed-twice");
        }
        if (asked.gate() == null || asked.gate() == Gate.SETTLEMENT) {
            throw Rejected.field("gate", "NotNull");
        }
        return new SupplementTerms(terms.indicators, terms.staff, terms.value, asked.fundingLines(), asked.gate(), null, null);
    }

    static SupplementTerms extension(SupplementRequest asked) {
        if (asked.serviceUntil() == null) {
            throw Rejected.field("serviceUntil", "NotNull");
        }
        return new SupplementTerms(List.of(), List.of(), Money.ZERO, List.of(), null, asked.serviceUntil(), null);
    }

    /** @throws Rejected where more would be settled than the contract buys */
    static SupplementTerms termination(ContractTerms of, SupplementRequest asked) {
        SupplementTerms terms = counted(of, asked);
        requireWithin(of.indicators(), terms.indicators, "indicatorQuantities");
        requireWithin(of.staff(), terms.staff, "staffQuantities");
        return terms;
    }

    private static SupplementTerms counted(ContractTerms of, SupplementRequest asked) {
        List<Line> indicators = lines(of.indicators(), asked.indicatorQuantities(), "indicatorQuantities");
        List<Line> staff = lines(of.staff(), asked.staffQuantities(), "staffQuantities");
        Money value = Money.sum(indicators.stream().map(Line::total).toList()).plus(Money.sum(staff.stream().map(Line::total).toList()));
        return new SupplementTerms(indicators, staff, value, List.of(), null, null, null);
    }

    private static List<Line> lines(List<Line> of, List<Integer> quantities, String field) {
        if (quantities == null || quantities.size() != of.size()) {
            throw Rejected.field(field, "one-per-line", "lines", of.size());
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            lines.add(Line.of(of.get(i).name(), of.get(i).unit(), quantities.get(i), of.get(i).unitPrice()));
        }
        return lines;
    }

    private static void requireWithin(List<Line> bought, List<Line> settled, String field) {
        for (int i = 0; i < bought.size(); i++) {
            if (settled.get(i).quantity() > bought.get(i).quantity()) {
                throw Rejected.field(field + "[" + i + "]", "more-than-bought", "bought", bought.get(i).quantity());
            }
        }
    }

    SupplementTerms paid(Money sum) {
        return new SupplementTerms(indicators, staff, value, funding, gate, serviceUntil, sum);
    }

    /** Of a termination: what is still to be paid; negative where more was paid than was rendered. */
    public Money balance() {
        return paid == null ? Money.ZERO : value.minus(paid);
    }
}
