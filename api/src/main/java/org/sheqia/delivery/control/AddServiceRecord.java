package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.ContractStaff;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An organisation records a service that it gave, or voids a record that was wrong. */
@UseCase
public class AddServiceRecord {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    ServiceRecords records;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the record */
    public String add(String creditCode, String contractId, ServiceGiven given) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        List<ContractStaff> team = records.team(contractId);
        ServiceRecord serviceRecord = ServiceRecord.of(contract, given, team, caller.actor(), instant.now());
        records.add(serviceRecord, given, contract, team);
        acts.fire(serviceRecord.recorded(contract));
        return serviceRecord.id();
    }

    public void voidIt(String creditCode, String contractId, String recordId, String reason) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        contract.requireActive();
        acts.fire(records.get(contractId, recordId).voidIt(reason, contract, instant.now()));
    }
}
