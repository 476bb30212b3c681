package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;

/**
 * What follows from a contract's end: its budget is free again, and its project ends with it unless a renewal goes on.
 * Part of the transaction of the use case that ends it.
 */
@ApplicationScoped
public class ContractEnds {

    @Inject
    Contracts contracts;

    @Inject
    Projects projects;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** Everything was rendered and paid. */
    public void complete(Contract contract) {
        ContractEvent.Completed event = contract.complete(instant.now());
        ledger.releaseAll(contract.projectId(), contract.id(), event.verb());
        endProject(contract, ProjectStatus.CLOSED);
        acts.fire(event);
    }

    /** The tenant ends it; nothing more is paid. */
    public void terminate(Contract contract, String reason) {
        ContractEvent.Terminated event = contract.terminate(reason, instant.now());
        ledger.releaseAll(contract.projectId(), contract.id(), event.verb());
        endProject(contract, ProjectStatus.TERMINATED);
        acts.fire(event);
    }

    /**
     * The award that they rest on has fallen: the project's contracts end, renewals that are not signed too, and what they had bound
     * and not spent is free.
     */
    public void annul(Project project, String reason) {
        contracts.unsignedRenewals(project.id()).forEach(this::drop);
        for (Contract contract : contracts.inForce(project.id())) {
            ContractEvent.Terminated event = contract.terminate(reason, instant.now());
            ledger.releaseAll(project.id(), contract.id(), event.verb());
            acts.fire(event);
        }
    }

    /** Both sides end it; {@code balance} is still to be paid, or to be paid back where it is negative. */
    void settle(Contract contract, Money balance) {
        Money toPay = balance.isPositive() ? balance : Money.ZERO;
        ContractEvent.Terminated event = contract.settle(balance, instant.now());
        ledger.releaseAllBut(toPay, contract.projectId(), contract.id(), event.verb());
        endProject(contract, ProjectStatus.TERMINATED);
        acts.fire(event);
    }

    /** A renewal does not come about; where the contract before it has ended, its project ends now. */
    public void discard(Contract renewal, Contract before) {
        acts.fire(renewal.discard());
        if (before.status() == ContractStatus.COMPLETED && !contracts.isOtherAlive(renewal)) {
            projects.get(renewal.projectId()).become(ProjectStatus.CLOSED, instant.now());
        }
    }

    /** A renewal that is not signed yet keeps a project open that has been performed well, and ends with one that was not. */
    private void endProject(Contract contract, ProjectStatus how) {
        if (how == ProjectStatus.TERMINATED) {
            contracts.unsignedRenewalOf(contract.id()).ifPresent(this::drop);
        }
        if (!contracts.isOtherAlive(contract)) {
            projects.get(contract.projectId()).become(how, instant.now());
        }
    }

    /** Whatever state of signing it is in, a renewal that is not signed yet does not come about. */
    private void drop(Contract renewal) {
        if (renewal.status() == ContractStatus.SIGNING) {
            ContractEvent.Withdrawn event = renewal.withdraw("contract-terminated");
            ledger.releaseReserve(renewal.projectId(), renewal.id(), event.verb());
            acts.fire(event);
        }
        acts.fire(renewal.discard());
    }
}
