package org.sheqia.budget.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Role;

/** What happens to appropriations by a person's hand. */
public interface BudgetEvent extends Act {

    record Entered(Subject subject, int fiscalYear, FundingSource source, Money amount) implements BudgetEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record Proposed(Subject subject, BudgetChange.Kind kind, int fiscalYear, Money amount, String reason) implements BudgetEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.APPROVER));
        }
    }

    record Approved(Subject subject, BudgetChange.Kind kind, int fiscalYear, Money amount) implements BudgetEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.FINANCE));
        }
    }

    record Rejected(Subject subject, BudgetChange.Kind kind, int fiscalYear, String reason) implements BudgetEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.FINANCE));
        }
    }
}
