package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.DeliveryClock;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * 整改: the organisation says what it has put right by its date; an official accepts it or gives it back. Where nothing was
 * said in time, an official asks to have it count as failed, which another one confirms.
 */
@UseCase
public class Rectify {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Deliveries deliveries;

    @Inject
    Results results;

    @Inject
    Exemptions exemptions;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    @Inject
    Event<Act> acts;

    public void report(String creditCode, String contractId, String evaluationId, String words) {
        Contract contract = open(contracts.tenantOf(creditCode, contractId), contractId);
        acts.fire(results.evaluation(contractId, evaluationId).rectify(words, contract, instant.now()));
        clocks.done(evaluationId, DeliveryClock.RECTIFICATION.code());
    }

    public void accept(String tenant, String contractId, String evaluationId) {
        Contract contract = open(tenant, contractId);
        acts.fire(deliveries.evaluationOf(contractId, evaluationId).accept(contract, instant.now()));
    }

    /**
     * The day that an official sets is no clock's: what its clock waited for was done when the organisation reported first.
     *
     * @param until the last day on which the organisation may report again
     */
    public void giveBack(String tenant, String contractId, String evaluationId, String reason, LocalDate until) {
        Contract contract = open(tenant, contractId);
        acts.fire(deliveries.evaluationOf(contractId, evaluationId).giveBack(reason, until, contract, calendars.current(), instant.now()));
    }

    public void askLapse(String tenant, String contractId, String evaluationId, String reason) {
        Contract contract = open(tenant, contractId);
        results.requireUninterrupted(contract);
        results.evaluation(contractId, evaluationId).requireOverdue(instant.now());
        exemptions.ask(contract, Kind.NOT_RECTIFIED, evaluationId, reason, List.of());
    }

    private Contract open(String tenant, String contractId) {
        scope.enter(tenant);
        Contract contract = results.settled(contractId);
        deliveries.course(contractId).requireOpen();
        return contract;
    }
}
