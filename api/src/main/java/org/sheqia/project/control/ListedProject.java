package org.sheqia.project.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.Stream;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.Tenant;

/**
 * What one row of a list would make: a draft of a tenant, or nothing and why not.
 *
 * @param content null where the row is refused
 */
record ListedProject(ListRow row, String tenant, ProjectContent content, List<Violation> violations) {

    private static final int MOST_MONTHS = 36;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** @param taken titles that the buyer has already, in this list or before; the row's own is added */
    static ListedProject of(ListRow row, Tenants tenants, Set<String> taken) {
        List<Violation> faults = new ArrayList<>();
        for (ListColumn column : row.formulas()) {
            faults.add(Violation.of(column.field(), "formula"));
        }
        for (ListColumn column : ListColumn.values()) {
            if (row.get(column).chars().anyMatch(Character::isISOControl)) {
                faults.add(Violation.of(column.field(), "control-character"));
            }
        }
        Optional<Tenant> tenant = tenants.named(row.get(ListColumn.BUYER));
        if (tenant.isEmpty()) {
            faults.add(Violation.of("buyer", "buyer-unknown", "value", row.get(ListColumn.BUYER)));
        }
        Optional<Stream> stream = Stream.named(row.get(ListColumn.STREAM));
        if (stream.isEmpty()) {
            faults.add(Violation.of("stream", "stream-unknown", "value", row.get(ListColumn.STREAM)));
        }
        text(faults, row, ListColumn.TITLE, 120);
        text(faults, row, ListColumn.FIELD, 40);
        text(faults, row, ListColumn.BENEFICIARIES, 200);
        text(faults, row, ListColumn.AREA, 80);
        Money budget = budget(faults, row.get(ListColumn.BUDGET));
        Integer months = months(faults, row.get(ListColumn.MONTHS));
        String procedure = procedure(faults, row.get(ListColumn.PROCEDURE), tenant, tenants);
        if (tenant.isPresent() && !taken.add(tenant.get().code() + "/" + row.get(ListColumn.TITLE))) {
            faults.add(Violation.of("title", "title-taken"));
        }
        ProjectContent content = faults.isEmpty() ? new ProjectContent(row.get(ListColumn.TITLE), stream.get(),
                row.get(ListColumn.FIELD), row.get(ListColumn.AREA), null, row.get(ListColumn.BENEFICIARIES), null, List.of(),
                List.of(), budget, List.of(), List.of(), procedure, null, null, null, null, months, null, null, List.of()) : null;
        return new ListedProject(row, tenant.map(Tenant::code).orElse(null), content, faults);
    }

    private static void text(List<Violation> faults, ListRow row, ListColumn column, int most) {
        int length = row.get(column).length();
        if (length == 0 || length > most) {
            faults.add(Violation.of(column.field(), "Size", "min", 1, "max", most));
        }
    }

    private static Money budget(List<Violation> faults, String text) {
        try {
            Money budget = Money.of(new BigDecimal(text).multiply(WAN).setScale(2));
            if (budget.isPositive()) {
                return budget;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // Told like a sum that is not positive.
        }
        faults.add(Violation.of("budgetCeiling", "budget-wan", "value", text));
        return null;
    }

    private static Integer months(List<Violation> faults, String text) {
        try {
            int months = new BigDecimal(text).intValueExact();
            if (months >= 1 && months <= MOST_MONTHS) {
                return months;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // Told like a number out of bounds.
        }
        faults.add(Violation.of("serviceMonths", "Range", "min", 1, "max", MOST_MONTHS));
        return null;
    }

    private static String procedure(List<Violation> faults, String name, Optional<Tenant> tenant, Tenants tenants) {
        Optional<Procedure> procedure = tenants.procedures().stream()
                .filter(p -> p.name().zh().equals(name) || p.code().equals(name)).findFirst();
        if (procedure.isEmpty() || tenant.isPresent() && !tenant.get().procedures().contains(procedure.get().code())) {
            faults.add(Violation.of("procedure", "procedure-not-offered"));
        }
        return procedure.map(Procedure::code).orElse(null);
    }
}
