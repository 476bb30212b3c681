package org.sheqia.budget.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.budget.control.NamesProjects.ProjectName;
import org.sheqia.budget.entity.Account;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.money.entity.Money;

/**
 * A sum that one account gets and another gives.
 *
 * @param debit  the account that gets it
 * @param credit the account that gives it
 * @param amount in yuan, above nil
 * @param cause  the act that caused it, like {@code project.published}
 */
public record BudgetEntryView(String id, String appropriationId, int fiscalYear, FundingSource source,
        @Schema(nullable = true) String projectId, @Schema(nullable = true) String projectNumber,
        @Schema(nullable = true) String projectTitle, @Schema(nullable = true) String contractId, Account debit, Account credit,
        Money amount, String cause, Instant bookedAt) {

    /** As the books have it, without the project's name. */
    public BudgetEntryView(String id, String appropriationId, int fiscalYear, FundingSource source, String projectId, String contractId, Account debit,
            Account credit, Money amount, String cause, Instant bookedAt) {
        this(id, appropriationId, fiscalYear, source, projectId, null, null, contractId, debit, credit, amount, cause, bookedAt);
    }

    BudgetEntryView of(ProjectName name) {
        return new BudgetEntryView(id, appropriationId, fiscalYear, source, projectId, name.number(), name.title(), contractId, debit, credit, amount,
                cause, bookedAt);
    }
}
