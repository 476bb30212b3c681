package org.sheqia.budget.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.budget.entity.BudgetChange.Kind;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Finance proposes a change of appropriations; an approver decides it. */
@UseCase
public class ProposeBudgetChange {

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

    /** @return the id of the proposal */
    public String propose(Command command) {
        scope.enter(command.tenant());
        Appropriation of = open(command.appropriationId());
        Appropriation to = null;
        if (command.kind() == Kind.TRANSFER) {
            if (command.toAppropriationId() == null || command.toAppropriationId().equals(of.id())) {
                throw Rejected.field("toAppropriationId", "another-appropriation");
            }
            to = open(command.toAppropriationId());
            if (to.fiscalYear() != of.fiscalYear()) {
                throw Rejected.field("toAppropriationId", "same-fiscal-year");
            }
        }
        if (command.kind() != Kind.INCREASE && command.amount().exceeds(of.free())) {
            throw Rejected.field("amount", "above-free", "free", of.free());
        }
        return add(new BudgetChange(command.kind(), of, to, command.amount(), command.reason(), caller.actor(), instant.now()));
    }

    /** @return the id of the proposal */
    public String carryOver(String tenant, int fiscalYear, boolean carryFree, String reason) {
        scope.enter(tenant);
        BudgetChange change = BudgetChange.carryOver(fiscalYear, carryFree, reason, caller.actor(), instant.now());
        if (appropriations.idsOf(fiscalYear).stream().map(appropriations::locked).allMatch(Appropriation::isClosed)) {
            throw Rejected.rule("fiscal-year-closed", "year", fiscalYear);
        }
        return add(change);
    }

    private Appropriation open(String id) {
        Appropriation appropriation = appropriations.locked(id);
        if (appropriation.isClosed()) {
            throw Rejected.rule("fiscal-year-closed", "year", appropriation.fiscalYear());
        }
        if (appropriation.isPending()) {
            throw Rejected.rule("appropriation-pending");
        }
        if (appropriation.isPledged()) {
            throw Rejected.rule("appropriation-of-pledge");
        }
        return appropriation;
    }

    private String add(BudgetChange change) {
        appropriations.add(change);
        acts.fire(change.proposed());
        return change.id();
    }

    /** What is proposed; {@code toAppropriationId} for a transfer only. */
    public record Command(String tenant, Kind kind, String appropriationId, String toAppropriationId, Money amount, String reason) {
    }
}
