package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;

/** An award that is revoked takes the contract with it that was drafted or offered for it, in the same transaction: nobody can sign it any more. */
@ApplicationScoped
public class FallWithAward {

    @Inject
    Contracts contracts;

    @Inject
    Event<Act> acts;

    void revoked(@Observes AwardEvent.Fell event) {
        contracts.ofAward(event.award()).map(c -> contracts.get(c.id())).ifPresent(contract -> fall(contract, event.reason()));
    }

    private void fall(Contract contract, String reason) {
        if (contract.status() == ContractStatus.SIGNING) {
            acts.fire(contract.withdraw(reason));
        }
        if (contract.status() == ContractStatus.DRAFT) {
            acts.fire(contract.discard());
        }
    }
}
