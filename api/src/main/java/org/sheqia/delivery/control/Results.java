package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.contract.control.ContractEnds;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.organisation.control.Organisations;

/**
 * What a final result does, in the transaction that makes it final. A second failure ends the contract and bars the
 * organisation for a year. Whoever acts on a contract comes through here first: what is due by the clock is final then.
 */
@ApplicationScoped
public class Results {

    /** For how long a second failure bars from bidding. */
    public static final int BARRED_MONTHS = 12;

    @Inject
    Contracts contracts;

    @Inject
    Deliveries deliveries;

    @Inject
    Organisations organisations;

    @Inject
    ContractEnds ends;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    @Inject
    Event<Act> acts;

    /** The contract, locked, in force, and with every result final whose time for a reply is over. */
    public Contract settled(String contractId) {
        Contract contract = contracts.get(contractId);
        contract.requireActive();
        settle(contract);
        contract.requireActive();
        return contract;
    }

    /** Makes every result final whose time for a reply is over, while the contract is in force. */
    public void settle(Contract contract) {
        if (contract.status() != ContractStatus.ACTIVE) {
            return;
        }
        for (Evaluation evaluation : deliveries.submitted(contract.id())) {
            if (evaluation.isDue(instant.now())) {
                become(evaluation.becomeFinal(contract, calendars.current(), instant.now()), evaluation, contract);
            }
        }
    }

    void become(DeliveryEvent.Evaluated result, Evaluation evaluation, Contract contract) {
        acts.fire(result);
        if (evaluation.isFailedForGood()) {
            failForGood(contract, "failed-twice");
        }
    }

    /** Nothing was put right in time. */
    void lapse(DeliveryEvent.NotRectified lapsed, Contract contract) {
        acts.fire(lapsed);
        failForGood(contract, "not-rectified");
    }

    private void failForGood(Contract contract, String reason) {
        acts.fire(organisations.get(contract.creditCode()).bar(Terms.lastDayAfter(instant.today(), BARRED_MONTHS).plusDays(1), reason));
        ends.terminate(contract, reason);
    }
}
