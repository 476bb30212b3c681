package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import org.sheqia.contract.control.Contracts;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Makes a contract's results final whose time for a reply is over. */
@UseCase
public class SettleResults {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Results results;

    public void settle(String tenant, String contractId) {
        scope.enter(tenant);
        results.settle(contracts.get(contractId));
    }
}
