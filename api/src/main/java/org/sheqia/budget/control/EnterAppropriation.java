package org.sheqia.budget.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.budget.entity.BudgetEvent;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * Finance enters what the tenant may use of one source in one year; once per source and year, and again when it was returned.
 * It can be used when an approver who did not enter it has approved it, by {@link DecideBudgetChange}.
 */
@UseCase
public class EnterAppropriation {

    @Inject
    TenantScope scope;

    @Inject
    Appropriations appropriations;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the appropriation */
    public String enter(Command command) {
        scope.enter(command.tenant());
        Appropriation appropriation = appropriations.of(command.fiscalYear(), command.source()).map(a -> appropriations.locked(a.id()))
                .orElseGet(() -> added(new Appropriation(command.fiscalYear(), command.source(), null, instant.now())));
        BudgetEvent.Entered event = appropriation.enter(command.amount(), command.note(), instant.now());
        BudgetChange entry = new BudgetChange(BudgetChange.Kind.ENTRY, appropriation, null, command.amount(),
                command.note() == null ? "" : command.note(), caller.actor(), instant.now());
        appropriations.add(entry);
        acts.fire(event);
        acts.fire(entry.proposed());
        return appropriation.id();
    }

    private Appropriation added(Appropriation appropriation) {
        appropriations.add(appropriation);
        return appropriation;
    }

    /** What is entered, for which tenant. */
    public record Command(String tenant, int fiscalYear, FundingSource source, Money amount, String note) {
    }
}
