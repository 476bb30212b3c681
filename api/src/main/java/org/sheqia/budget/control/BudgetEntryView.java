package org.sheqia.budget.control;

import java.time.Instant;
import org.sheqia.budget.entity.BudgetEntry;
import org.sheqia.money.entity.Money;

/**
 * One step of money.
 *
 * @param cause the act that caused it, like {@code project.published}
 */
public record BudgetEntryView(String id, String projectId, BudgetEntry.Kind kind, Money amount, String cause,
        Instant bookedAt) {
}
