package org.sheqia.contract.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.contract.entity.Filing;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer writes down that a copy of a signed contract went to the finance bureau. */
@UseCase
public class FileContract {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void file(String tenant, String id, Revision seen, String reference, LocalDate filedOn) {
        scope.enter(tenant);
        Contract contract = contracts.get(id, seen);
        if (contracts.isFiled(id)) {
            throw Rejected.conflict("contract-filed");
        }
        scope.em().persist(new Filing(contract, reference, filedOn, instant.now()));
        acts.fire(new ContractEvent.Filed(contract.subject(), reference, filedOn));
    }
}
