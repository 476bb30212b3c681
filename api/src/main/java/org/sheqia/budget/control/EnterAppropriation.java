package org.sheqia.budget.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.budget.entity.BudgetEvent;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Finance enters what the tenant may use of one source in one year; once per source and year. */
@UseCase
public class EnterAppropriation {

    @Inject
    TenantScope scope;

    @Inject
    Appropriations appropriations;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the appropriation */
    public String enter(Command command) {
        scope.enter(command.tenant());
        if (appropriations.of(command.fiscalYear(), command.source()).isPresent()) {
            throw Rejected.field("source", "appropriation-exists");
        }
        Appropriation appropriation = new Appropriation(command.fiscalYear(), command.source(), command.note(), instant.now());
        appropriations.add(appropriation);
        BudgetEvent.Entered event = new BudgetEvent.Entered(appropriation.subject(), command.fiscalYear(), command.source(), command.amount());
        appropriations.add(appropriation.book(Transfer.GRANT, command.amount(), new Cause(event.verb(), instant.now())));
        acts.fire(event);
        return appropriation.id();
    }

    /** What is entered, for which tenant. */
    public record Command(String tenant, int fiscalYear, FundingSource source, Money amount, String note) {
    }
}
