package org.sheqia.delivery.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.delivery.control.DeliveryListing.DueResult;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.InTurn;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/**
 * Every hour, and when the demo's clock is moved: results that nobody has said anything against in time become final. Each contract has a transaction of its
 * own, and none keeps the others from theirs; on a cluster the first node finds something to do and the others nothing.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class Finality {

    @Inject
    DeliveryListing delivery;

    @Inject
    SettleResults settleResults;

    @Inject
    Caller caller;

    @Job
    @Schedule(hour = "*", minute = "5", persistent = false)
    public void settle() {
        // By the clock and by nobody, whoever moved it.
        caller.is(Actor.NOBODY);
        InTurn.each(delivery::due, DueResult::contractId, due -> settleResults.settle(due.tenant(), due.contractId()));
    }
}
