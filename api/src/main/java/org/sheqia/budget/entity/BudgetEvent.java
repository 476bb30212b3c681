package org.sheqia.budget.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;

/** What happens to an appropriation by a person's hand. */
public interface BudgetEvent extends Act {

    record Entered(Subject subject, int fiscalYear, FundingSource source, Money amount) implements BudgetEvent {
    }

    record Changed(Subject subject, Money from, Money to) implements BudgetEvent {
    }
}
