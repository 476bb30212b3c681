package org.sheqia.budget.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.budget.entity.YearEnd;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An approver approves what finance has entered or proposed, and the money moves, or returns it with a reason. */
@UseCase
public class DecideBudgetChange {

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

    public void approve(String tenant, String id, Revision seen) {
        scope.enter(tenant);
        BudgetChange change = appropriations.change(id, seen);
        Act event = change.approve(caller.actor(), instant.now());
        move(change, event.verb());
        acts.fire(event);
    }

    public void reject(String tenant, String id, Revision seen, String reason) {
        scope.enter(tenant);
        BudgetChange change = appropriations.change(id, seen);
        Act event = change.reject(reason, caller.actor(), instant.now());
        if (change.kind() == BudgetChange.Kind.ENTRY) {
            appropriations.locked(change.appropriationId()).returned(reason);
        }
        acts.fire(event);
    }

    private void move(BudgetChange change, String act) {
        Cause cause = new Cause(act, instant.now());
        switch (change.kind()) {
            case ENTRY -> {
                appropriations.locked(change.appropriationId()).approved();
                book(change.appropriationId(), Transfer.GRANT, change, cause);
            }
            case INCREASE -> book(change.appropriationId(), Transfer.GRANT, change, cause);
            case DECREASE -> book(change.appropriationId(), Transfer.WITHDRAW, change, cause);
            case TRANSFER -> {
                appropriations.locked(List.of(change.appropriationId(), change.toAppropriationId()));
                book(change.appropriationId(), Transfer.FREE_OUT, change, cause);
                book(change.toAppropriationId(), Transfer.FREE_IN, change, cause);
            }
            case CARRY_OVER -> carryOver(change, act);
        }
    }

    private void book(String appropriationId, Transfer transfer, BudgetChange change, Cause cause) {
        appropriations.add(appropriations.locked(appropriationId).book(transfer, change.amount(), cause));
    }

    private void carryOver(BudgetChange change, String act) {
        TreeSet<String> ids = new TreeSet<>(appropriations.idsOf(change.fiscalYear()));
        ids.addAll(appropriations.idsOf(change.fiscalYear() + 1));
        Map<String, Appropriation> locked = appropriations.locked(ids);
        for (Appropriation old : locked.values()) {
            if (old.fiscalYear() != change.fiscalYear() || old.isClosed()) {
                continue;
            }
            Appropriation next = locked.values().stream()
                    .filter(a -> a.fiscalYear() == old.fiscalYear() + 1 && a.isLike(old)).findFirst()
                    .orElseGet(() -> entered(old.nextYear(instant.now())));
            YearEnd end = new YearEnd(old, next, act, instant.now());
            end.carry(appropriations.heldOf(old.id()), appropriations.heldOf(next.id()), change.carriesFree());
            end.carried().forEach(appropriations::add);
            end.entries().forEach(appropriations::add);
        }
    }

    private Appropriation entered(Appropriation appropriation) {
        appropriations.add(appropriation);
        return appropriation;
    }
}
