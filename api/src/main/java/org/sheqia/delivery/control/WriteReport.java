package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.DeliveryClock;
import org.sheqia.delivery.entity.Report;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An organisation writes a report and hands it in; an officer accepts it or gives it back. */
@UseCase
public class WriteReport {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Reports reports;

    @Inject
    Caller caller;

    @Inject
    Clocks clocks;

    @Inject
    DeliveryTimes times;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void write(String creditCode, String contractId, String id, Revision seen, String difficulties, String nextSteps) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        reports.get(contractId, id, seen).write(difficulties, nextSteps);
    }

    public void submit(String creditCode, String contractId, String id, Revision seen) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        Report report = reports.get(contractId, id, seen);
        reports.date(report, contract);
        boolean open = times.isOpen(id, DeliveryClock.REPORT.code());
        acts.fire(report.submit(reports.lines(contract, report.period()), contract, caller.actor(), open, instant.now()));
        clocks.done(id, DeliveryClock.REPORT.code());
    }

    public void accept(String tenant, String contractId, String id, Revision seen) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        acts.fire(reports.get(contractId, id, seen).accept(contract, caller.actor(), instant.now()));
    }

    public void giveBack(String tenant, String contractId, String id, Revision seen, String reason) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        acts.fire(reports.get(contractId, id, seen).giveBack(reason, contract, caller.actor(), instant.now()));
    }
}
