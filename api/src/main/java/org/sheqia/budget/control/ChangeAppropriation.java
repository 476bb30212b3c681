package org.sheqia.budget.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEvent;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Finance changes an appropriation's amount, never below what is in use. */
@UseCase
public class ChangeAppropriation {

    @Inject
    TenantScope scope;

    @Inject
    Appropriations appropriations;

    @Inject
    Event<Act> acts;

    public void change(String tenant, String id, Revision seen, Money amount, String note) {
        scope.enter(tenant);
        Appropriation appropriation = appropriations.locked(id);
        Revision.check(seen, id, appropriation.version());
        Money before = appropriation.amount();
        appropriation.change(amount, note);
        acts.fire(new BudgetEvent.Changed(appropriation.subject(), before, amount));
    }
}
