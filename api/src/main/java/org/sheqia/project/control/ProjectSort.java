package org.sheqia.project.control;

import java.util.Arrays;
import java.util.function.Function;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Dates;
import org.sheqia.problem.entity.Rejected;

/** How a list of projects is sorted; each by its own index. */
enum ProjectSort {
    NEWEST("-publishedAt", "publishedAt", true, Dates::instant, ProjectRow::publishedAt),
    OLDEST("publishedAt", "publishedAt", false, Dates::instant, ProjectRow::publishedAt),
    DEADLINE("bidDeadline", "bidDeadline", false, Dates::instant, ProjectRow::bidDeadline),
    DEADLINE_LAST("-bidDeadline", "bidDeadline", true, Dates::instant, ProjectRow::bidDeadline),
    CHEAPEST("budgetCeiling", "budgetCeiling", false, Money::of, ProjectRow::budgetCeiling),
    DEAREST("-budgetCeiling", "budgetCeiling", true, Money::of, ProjectRow::budgetCeiling),
    CHANGED("-changedAt", "changedAt", true, Dates::instant, ProjectRow::changedAt);

    private final String wire;
    private final String attribute;
    private final boolean descending;
    private final Function<String, Object> read;
    private final Function<ProjectRow, Object> value;

    ProjectSort(String wire, String attribute, boolean descending, Function<String, Object> read,
            Function<ProjectRow, Object> value) {
        this.wire = wire;
        this.attribute = attribute;
        this.descending = descending;
        this.read = read;
        this.value = value;
    }

    static ProjectSort of(String wire, ProjectSort usual) {
        return wire == null || wire.isEmpty() ? usual : Arrays.stream(values()).filter(s -> s.wire.equals(wire))
                .findFirst().orElseThrow(() -> Rejected.field("sort", "unknown-value", "value", wire,
                        "allowed", Arrays.stream(values()).map(s -> s.wire).toList()));
    }

    /** The rows after the cursor, written out: the database uses the index for this form and not for a row constructor. */
    String after() {
        String than = descending ? "<" : ">";
        return "(p.%1$s %2$s :value or (p.%1$s = :value and p.id %2$s :id))".formatted(attribute, than);
    }

    String order() {
        String direction = descending ? "desc" : "asc";
        return "p.%s %s, p.id %s".formatted(attribute, direction, direction);
    }

    Object read(Cursor.Last last) {
        return last.read(0, read);
    }

    Object valueOf(ProjectRow row) {
        return value.apply(row);
    }
}
