package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import org.sheqia.clock.control.Clocks;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.delivery.entity.DeliveryClock;
import org.sheqia.delivery.entity.Report;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A report from before the day was kept on which it is due gets its clock; where nothing is waited for any more, one that is done. */
@UseCase
public class DateReport {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Reports reports;

    @Inject
    Clocks clocks;

    public void date(String tenant, String contractId, String id) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        Report report = reports.get(contractId, id);
        reports.date(report, contract);
        if (report.submittedAt() != null || contract.status() != ContractStatus.ACTIVE) {
            clocks.done(id, DeliveryClock.REPORT.code());
        }
    }
}
