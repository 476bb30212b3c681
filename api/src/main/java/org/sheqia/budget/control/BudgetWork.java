package org.sheqia.budget.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** Changes of the money that wait for another's approval. */
@ApplicationScoped
public class BudgetWork implements OffersWork {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("decide-budget-change", "select c.id, c.reason, c.tenantId, c.proposedAt, c.id from BudgetChange c where c.tenantId = :scope and"
                    + " c.status = org.sheqia.budget.entity.BudgetChange.Status.PROPOSED order by c.proposedAt",
                    Role.APPROVER));
    }
}
