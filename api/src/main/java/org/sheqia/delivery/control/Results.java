package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.clock.control.Clocks;
import org.sheqia.contract.control.ContractEnds;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.delivery.entity.DeliveryClock;
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
    AwardHold hold;

    @Inject
    ContractEnds ends;

    @Inject
    Clocks clocks;

    @Inject
    DeliveryTimes times;

    @Inject
    RequestInstant instant;

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

    /**
     * Makes every result final whose time for a reply is over, while the contract is in force. While something is open that may
     * change who performs it, none does: what a second failure ends could not be undone.
     */
    public void settle(Contract contract) {
        if (contract.status() != ContractStatus.ACTIVE || hold.isHeld(contract.projectId())) {
            return;
        }
        for (Evaluation evaluation : deliveries.submitted(contract.id())) {
            if (times.asOfNow(evaluation).isDue(instant.now())) {
                become(evaluation.becomeFinal(contract, rectifyBy(evaluation, contract), instant.now()), evaluation, contract);
            }
        }
    }

    /** One of its evaluations, with its dates as of now. */
    Evaluation evaluation(String contractId, String id) {
        return times.asOfNow(deliveries.evaluationOf(contractId, id));
    }

    /**
     * What was not put right in time is not found while performance is interrupted.
     *
     * @throws org.sheqia.problem.entity.Rejected {@code award-held}
     */
    void requireUninterrupted(Contract contract) {
        hold.require(contract.projectId());
    }

    /** Until when something is to be put right, by the clock that runs from now on; null where nothing is. */
    Instant rectifyBy(Evaluation evaluation, Contract contract) {
        return evaluation.rectifyRule().map(rule -> times.start(evaluation.subject(contract), rule, instant.now())).orElse(null);
    }

    void become(DeliveryEvent.Evaluated result, Evaluation evaluation, Contract contract) {
        clocks.done(evaluation.id(), DeliveryClock.REPLY.code());
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
        hold.require(contract.projectId());
        acts.fire(organisations.get(contract.creditCode()).bar(Terms.lastDayAfter(instant.today(), BARRED_MONTHS).plusDays(1), reason));
        ends.terminate(contract, reason);
    }
}
