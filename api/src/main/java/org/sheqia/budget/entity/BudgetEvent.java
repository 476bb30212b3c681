package org.sheqia.budget.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;

/** What happens to appropriations by a person's hand. */
public interface BudgetEvent extends Act {

    record Entered(Subject subject, int fiscalYear, FundingSource source, Money amount) implements BudgetEvent {
    }

    record Proposed(Subject subject, BudgetChange.Kind kind, int fiscalYear, Money amount, String reason) implements BudgetEvent {
    }

    record Approved(Subject subject, BudgetChange.Kind kind, int fiscalYear, Money amount) implements BudgetEvent {
    }

    record Rejected(Subject subject, BudgetChange.Kind kind, int fiscalYear, String reason) implements BudgetEvent {
    }
}
